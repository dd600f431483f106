import { type Activity, activityLabels } from './activity-labels.ts';
import type { Features } from './features.ts';
import { forwardDeg, inclinationDeg, rotationDeg } from './posture.ts';
import { eachRun } from './runs.ts';

/** Index of each label in `activityLabels`; `noData` for an epoch without samples. */
export const noData = 255;

// Posture and movement: Acti4 and ActiPASS (Skotte et al. 2014, 10.1123/jpah.2011-0347), on the thigh axes.
const uprightMostDeg = 45;
const walkingDownSdG = 0.1;
const standingTotalSdG = 0.1;
const runningDownSdG = 0.72;
/** Faster than 2.5 steps a second is running. */
const runningStrideS = 2 / 2.5;
const stairsAboveWalkingDeg = 4;
const stairsMostDeg = 40;
const lyingRotationDeg = 65;
/** Pedalling holds the thigh at least this far forward on average; Acti4 has 40 - 15 degrees. */
const pedallingLeastDeg = 25;
/** Sitting rowers slide with the thigh near horizontal. */
const rowingLeastDeg = 60;
/** A regular movement repeats with this correlation. */
const regular = 0.6;
/** 35 to 120 revolutions a minute: the range of free and loaded cycling (Ansley & Cangley 2009, 10.1080/19424280902915350). */
const revolutionS = [0.5, 1.7] as const;
/** Lying on the side or face down for this long makes a sedentary bout one of lying. */
const lyingLeastS = 10;
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

/**
 * Labels each second with what the legs did, by rules on posture (inclination), size of the movement and rhythm.
 *
 * @param features one row a second
 * @param worn 1 where the sensor was worn, one an epoch
 * @returns index into `activityLabels` for each epoch, `noData` (255) without samples
 * @example
 * const labels = classifyActivity(features, worn);
 * activityLabels[labels[0]]; // 'sit'
 */
export function classifyActivity(features: Features, worn: Uint8Array): Uint8Array {
  const labels = new Uint8Array(features.count);
  const walkingForwardDeg = medianForwardWhileWalking(features);
  for (let i = 0; i < features.count; i++) {
    if (!features.present[i]) labels[i] = noData;
    else if (!worn[i]) labels[i] = index.nonwear;
    else labels[i] = index[classifySecond(features, i, walkingForwardDeg)];
  }
  separateRowing(features, labels);
  bridgeDropouts(labels);
  removeShortBouts(labels);
  separateLying(features, labels);
  return labels;
}

function classifySecond(features: Features, i: number, walkingForwardDeg: number): Activity {
  const { downSdG, totalSdG, periodS, regularity } = features;
  const inclination = inclinationDeg(features, i);
  if (
    inclination > pedallingLeastDeg &&
    downSdG[i] > walkingDownSdG &&
    regularity[i] > regular &&
    periodS[i] > revolutionS[0] &&
    periodS[i] < revolutionS[1]
  ) {
    return 'cycle';
  }
  if (inclination > uprightMostDeg) return 'sit';
  const rhythmic = regularity[i] > regular && periodS[i] > 0;
  if (downSdG[i] > runningDownSdG) return 'run';
  if (rhythmic && periodS[i] < runningStrideS && downSdG[i] > runningDownSdG / 2) return 'run';
  if (downSdG[i] > walkingDownSdG || (rhythmic && totalSdG[i] > 2 * standingTotalSdG)) {
    const forward = forwardDeg(features, i);
    return forward > walkingForwardDeg + stairsAboveWalkingDeg && forward < stairsMostDeg ? 'stairs' : 'walk';
  }
  return totalSdG[i] > standingTotalSdG ? 'shuffle' : 'stand';
}

/** Reference of the stairs rule: the median forward angle of regular walking; 0 without walking. */
function medianForwardWhileWalking(features: Features): number {
  const { downSdG, totalSdG, regularity, periodS, count } = features;
  const angles: number[] = [];
  for (let i = 0; i < count; i++) {
    const walks =
      regularity[i] > regular &&
      periodS[i] >= runningStrideS &&
      totalSdG[i] > 2 * standingTotalSdG &&
      downSdG[i] < runningDownSdG;
    if (walks && inclinationDeg(features, i) < pedallingLeastDeg) angles.push(forwardDeg(features, i));
  }
  angles.sort((a, b) => a - b);
  return angles.length > 0 ? angles[angles.length >> 1] : 0;
}

/** Sitting that keeps moving for this long is rowing, s; restlessness on a chair ends sooner. */
const rowingLeastS = 45;
/** At least this share of it moves. */
const rowingMovingShare = 0.8;
/** A slow stroke moves the thigh less than a step (g, total). */
const rowingTotalSdG = 0.07;

function separateRowing(features: Features, labels: Uint8Array): void {
  const window = rowingLeastS;
  const moves = new Uint8Array(features.count);
  for (let i = 0; i < features.count; i++) {
    moves[i] =
      labels[i] === index.sit &&
      features.totalSdG[i] > rowingTotalSdG &&
      inclinationDeg(features, i) > rowingLeastDeg
        ? 1
        : 0;
  }
  let inWindow = 0;
  for (let i = 0; i < features.count; i++) {
    inWindow += moves[i] - (i >= window ? moves[i - window] : 0);
    if (inWindow < rowingMovingShare * window) continue;
    for (let k = i - window + 1; k <= i; k++) if (labels[k] === index.sit) labels[k] = index.row;
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
  replaceShort(labels, 'cycle', 'walk');
  replaceShort(labels, 'stairs', 'walk');
  for (const label of ['run', 'walk', 'shuffle', 'stand', 'sit'] as const) replaceShort(labels, label, null);
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
function separateLying(features: Features, labels: Uint8Array): void {
  eachRun(labels, (from, to) => {
    if (labels[from] !== index.sit) return;
    let turned = 0;
    for (let i = from; i < to; i++) if (Math.abs(rotationDeg(features, i)) > lyingRotationDeg) turned++;
    if (turned >= lyingLeastS) labels.fill(index.lie, from, to);
  });
}
