import { gridRateHz } from '../recording/index.ts';
import { type Bend, keepSeats, type SeatEvidence } from './keep-seats.ts';
import { LowPassAxes } from './low-pass-axes.ts';
import { measureTurn, type Turn } from './measure-turn.ts';
import { NoiseLevel } from './noise-level.ts';
import { smoothFlexion } from './smooth-flexion.ts';
import { steadiestG } from './steadiest.ts';
import { ThighHistory } from './thigh-history.ts';
import type { ThighSecond } from './thigh-second.ts';
import { tremblingShare } from './trembling-share.ts';

/** The thigh goes from sitting to standing or back. */
export interface Transition {
  /** UTC milliseconds at which the thigh passes 45 degrees. */
  timeMs: number;
  kind: 'sit-to-stand' | 'stand-to-sit';
  /** UTC milliseconds at which the angular velocity passes 10 % of its peak on the way up. */
  startMs: number;
  /** From there until it falls to 10 % again, s. */
  durationS: number;
  /** Of the thigh in the sagittal plane, deg/s, positive. */
  peakAngularVelocityDegS: number;
  /** What the angular velocity was measured with. */
  source: 'accelerometer' | 'gyroscope';
  /** What speaks for a seat, and against a squat. */
  evidence: Exclude<SeatEvidence, 'none'>;
}

/**
 * Sitting begins beyond this inclination and standing within that one: cosines of 55 and 35 degrees, a choice around
 * the 45 degrees of Acti4, as are the times below.
 */
const sittingCosine = 0.574;
const standingCosine = 0.819;
const middleCosine = Math.SQRT1_2;
/** A posture counts once it has held this long, s: a high step or a dropped foot does not. */
const heldLeastS = 0.32;
/** Swings faster than this are steps, not changes of posture. */
const postureHz = 1.5;
/** Delay of the second-order filter at low frequencies: sqrt(2) / (2 pi cut-off), samples. */
const delay = Math.round((Math.SQRT2 / (2 * Math.PI * postureHz)) * gridRateHz);
/** A turn is looked at from this long before the thigh passes 45 degrees to this long after, s. */
const beforeS = 4;
const afterS = 3;
/** Nobody holds a squat as deep as a chair this long: the thigh need not be seen to rest, s. */
const seatLeastS = 5;
const keptS = 16;
/**
 * A second in which the force varies by less than this, g, and which follows on one like it in the same posture, is
 * not looked at sample by sample. A choice, far below what a turn between two postures shows.
 */
const stillG = 0.01;

type Zone = 'sitting' | 'standing' | 'between';

interface OpenBend extends Bend {
  transitions: Omit<Transition, 'evidence'>[];
}

/**
 * Finds sit-to-stand and stand-to-sit transitions as the inclination of the thigh passes from one side of 55 to the
 * other of 35 degrees, in one pass with a memory of some seconds, and drops those around a squat: see `keepSeats`.
 *
 * @example
 * const stream = new TransitionStream();
 * const resampler = new Resampler((second) => stream.push(toThigh(second)));
 * // ... push blocks ...
 * const transitions = stream.end();
 */
