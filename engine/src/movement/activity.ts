import { type Activity, activityLabels } from '../recording/index.ts';
import { classifySecond, type SecondRules, standingTotalSdG } from './classify-second.ts';
import type { SecondFeatures } from './features.ts';
import { type GaitModel, gaitKinds, gaitProbabilities } from './gait-model.ts';
import { LyingEvidence } from './lying.ts';
import type { Nonwear } from './nonwear.ts';
import { inclinationDeg, rotationDeg } from './posture.ts';
import { eachRun } from './runs.ts';
import { settleShuffling } from './settle-shuffling.ts';
import { evidenceBytes, packEvidence, settleStairs } from './stairs-sequence.ts';

/** In place of a label where an epoch has no samples. */
export const noData = 255;

// Rowing: Acti4 asks for an inclination beyond 90 degrees and 0.1 g, which seated rowers of `dsads` do not reach. The
// limits here are choices of this project.
/** Rowers slide with the thigh near horizontal. */
const rowingLeastDeg = 60;
/** A slow stroke moves the thigh less than a step (g, total). */
const rowingTotalSdG = 0.07;
/** Sitting that keeps moving for this long is rowing, s; restlessness on a chair ends sooner. */
const rowingLeastS = 45;
/** At least this share of it moves. */
const rowingMovingShare = 0.8;
/** Cadence is known only from strides that repeat at least this well. */
const leastRegularity = 0.4;
/** Shortest bouts, s (Acti4). */
const leastBoutS: Partial<Record<Activity, number>> = {
  row: 15,
  cycle: 15,
  stairs: 5,
  sit: 5,
  lie: 5,
  walk: 2,
  run: 2,
  stand: 2,
  shuffle: 2,
  // A jump or two over a puddle are part of a walk: a choice.
  other: 5,
};

const index = Object.fromEntries(activityLabels.map((label, at) => [label, at])) as Record<Activity, number>;

/** What each second of a recording shows of the legs. Arrays of the same length, one entry an epoch. */
export interface ActivityEpochs {
  /** Index into `activityLabels`; `noData` (255) without samples. */
  labels: Uint8Array;
  /** Steps a minute of the stride that the second repeats, 0 where it repeats none. */
  strideCadenceSpm: Float32Array;
  /** For each second of stairs whether they go up (1) or down (2); 0 elsewhere and where it is not known. */
  stairs: Uint8Array;
  /** Every sedentary bout in order, with how likely it is one of lying. */
  sedentary: SedentaryBout[];
}

/** A stretch of sitting or lying. */
export interface SedentaryBout {
  /** Epochs, the last exclusive. */
  from: number;
  to: number;
  /** 0 (sitting) to 1 (lying). */
  lyingProbability: number;
}

/** What an `ActivityStream` needs to know beforehand. */
export interface ActivityOptions {
  /** UTC milliseconds of epoch 0. */
  startMs: number;
  /** Seconds from the first to the last sample. */
  epochs: number;
  /** Median forward angle of the thigh in walking, deg. */
  walkingForwardDeg: number;
  /** What the sensor itself adds to a standard deviation, g. */
  noiseSdG: number;
  /** How large the person's steps are beside an ordinary walker's: see `stepScale`. Default 1. */
  stepScale?: number;
  /** Tells stairs from walking; null: by the angle of the thigh (Acti4). */
  gaitModel: GaitModel | null;
}

/**
 * Labels each second with what the legs did, by rules on posture (inclination), size of the movement, rhythm and
 * length of the bout, and by a small model that tells stairs from walking. Keeps eight bytes a second.
 *
 * @example
 * const activity = new ActivityStream({ startMs, epochs, walkingForwardDeg, noiseSdG: 0.003, gaitModel });
 * const features = new FeatureStream((second) => activity.push(second));
 * // ... push seconds ...
 * const { labels } = activity.end(unworn);
 * activityLabels[labels[0]]; // 'sit'
 */
export class ActivityStream {
  readonly #startMs: number;
  readonly #rules: SecondRules;
  readonly #gaitModel: GaitModel | null;
  readonly #labels: Uint8Array;
  /** Bits: what `#details` holds, and whether the thigh moves as in rowing. */
  readonly #signs: Uint8Array;
  /** Two bytes a second: the evidence for stairs, or inclination and turn of a sedentary thigh in degrees. */
  readonly #details: Int8Array;
  readonly #strideCadenceSpm: Float32Array;
  readonly #probabilities = new Float64Array(gaitKinds.length);

