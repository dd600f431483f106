import { atan2 } from '../number/index.ts';
import { gridRateHz } from '../recording/index.ts';
import { RecentAxes } from './recent-axes.ts';
import type { ThighSecond } from './thigh-second.ts';

/** The thigh goes from sitting to standing or back. */
export interface Transition {
  /** UTC milliseconds at which the thigh passes 45 degrees. */
  timeMs: number;
  kind: 'sit-to-stand' | 'stand-to-sit';
  /** From 10 % of the peak angular velocity before it to 10 % after it, s. */
  durationS: number;
  /** Of the thigh in the sagittal plane, deg/s, positive. */
  peakAngularVelocityDegS: number;
}

/**
 * Sitting begins beyond this inclination and standing within that one: cosines of 55 and 35 degrees, a choice around
 * the 45 degrees of Acti4, as are the times below.
 */
const sittingCosine = 0.574;
const standingCosine = 0.819;
const middleCosine = Math.SQRT1_2;
/** A posture counts once it has held this long, s: a high step or a dropped foot does not. */
const satLeastS = 0.6;
const stoodLeastS = 0.4;
/** Swings faster than this are steps, not changes of posture. */
const postureHz = 1.5;
/** Delay of the second-order filter at low frequencies: sqrt(2) / (2 pi cut-off), s. */
const postureDelayS = Math.SQRT2 / (2 * Math.PI * postureHz);
/** A transition is looked at from this long before the thigh passes 45 degrees to this long after. */
const beforeS = 4;
const afterS = 3;
const keptS = 2 * beforeS + afterS + 2;
const edgeShare = 0.1;
const degrees = 180 / Math.PI;

/**
 * Finds sit-to-stand and stand-to-sit transitions as the inclination of the thigh passes from one side of 55 to the
 * other of 35 degrees, in one pass with a memory of some seconds. A squat as deep as a chair does the same and is not
 * told apart.
 *
 * @example
 * const stream = new TransitionStream();
 * const resampler = new Resampler((second) => stream.push(toThigh(second)));
 * // ... push blocks ...
 * const transitions = stream.end();
 */
export class TransitionStream {
  readonly #transitions: Transition[] = [];
  readonly #recent = new RecentAxes(keptS, 2, postureHz);
  #newestEndMs = 0;
  #posture: 'sitting' | 'standing' | 'unknown' = 'unknown';
  /** Samples since the inclination last passed 45 degrees, in either direction. */
  #sinceMiddle = 0;
  #wasUpright = false;
  #zone: 'sitting' | 'standing' | 'between' = 'between';
  #inZone = 0;
  readonly #pending: { kind: Transition['kind']; age: number }[] = [];

  push(second: ThighSecond): void {
    if (!second.continues) this.#closeStretch(second);
    this.#recent.push(second);
    this.#newestEndMs = second.startMs + 1000;
    for (const pending of this.#pending) pending.age += gridRateHz;
    for (let i = this.#recent.end - gridRateHz; i < this.#recent.end; i++) this.#follow(i);
    while (this.#pending.length > 0 && this.#pending[0].age >= afterS * gridRateHz) this.#measureOldest();
  }

  /** Closes the last stretch and gives out all transitions in order of time. */
  end(): Transition[] {
    while (this.#pending.length > 0) this.#measureOldest();
    return this.#transitions;
  }

  #closeStretch(second: ThighSecond): void {
    while (this.#pending.length > 0) this.#measureOldest();
    this.#posture = 'unknown';
    this.#sinceMiddle = 0;
    this.#inZone = 0;
    this.#recent.restart(second);
  }

  #follow(i: number): void {
    const { down, front, right } = this.#recent;
    const cosine = -down[i] / Math.sqrt(down[i] * down[i] + front[i] * front[i] + right[i] * right[i]);
    const isUpright = cosine > middleCosine;
    this.#sinceMiddle = isUpright === this.#wasUpright ? this.#sinceMiddle + 1 : 0;
    this.#wasUpright = isUpright;
    const zone = cosine > standingCosine ? 'standing' : cosine < sittingCosine ? 'sitting' : 'between';
    this.#inZone = zone === this.#zone ? this.#inZone + 1 : 1;
    this.#zone = zone;
    if (zone === 'standing' && this.#inZone >= stoodLeastS * gridRateHz) this.#enter(zone, i);
    if (zone === 'sitting' && this.#inZone >= satLeastS * gridRateHz) this.#enter(zone, i);
  }

  #enter(posture: 'sitting' | 'standing', i: number): void {
    if (this.#posture === posture) return;
    const wasKnown = this.#posture !== 'unknown';
    this.#posture = posture;
    if (!wasKnown) return;
    const kind = posture === 'standing' ? 'sit-to-stand' : 'stand-to-sit';
    const sinceMiddle = Math.min(this.#sinceMiddle, beforeS * gridRateHz);
    this.#pending.push({ kind, age: this.#recent.end - i + sinceMiddle });
  }

  #measureOldest(): void {
    const { kind, age } = this.#pending.shift()!;
    const { down, front, end: newest, held } = this.#recent;
    const middle = newest - age;
    const from = Math.max(newest - held, middle - beforeS * gridRateHz);
    const to = Math.min(newest, middle + afterS * gridRateHz);
    const velocity = new Float64Array(to - from);
    for (let i = from + 1; i < to - 1; i++) {
      const turn = Math.abs(atan2(front[i + 1], -down[i + 1]) - atan2(front[i - 1], -down[i - 1]));
      velocity[i - from] = Math.min(turn, 2 * Math.PI - turn) * degrees * (gridRateHz / 2);
    }
    let peak = middle - from;
    // The peak is near the middle: within a second of it.
    for (
      let i = Math.max(0, peak - gridRateHz);
      i < Math.min(velocity.length, middle - from + gridRateHz);
      i++
    ) {
      if (velocity[i] > velocity[peak]) peak = i;
    }
    const edge = edgeShare * velocity[peak];
    let start = peak;
    while (start > 0 && velocity[start] > edge) start--;
    let end = peak;
    while (end < velocity.length - 1 && velocity[end] > edge) end++;
    this.#transitions.push({
      timeMs: this.#newestEndMs - ((age - 0.5) / gridRateHz + postureDelayS) * 1000,
      kind,
      durationS: (end - start) / gridRateHz,
      peakAngularVelocityDegS: velocity[peak],
    });
  }
}