export class TransitionStream {
  readonly #bends: OpenBend[] = [];
  readonly #noise = new NoiseLevel();
  readonly #history = new ThighHistory(keptS);
  readonly #filter = new LowPassAxes(2, postureHz);
  readonly #filtered = {
    down: new Float64Array(gridRateHz),
    front: new Float64Array(gridRateHz),
    right: new Float64Array(gridRateHz),
  };
  /** UTC milliseconds of sample 0 of the history. */
  #startMs = 0;
  #posture: 'sitting' | 'standing' | 'unknown' = 'unknown';
  /** Samples since the inclination last passed 45 degrees, in either direction. */
  #sinceMiddle = 0;
  #wasUpright = false;
  #zone: Zone = 'between';
  #inZone = 0;
  #wasStill = false;
  /** Whether the filter has seen the second before. */
  #isFiltered = false;
  /** Sample at which the thigh of the last bend went down, or was first seen level. */
  #levelFrom = 0;
  readonly #due: { bend: OpenBend; kind: Transition['kind']; about: number }[] = [];
  readonly #tremblingShare: number;

  /** @param sampleRateHz of the sensor; default that of the grid */
  constructor(sampleRateHz: number = gridRateHz) {
    this.#tremblingShare = tremblingShare(sampleRateHz);
  }

  /**
   * @param second the next second
   * @param turnDegS of the same 25 bins: what a gyroscope measured about the thigh's axis to the right, deg/s
   */
  push(second: ThighSecond, turnDegS: Float64Array | null = null): void {
    if (!second.continues) this.#openStretch(second);
    this.#noise.push(second);
    this.#history.push(second, turnDegS);
    const isStill = this.#isStillIn(this.#posture, second);
    if (isStill && this.#wasStill && this.#zone === this.#posture) {
      this.#sinceMiddle += gridRateHz;
      this.#inZone += gridRateHz;
      this.#isFiltered = false;
    } else this.#followSecond(second);
    this.#wasStill = isStill;
    while (this.#due.length > 0 && this.#history.end - this.#due[0].about >= afterS * gridRateHz)
      this.#measureOldest();
  }

  /** Closes the last stretch and gives out all transitions in order of time. */
  end(): Transition[] {
    this.#closeStretch();
    const evidences = keepSeats(this.#bends, this.#noise.levelG(), this.#tremblingShare);
    return this.#bends.flatMap(({ transitions }, i) => {
      const evidence = evidences[i];
      return evidence === 'none' ? [] : transitions.map((transition) => ({ ...transition, evidence }));
    });
  }

  #openStretch(second: ThighSecond): void {
    this.#closeStretch();
    this.#startMs = second.startMs;
    this.#history.restart();
    this.#isFiltered = false;
    this.#wasStill = false;
  }

  #closeStretch(): void {
    if (this.#posture === 'sitting') this.#closeBend(this.#history.end);
    while (this.#due.length > 0) this.#measureOldest();
    this.#posture = 'unknown';
    this.#sinceMiddle = 0;
    this.#inZone = 0;
  }

  /** Whether the force hardly varies in a second, and is that of a posture. */
  #isStillIn(posture: Zone | 'unknown', { down, front, right }: ThighSecond): boolean {
    let sumX = 0;
    let sumY = 0;
    let sumZ = 0;
    let squares = 0;
    for (let i = 0; i < gridRateHz; i++) {
      const x = down[i];
      const y = front[i];
      const z = right[i];
      sumX += x;
      sumY += y;
      sumZ += z;
      squares += x * x + y * y + z * z;
    }
    const ofMeans = sumX * sumX + sumY * sumY + sumZ * sumZ;
    const isSteady = squares - ofMeans / gridRateHz < stillG * stillG * gridRateHz;
    return isSteady && zoneOf(-sumX / Math.sqrt(ofMeans)) === posture;
  }

  #followSecond(second: ThighSecond): void {
    // The filter takes what it did not see to have been as this second begins.
    if (!this.#isFiltered) this.#filter.reset(second.down[0], second.front[0], second.right[0]);
    this.#isFiltered = true;
    this.#filter.run(second, this.#filtered, 0);
    const { down, front, right } = this.#filtered;
    const first = this.#history.end - gridRateHz;
    for (let i = 0; i < gridRateHz; i++) {
      const size = Math.sqrt(down[i] * down[i] + front[i] * front[i] + right[i] * right[i]);
      this.#follow(-down[i] / size, first + i);
    }
  }

  #follow(cosine: number, sample: number): void {
    const isUpright = cosine > middleCosine;
    this.#sinceMiddle = isUpright === this.#wasUpright ? this.#sinceMiddle + 1 : 0;
    this.#wasUpright = isUpright;
    const zone = zoneOf(cosine);
    this.#inZone = zone === this.#zone ? this.#inZone + 1 : 1;
    this.#zone = zone;
    if (zone !== 'between' && zone !== this.#posture && this.#inZone >= heldLeastS * gridRateHz)
      this.#enter(zone, Math.max(0, sample - this.#sinceMiddle - delay));
  }

  /** @param about sample near which the thigh passed 45 degrees */
  #enter(posture: 'sitting' | 'standing', about: number): void {
    const wasKnown = this.#posture !== 'unknown';
    this.#posture = posture;
    if (posture === 'sitting') {
      const bend = { downMs: null, upMs: null, isLong: false, steadiestG: 0, flexionDeg: 0, transitions: [] };
      this.#bends.push(bend);
      this.#levelFrom = about;
      if (wasKnown) this.#due.push({ bend, kind: 'stand-to-sit', about });
    } else if (wasKnown) {
      this.#closeBend(about);
      this.#due.push({ bend: this.#bends[this.#bends.length - 1], kind: 'sit-to-stand', about });
    }
  }

  /** @param to one past the last sample at which the thigh was level */
  #closeBend(to: number): void {
    const bend = this.#bends[this.#bends.length - 1];
    const stretch = this.#history.stretch(this.#levelFrom, to);
    const flexion = smoothFlexion(stretch);
    for (const value of flexion) bend.flexionDeg = Math.max(bend.flexionDeg, Math.abs(value));
    bend.isLong = to - this.#levelFrom >= seatLeastS * gridRateHz;
    bend.steadiestG = steadiestG(stretch, flexion);
  }

  #measureOldest(): void {
    const { bend, kind, about } = this.#due.shift()!;
    const stretch = this.#history.stretch(about - beforeS * gridRateHz, about + afterS * gridRateHz);
    const turn = measureTurn(stretch, about, kind);
    const transition = this.#transition(turn, kind);
    bend.transitions.push(transition);
    if (kind === 'stand-to-sit') bend.downMs = transition.timeMs;
    else bend.upMs = transition.timeMs;
  }

  #transition({ middle, start, end, peakDegS, source }: Turn, kind: Transition['kind']) {
    // A sample stands for the middle of its bin.
    const timeMs = (sample: number) => this.#startMs + ((sample + 0.5) * 1000) / gridRateHz;
    return {
      timeMs: timeMs(middle),
      kind,
      startMs: timeMs(start),
      durationS: (end - start) / gridRateHz,
      peakAngularVelocityDegS: peakDegS,
      source,
    };
  }
}

function zoneOf(cosine: number): Zone {
  return cosine > standingCosine ? 'standing' : cosine < sittingCosine ? 'sitting' : 'between';
}
