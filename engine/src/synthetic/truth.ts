import { type Activity, activityLabels } from '../recording/index.ts';

/** A run of one activity, UTC milliseconds. */
export interface TrueBout {
  startMs: number;
  endMs: number;
  activity: Activity;
  steps: number;
}

/** Standing up or sitting down. */
export interface TrueTransition {
  /** The middle of the movement, when the thigh turns fastest. UTC milliseconds. */
  timeMs: number;
  kind: 'sit-to-stand' | 'stand-to-sit';
  /** From the first to the last movement of the thigh. */
  durationS: number;
  peakAngularVelocityDegS: number;
}

/** One cycle of an exercise. */
export interface TrueRepetition {
  startMs: number;
  endMs: number;
  /** Name in the exercise catalogue: `squat`, `lunge`, `sit-to-stand`. */
  exercise: string;
  /** Peak knee flexion. */
  depthDeg: number;
  /** Peak inclination of the thigh from the vertical: what a thigh sensor can see of the depth. */
  thighInclinationDeg: number;
  /** The leg that does the work; null where both do. */
  side: 'left' | 'right' | null;
}

/** Repetitions of one exercise in a row. */
export interface TrueSet {
  startMs: number;
  endMs: number;
  exercise: string;
  repetitions: TrueRepetition[];
}

/** What really happened in a simulated recording. */
export interface Truth {
  /** One label a second from the start: the activity at the middle of the second, an index into `labels`. */
  epochs: { startMs: number; stepS: 1; labels: readonly Activity[]; activity: Uint8Array };
  bouts: TrueBout[];
  transitions: TrueTransition[];
  /** When each foot of both legs came down, UTC milliseconds, the small steps of shuffling among them. */
  stepTimesMs: Float64Array;
  sets: TrueSet[];
}

/** Collects what happens while a motion is planned, in seconds from the start, in the order of time. */
export class TruthBuilder {
  readonly #startMs: number;
  readonly #bouts: { startS: number; endS: number; activity: Activity }[] = [];
  readonly #transitions: TrueTransition[] = [];
  readonly #stepsS: number[] = [];
  readonly #sets: TrueSet[] = [];

  constructor(startMs: number) {
    this.#startMs = startMs;
  }

  /** Adds a bout that starts where the one before ended; one of the same activity is made longer. */
  addBout(activity: Activity, startS: number, endS: number): void {
    const last = this.#bouts.at(-1);
    if (last?.activity === activity) last.endS = endS;
    else this.#bouts.push({ startS, endS, activity });
  }

  addStep(timeS: number): void {
    this.#stepsS.push(timeS);
  }

  addTransition(
    kind: TrueTransition['kind'],
    timeS: number,
    durationS: number,
    peakAngularVelocityDegS: number,
  ): void {
    this.#transitions.push({ timeMs: this.#ms(timeS), kind, durationS, peakAngularVelocityDegS });
  }

  startSet(exercise: string): void {
    this.#sets.push({ startMs: 0, endMs: 0, exercise, repetitions: [] });
  }

  /** Adds a repetition to the set started last. */
  addRepetition(
    startS: number,
    endS: number,
    depthDeg: number,
    thighInclinationDeg: number,
    side: TrueRepetition['side'] = null,
  ): void {
    const set = this.#sets.at(-1)!;
    const startMs = this.#ms(startS);
    const endMs = this.#ms(endS);
    if (set.repetitions.length === 0) set.startMs = startMs;
    set.endMs = endMs;
    const { exercise } = set;
    set.repetitions.push({ startMs, endMs, exercise, depthDeg, thighInclinationDeg, side });
  }

  build(durationS: number): Truth {
    const activity = new Uint8Array(Math.floor(durationS));
    let bout = 0;
    for (let second = 0; second < activity.length; second++) {
      while (bout < this.#bouts.length - 1 && this.#bouts[bout]!.endS <= second + 0.5) bout++;
      activity[second] = activityLabels.indexOf(this.#bouts[bout]!.activity);
    }
    let step = 0;
    const bouts = this.#bouts.map(({ startS, endS, activity }): TrueBout => {
      const first = step;
      while (step < this.#stepsS.length && this.#stepsS[step]! < endS) step++;
      return { startMs: this.#ms(startS), endMs: this.#ms(endS), activity, steps: step - first };
    });
    return {
      epochs: { startMs: this.#startMs, stepS: 1, labels: activityLabels, activity },
      bouts,
      transitions: this.#transitions,
      stepTimesMs: Float64Array.from(this.#stepsS, (timeS) => this.#ms(timeS)),
      sets: this.#sets,
    };
  }

  #ms(timeS: number): number {
    return this.#startMs + timeS * 1000;
  }
}
