import { gridRateHz } from '../../recording/index.ts';
import type { ThighSecond } from '../thigh-second.ts';
import { describeCycle } from './describe-cycle.ts';
import { describeSet } from './describe-set.ts';
import { findFlights } from './find-flights.ts';
import { findPeaks } from './find-peaks.ts';
import { isBendOfLegs, leastBendDeg } from './is-bend-of-legs.ts';
import { LevelBends } from './level-bends.ts';
import type { RepetitionSet } from './repetition.ts';
import { type Rest, restOf } from './rest-of.ts';
import { SetBuilder } from './set-builder.ts';
import { StandingStill } from './standing-still.ts';
import { ThighTrack } from './thigh-track.ts';

/** Whether the person stands still is asked every 0.2 s. */
const step = gridRateHz / 5;
/** A movement shorter than this is no repetition, one longer is more than one: choices. */
const shortestS = 0.4;
const longestS = 12;
/** A movement with no larger force than this is a fidget, g of standing: a choice. */
const fidgetMostG = 1.04;
/** Nothing is looked at while someone stands still for longer than between two repetitions of a set, s. */
const quietS = 5;
/** Movement that goes on is looked at after this time, s; the track keeps somewhat more. */
const longestMovementS = 30;
/** Lower peaks of the thigh are not looked at, deg: a choice. */
const leastDeg = 22;
/** Bends of the legs that follow each other without a stand between go at least this deep, deg: a choice. */
const deepDeg = 55;

/**
 * Finds sets of repetitions in the movement of one thigh, in one pass with a memory of 41 s and the sets that are
 * still open.
 *
 * What lies between two moments of standing still is one cycle, whatever the thigh does meanwhile; so repetitions are
 * counted at any tempo and on either leg. Where the legs bend again and again without a stand, each deep bend is a
 * cycle, and in jumping each flight. A thigh that stays level swings between two slopes. Cycles that follow each other and are alike make a set.
 *
 * @example
 * const stream = new RepetitionStream();
 * const resampler = new Resampler((second) => stream.push(toThigh(second)));
 * // ... push blocks ...
 * const sets = stream.end();
 * sets[0].exercise; // 'squat'
 */
export class RepetitionStream {
  readonly #track = new ThighTrack();
  readonly #standing = new StandingStill(this.#track);
  readonly #sets: RepetitionSet[] = [];
  readonly #builder = new SetBuilder((cycles) => {
    const set = describeSet(cycles);
    if (set) this.#sets.push(set);
  });
  readonly #levelBends = new LevelBends((set) => this.#sets.push(set));
  /** First sample of the movement that goes on, and whether the person stood still before it. */
  #from = 0;
  #stood = false;
  /** Gravity on the sensor when the movement began, g. */
  #gravityG = 1;
  /** First sample not looked at yet. */
  #next = 0;
  /** How the thigh rests, for how many seconds it has, and whether that is so long that nothing is looked at. */
  #rest: Rest = null;
  #restS = 0;
  #isResting = false;

  readonly #frontIsKnown: boolean;

  /** @param frontIsKnown whether the thigh's front is known, so that where it leans to says something. Default true */
  constructor({ frontIsKnown = true } = {}) {
    this.#frontIsKnown = frontIsKnown;
  }

  push(second: ThighSecond): void {
    if (!second.continues) {
      this.#restart(second, false);
      this.#isResting = false;
      this.#builder.closeBefore(Number.POSITIVE_INFINITY);
    }
    const rest = restOf(second);
    this.#levelBends.push(second, rest === 'level');
    this.#restS = rest !== null && rest === this.#rest ? this.#restS + 1 : 0;
    this.#rest = rest;
    if (this.#restS > longestS) this.#isResting = true;
    else if (this.#restS > quietS && rest === 'upright' && this.#standsStill()) this.#isResting = true;
    else if (this.#restS === 0 && this.#isResting) {
      // The filters start anew. Who stood still when the rest began has stood still since.
      this.#isResting = false;
      this.#restart(second, this.#standsStill());
    }
    if (this.#isResting) return;
    this.#track.push(second);
    for (; this.#next + step <= this.#track.end; this.#next += step) this.#follow(this.#next);
  }

  /** Closes the last set and gives out all in order of their ends. */
  end(): RepetitionSet[] {
    this.#closeStretch();
    this.#builder.closeBefore(Number.POSITIVE_INFINITY);
    this.#levelBends.end();
    return this.#sets.sort((a, b) => a.endMs - b.endMs);
  }

  #restart(second: ThighSecond, stood: boolean): void {
    this.#closeStretch();
    this.#track.restart(second);
    this.#standing.restart();
    this.#from = 0;
    this.#stood = stood;
    this.#next = 0;
  }

  #standsStill(): boolean {
    return this.#stood && this.#track.end - this.#from < gridRateHz;
  }

  #closeStretch(): void {
    if (this.#track.end > 0) this.#describe(this.#track.end, false);
  }

  #follow(at: number): void {
    if (this.#standing.isStill(at, at + step)) {
      if (at - step - this.#from >= shortestS * gridRateHz) this.#describe(at, this.#stood);
      this.#from = at + step;
      this.#stood = true;
      this.#gravityG = this.#standing.gravityG;
    } else if (at + step - this.#from >= longestMovementS * gridRateHz) {
      this.#from = this.#describe(at + step, false);
      this.#stood = false;
    }
  }

  #largestForceG(from: number, to: number): number {
    let largest = 0;
    for (let i = from; i < to; i++) largest = Math.max(largest, this.#track.forceG(i));
    return largest / this.#gravityG;
  }

  /**
   * Hands the cycles of the movement up to a sample to the builder.
   *
   * @returns the sample from which on the movement may still belong to a cycle
   */
  #describe(to: number, isBetweenStands: boolean): number {
    const track = this.#track;
    const from = Math.max(this.#from, track.from);
    const describe = (first: number, end: number, between: boolean) => {
      const cycle = describeCycle(track, first, end, between, this.#gravityG);
      return this.#frontIsKnown ? cycle : { ...cycle, sidewaysDeg: 0, bendLeanDeg: 0, steepLeanDeg: 0 };
    };
    const flights = findFlights(track, from, to);
    if (flights.length === 1 && isBetweenStands && to - from <= longestS * gridRateHz) {
      this.#builder.add({ ...describe(from, to, true), isJump: true });
      return to;
    }
    if (flights.length > 0) {
      for (const flight of flights) {
        this.#builder.add({ ...describe(flight.from, flight.to, false), isBetweenStands, isJump: true });
      }
      return to;
    }
    const peaks = findPeaks(track, from, to, isBetweenStands ? leastDeg : leastBendDeg);
    const bendsAgain = peaks.length > 1 && peaks.some(({ top }) => track.inclinationDeg(top) >= deepDeg);
    if (isBetweenStands && !bendsAgain && to - from <= longestS * gridRateHz) {
      if (peaks.length > 0 || this.#largestForceG(from, to) > fidgetMostG)
        this.#builder.add(describe(from, to, true));
      return to;
    }
    for (const peak of peaks) {
      const cycle = describe(peak.from, peak.to, false);
      if (isBendOfLegs(cycle)) this.#builder.add(cycle);
    }
    const done = peaks.length > 0 ? peaks[peaks.length - 1].to : from;
    return Math.max(done, to - longestS * gridRateHz);
  }
}
