import type { GridSecond } from '../recording/index.ts';
import type { Calibration } from './calibrate.ts';
import type { FramePart } from './find-frames.ts';
import { isCertain } from './is-certain.ts';
import { MediolateralRate } from './mediolateral-rate.ts';
import { type RepetitionSet, RepetitionStream } from './repetitions/index.ts';
import { thighAxesByPart } from './thigh-axes-by-part.ts';
import { type Transition, TransitionStream } from './transitions.ts';

/** How to turn what the sensor measured into the thigh's axes. Plain data, which can be sent to another thread. */
export interface MovementSetup {
  calibration: Calibration;
  parts: readonly FramePart[];
}

/** Single movements of the thigh, in the order of time. Plain data. */
export interface Movements {
  transitions: Transition[];
  sets: RepetitionSet[];
}

/**
 * Finds transitions and sets of repetitions in the seconds of a recording, in one pass: what needs nothing of the labels
 * of seconds, so that another thread can do it.
 *
 * @example
 * const stream = new MovementStream({ calibration, parts });
 * const resampler = new Resampler((second) => stream.push(second));
 * // ... push blocks ...
 * const { transitions, sets } = stream.end();
 */
export class MovementStream {
  readonly #toThigh: ReturnType<typeof thighAxesByPart>;
  readonly #rate: MediolateralRate;
  readonly #transitions: TransitionStream;
  readonly #repetitions: RepetitionStream;

  /** @param sampleRateHz of the sensor; default that of the grid */
  constructor({ calibration, parts }: MovementSetup, sampleRateHz?: number) {
    this.#transitions = new TransitionStream(sampleRateHz);
    this.#toThigh = thighAxesByPart(calibration, parts);
    this.#rate = new MediolateralRate(parts);
    this.#repetitions = new RepetitionStream({ frontIsKnown: parts.every(({ frame }) => isCertain(frame)) });
  }

  /** @param second of angular velocity, deg/s; not later than the acceleration of that second */
  pushTurn(second: GridSecond): void {
    this.#rate.push(second);
  }

  /** @param second of acceleration, g */
  push(second: GridSecond): void {
    const thigh = this.#toThigh(second);
    this.#transitions.push(thigh, this.#rate.take(thigh.startMs));
    this.#repetitions.push(thigh);
  }

  end(): Movements {
    return { transitions: this.#transitions.end(), sets: this.#repetitions.end() };
  }
}