  constructor({ startMs, epochs, walkingForwardDeg, noiseSdG, stepScale, gaitModel }: ActivityOptions) {
    this.#startMs = startMs;
    this.#rules = { walkingForwardDeg, noiseSdG, stepScale, stairsByAngle: gaitModel === null };
    this.#gaitModel = gaitModel;
    this.#labels = new Uint8Array(epochs).fill(noData);
    this.#signs = new Uint8Array(epochs);
    this.#details = new Int8Array(2 * epochs);
    this.#strideCadenceSpm = new Float32Array(epochs);
  }

  push(features: SecondFeatures): void {
    const epoch = Math.round((features.startMs - this.#startMs) / 1000);
    if (!features.present) return;
    const label = index[classifySecond(features, this.#rules)];
    this.#labels[epoch] = label;
    if (features.regularity > leastRegularity) this.#strideCadenceSpm[epoch] = 120 / features.periodS;
    if (label === index.walk && features.gait && this.#gaitModel) {
      const { walkingForwardDeg } = this.#rules;
      gaitProbabilities(this.#gaitModel, features.gait, walkingForwardDeg, this.#probabilities);
      packEvidence(this.#probabilities, this.#details, evidenceBytes * epoch);
      this.#signs[epoch] = stairsSign;
    }
    if (label === index.shuffle && features.totalSdG > standingTotalSdG) this.#signs[epoch] = movingSign;
    if (label !== index.sit) return;
    const inclination = inclinationDeg(features);
    const rows = features.totalSdG > rowingTotalSdG && inclination > rowingLeastDeg;
    // Degrees up to 180 in halves fit a signed byte.
    this.#details[2 * epoch] = Math.round(inclination / 2);
    this.#details[2 * epoch + 1] = Math.round(Math.abs(rotationDeg(features)) / 2);
    this.#signs[epoch] = postureSign | (rows ? rowingSign : 0);
  }

  /** @param unworn stretches in which the sensor was not worn */
  end(unworn: readonly Nonwear[]): ActivityEpochs {
    const labels = this.#labels;
    for (const { startMs, endMs } of unworn) {
      const from = Math.max(0, (startMs - this.#startMs) / 1000);
      const to = Math.min(labels.length, (endMs - this.#startMs) / 1000);
      for (let epoch = from; epoch < to; epoch++) if (labels[epoch] !== noData) labels[epoch] = index.nonwear;
    }
    separateRowing(labels, this.#signs);
    bridgeDropouts(labels);
    bridgeFreewheeling(labels);
    completeWalks(labels, this.#signs);
    settleShuffling(labels);
    removeShortBouts(labels);
    const stairs = this.#separateStairs();
    replaceShort(labels, 'stairs', 'walk');
    return {
      labels,
      strideCadenceSpm: this.#strideCadenceSpm,
      stairs,
      sedentary: this.#separateLying(),
    };
  }

  #separateStairs(): Uint8Array {
    const labels = this.#labels;
    const kinds = new Uint8Array(labels.length);
    if (!this.#gaitModel) return kinds;
    eachRun(labels, (from, to) => {
      if (labels[from] !== index.walk) return;
      for (let epoch = from; epoch < to; epoch++) {
        if (!(this.#signs[epoch] & stairsSign))
          this.#details.fill(0, evidenceBytes * epoch, evidenceBytes * (epoch + 1));
      }
      settleStairs(this.#details, from, to, kinds);
      for (let epoch = from; epoch < to; epoch++) if (kinds[epoch] > 0) labels[epoch] = index.stairs;
    });
    return kinds;
  }

  /** Lying still on the back from start to end can hardly be told from sitting by a thigh sensor alone. */
  #separateLying(): SedentaryBout[] {
    const labels = this.#labels;
    const bouts: SedentaryBout[] = [];
    const evidence = new LyingEvidence();
    eachRun(labels, (from, to) => {
      if (labels[from] !== index.sit) return;
      evidence.reset();
      for (let epoch = from; epoch < to; epoch++) {
        if (!(this.#signs[epoch] & postureSign)) continue;
        evidence.add(2 * this.#details[2 * epoch], 2 * this.#details[2 * epoch + 1]);
      }
      const lyingProbability = evidence.probability(to - from);
      bouts.push({ from, to, lyingProbability });
      if (lyingProbability > 0.5) labels.fill(index.lie, from, to);
    });
    return bouts;
  }
}

const stairsSign = 1;
const rowingSign = 2;
const postureSign = 4;
const movingSign = 8;

function separateRowing(labels: Uint8Array, signs: Uint8Array): void {
  let moving = 0;
  for (let epoch = 0; epoch < labels.length; epoch++) {
    if (signs[epoch] & rowingSign) moving++;
    if (epoch >= rowingLeastS && signs[epoch - rowingLeastS] & rowingSign) moving--;
    if (moving < rowingMovingShare * rowingLeastS) continue;
    for (let at = epoch - rowingLeastS + 1; at <= epoch; at++)
      if (labels[at] === index.sit) labels[at] = index.row;
  }
}

/** Seconds without samples, up to this many in a row, take the label of the nearer side. */
const dropoutMostS = 5;

function bridgeDropouts(labels: Uint8Array): void {
  eachRun(labels, (from, to) => {
    if (labels[from] !== noData || to - from > dropoutMostS || from === 0 || to === labels.length) return;
    const middle = from + ((to - from + 1) >> 1);
    labels.fill(labels[from - 1], from, middle);
    labels.fill(labels[to], middle, to);
  });
}

/** The first and last steps of a walk have no rhythm of their own: half of the 5 s in which it is looked for. */
const withoutRhythmS = 2;

/** A gentle walk begins and ends with seconds that move as much as it but repeat nothing yet. */
function completeWalks(labels: Uint8Array, signs: Uint8Array): void {
  const belongs = (epoch: number) => labels[epoch] === index.shuffle && (signs[epoch] & movingSign) !== 0;
  eachRun(labels, (from, to) => {
    if (labels[from] !== index.walk) return;
    for (let epoch = from - 1; epoch >= from - withoutRhythmS && belongs(epoch); epoch--)
      labels[epoch] = index.walk;
    let end = to;
    while (end < to + withoutRhythmS && belongs(end)) end++;
    labels.fill(index.walk, to, end);
  });
}

/** Standing on the pedals or not turning them for this long is still cycling: its shortest bout (Acti4), s. */
const freewheelingMostS = 15;
/** Some revolutions in a row are pedalling, s; less is a leg that swings on a chair. */
const leastRevolutionsS = 5;

function bridgeFreewheeling(labels: Uint8Array): void {
  let pedalledTo = -freewheelingMostS;
  eachRun(labels, (from, to) => {
    if (labels[from] !== index.cycle) return;
    if (to - from < leastRevolutionsS) return;
    if (from - pedalledTo <= freewheelingMostS && !labels.subarray(pedalledTo, from).some(isGap)) {
      labels.fill(index.cycle, pedalledTo, from);
    }
    pedalledTo = to;
  });
}

function isGap(label: number): boolean {
  return label === noData || label === index.nonwear;
}

/** Labels whose bouts are shorter than is credible become what they most likely interrupt. */
function removeShortBouts(labels: Uint8Array): void {
  replaceShort(labels, 'row', 'sit');
  replaceShort(labels, 'stairs', 'walk');
  for (const label of ['other', 'cycle', 'run', 'walk', 'shuffle', 'stand', 'sit'] as const)
    replaceShort(labels, label, null);
}

/** @param fallback the label instead; null: that of the run before, or after at the start */
function replaceShort(labels: Uint8Array, label: Activity, fallback: Activity | null): void {
  const least = leastBoutS[label] ?? 0;
  eachRun(labels, (from, to) => {
    if (labels[from] !== index[label] || to - from >= least) return;
    const before = from > 0 ? labels[from - 1] : noData;
    const after = to < labels.length ? labels[to] : noData;
    const neighbour = isBody(before) ? before : after;
    const replacement = fallback === null ? neighbour : index[fallback];
    if (isBody(replacement)) labels.fill(replacement, from, to);
  });
}

function isBody(label: number): boolean {
  return !isGap(label);
}
