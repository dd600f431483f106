import { gridRateHz, zoneOffsetMs } from '../../recording/index.ts';
import { nextMidnightMs } from '../next-midnight-ms.ts';
import type { Nonwear } from '../nonwear.ts';
import type { ThighSecond } from '../thigh-second.ts';
import type { EpochIntensity } from './epoch-intensity.ts';

/** Mean ENMO and MAD of the time worn, mg. */
export interface MeanIntensity {
  enmoMg: number;
  madMg: number;
}

export interface IntensityOptions {
  /** IANA zone in which days are cut. */
  timezone: string;
  /** Stretches in which the sensor was not worn, in the order of time: they count in no mean. */
  unworn: readonly Nonwear[];
  /** Takes the values of each second. Default: only the days are added up. */
  epochs?: EpochIntensity | null;
}

/** The epoch of ENMO and MAD, s: the default of GGIR. */
const epochS = 5;

/**
 * Adds up ENMO (van Hees et al. 2013, 10.1371/journal.pone.0061691) and MAD (Vähä-Ypyä et al. 2015,
 * 10.1111/cpf.12127) over the days of a recording, in epochs of 5 s aligned to the clock, with a memory of one epoch.
 * A second with samples in less than half of its bins is left out.
 *
 * Both come from the calibrated 25-Hz grid, whose bins are means of 40 ms, not from the raw samples: sharp peaks are
 * flatter there, and the noise of the sensor is smaller.
 *
 * @example
 * const intensity = new IntensityStream({ timezone: 'UTC', unworn });
 * const resampler = new Resampler((second) => intensity.push(toThigh(second)));
 * // ... push blocks ...
 * intensity.end().get('2026-03-02')?.enmoMg; // 21.4
 */
export class IntensityStream {
  readonly #timezone: string;
  readonly #unworn: readonly Nonwear[];
  readonly #epochs: EpochIntensity | null;
  readonly #lengthG = new Float64Array(epochS * gridRateHz);
  readonly #days = new Map<string, MeanIntensity>();
  #nextUnworn = 0;
  #count = 0;
  #lengthSumG = 0;
  #aboveSumG = 0;
  #epochMs = Number.NaN;
  #midnightMs = Number.NEGATIVE_INFINITY;
  #date = '';
  #daySamples = 0;
  #enmoSumG = 0;
  #madSumG = 0;

  constructor({ timezone, unworn, epochs = null }: IntensityOptions) {
    this.#timezone = timezone;
    this.#unworn = unworn;
    this.#epochs = epochs;
  }

  /** Takes the seconds in the order of time. */
  push(second: ThighSecond): void {
    if (second.bins * 2 < gridRateHz) return;
    const { startMs, down, front, right } = second;
    const epochMs = Math.floor(startMs / (epochS * 1000)) * epochS * 1000;
    if (epochMs !== this.#epochMs) {
      this.#closeEpoch();
      this.#epochMs = epochMs;
    }
    const lengthG = this.#lengthG;
    const from = this.#count;
    let sum = 0;
    let awayFrom1 = 0;
    for (let i = 0; i < gridRateHz; i++) {
      const length = Math.sqrt(down[i] * down[i] + front[i] * front[i] + right[i] * right[i]);
      lengthG[from + i] = length;
      sum += length;
      awayFrom1 += Math.abs(length - 1);
    }
    this.#count = from + gridRateHz;
    this.#lengthSumG += sum;
    // What is above 1 g is half of |length - 1| + (length - 1), which takes no decision per sample.
    this.#aboveSumG += (awayFrom1 + sum - gridRateHz) / 2;
    this.#epochs?.pushSecond(second, lengthG.subarray(from, this.#count));
  }

  /** @returns the means of each date with samples while worn */
  end(): ReadonlyMap<string, MeanIntensity> {
    this.#closeEpoch();
    this.#closeDay();
    return this.#days;
  }

  #closeEpoch(): void {
    const count = this.#count;
    if (count === 0) return;
    const lengthG = this.#lengthG;
    const mean = this.#lengthSumG / count;
    const above = this.#aboveSumG;
    this.#count = this.#lengthSumG = this.#aboveSumG = 0;
    let distance = 0;
    for (let i = 0; i < count; i++) distance += Math.abs(lengthG[i] - mean);
    this.#epochs?.closeEpoch(this.#epochMs, epochS, distance / count);
    if (this.#isUnworn()) return;
    if (this.#epochMs >= this.#midnightMs) this.#openDay();
    this.#daySamples += count;
    this.#enmoSumG += above;
    this.#madSumG += distance;
  }

  #isUnworn(): boolean {
    const unworn = this.#unworn;
    while (this.#nextUnworn < unworn.length && unworn[this.#nextUnworn].endMs <= this.#epochMs)
      this.#nextUnworn++;
    return this.#nextUnworn < unworn.length && unworn[this.#nextUnworn].startMs <= this.#epochMs;
  }

  #openDay(): void {
    this.#closeDay();
    const ms = this.#epochMs;
    this.#date = new Date(ms + zoneOffsetMs(ms, this.#timezone)).toISOString().slice(0, 10);
    this.#midnightMs = nextMidnightMs(ms, this.#timezone);
  }

  #closeDay(): void {
    const samples = this.#daySamples;
    if (samples === 0) return;
    this.#days.set(this.#date, {
      enmoMg: (1000 * this.#enmoSumG) / samples,
      madMg: (1000 * this.#madSumG) / samples,
    });
    this.#daySamples = this.#enmoSumG = this.#madSumG = 0;
  }
}
