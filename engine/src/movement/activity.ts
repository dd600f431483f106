import { type Activity, activityLabels } from '../recording/index.ts';
import { classifySecond } from './classify-second.ts';
import type { SecondFeatures } from './features.ts';
import type { Nonwear } from './nonwear.ts';
import { inclinationDeg, rotationDeg } from './posture.ts';
import { eachRun } from './runs.ts';

/** In place of a label where an epoch has no samples. */
export const noData = 255;

/** A thigh that has turned this far about its long axis is not sitting (Acti4). */
const lyingRotationDeg = 65;
/** Lying on the side or face down for this long makes a sedentary bout one of lying. */
const lyingLeastS = 10;
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
};

const index = Object.fromEntries(activityLabels.map((label, at) => [label, at])) as Record<Activity, number>;

/** What each second of a recording shows of the legs. Arrays of the same length, one entry an epoch. */
export interface ActivityEpochs {
  /** Index into `activityLabels`; `noData` (255) without samples. */
  labels: Uint8Array;
  /** Steps a minute of the stride that the second repeats, 0 where it repeats none. */
  strideCadenceSpm: Float32Array;
}

/**
 * Labels each second with what the legs did, by rules on posture (inclination), size of the movement, rhythm and
 * length of the bout. Keeps six bytes a second.
 *
 * @example
 * const activity = new ActivityStream(startMs, epochs, walkingForwardDeg);
 * const features = new FeatureStream((second) => activity.push(second));
 * // ... push seconds ...
 * const { labels } = activity.end(unworn);
 * activityLabels[labels[0]]; // 'sit'
 */
export class ActivityStream {
  readonly #startMs: number;
  readonly #walkingForwardDeg: number;
  readonly #labels: Uint8Array;
  /** Bits: the thigh is turned to the side or face down; it moves as in rowing. */
  readonly #signs: Uint8Array;
  readonly #strideCadenceSpm: Float32Array;

  /**
   * @param startMs UTC milliseconds of epoch 0
   * @param epochs seconds from the first to the last sample
   * @param walkingForwardDeg median forward angle of the thigh in walking
   */
  constructor(startMs: number, epochs: number, walkingForwardDeg: number) {
    this.#startMs = startMs;
    this.#walkingForwardDeg = walkingForwardDeg;
    this.#labels = new Uint8Array(epochs).fill(noData);
    this.#signs = new Uint8Array(epochs);
    this.#strideCadenceSpm = new Float32Array(epochs);
  }

  push(features: SecondFeatures): void {
    const epoch = Math.round((features.startMs - this.#startMs) / 1000);
    if (!features.present) return;
    const label = index[classifySecond(features, this.#walkingForwardDeg)];
    this.#labels[epoch] = label;
    if (features.regularity > leastRegularity) this.#strideCadenceSpm[epoch] = 120 / features.periodS;
    if (label !== index.sit) return;
    const rows = features.totalSdG > rowingTotalSdG && inclinationDeg(features) > rowingLeastDeg;
    const turned = Math.abs(rotationDeg(features)) > lyingRotationDeg;
    this.#signs[epoch] = (turned ? turnedSign : 0) | (rows ? rowingSign : 0);
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
    removeShortBouts(labels);
    separateLying(labels, this.#signs);
    return { labels, strideCadenceSpm: this.#strideCadenceSpm };
  }
}

const turnedSign = 1;
const rowingSign = 2;

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

/** Labels whose bouts are shorter than is credible become what they most likely interrupt. */
function removeShortBouts(labels: Uint8Array): void {
  replaceShort(labels, 'row', 'sit');
  replaceShort(labels, 'stairs', 'walk');
  for (const label of ['cycle', 'run', 'walk', 'shuffle', 'stand', 'sit'] as const)
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
  return label !== noData && label !== index.nonwear;
}

/**
 * A sedentary bout in which the thigh turns to the side (beyond 65 degrees about its long axis) or face down is one
 * of lying (Acti4). Lying still on the back from start to end can't be told from sitting by a thigh sensor alone.
 */
function separateLying(labels: Uint8Array, signs: Uint8Array): void {
  eachRun(labels, (from, to) => {
    if (labels[from] !== index.sit) return;
    let turned = 0;
    for (let epoch = from; epoch < to; epoch++) if (signs[epoch] & turnedSign) turned++;
    if (turned >= lyingLeastS) labels.fill(index.lie, from, to);
  });
}
