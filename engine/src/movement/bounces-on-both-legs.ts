import { gridRateHz } from '../recording/index.ts';
import { gaitFeatureNames } from './gait-features.ts';

// Limits between the jumping on the spot of five people (`dsads` 18) and their running, walking and stairs, and those of
// simulated people: choices.
/** A body in flight presses on nothing: the lightest moments are below this, g. Walking and stairs of five people have 0.45 and more. */
const flightMostG = 0.4;
/** A runner's thigh is swung forward and back by its hip, even in flight; a jumper's is left alone. */
const frontPerDownMost = 0.8;
const middleMostG = 1.2;
/** From one bounce to the next, s: slower jumps are looked for one by one. */
const bounceS = [0.24, 0.8] as const;
/** The first repeat whose correlation is at least this share of the best is the bounce, not two of them. */
const firstPeakShare = 0.6;
/** Both legs do the same at each bounce; in running they take turns, and the correlation is near 0 or below. */
const togetherLeast = 0.4;

/** Strides are more alike than this one after the other (running: 0.84); jumps one by one, with pauses, need not be. */
const strideLeast = 0.6;

const downSd = gaitFeatureNames.indexOf('downSdG');
const frontSd = gaitFeatureNames.indexOf('frontSdG');
const lightest = gaitFeatureNames.indexOf('magnitudeG2');
const middle = gaitFeatureNames.indexOf('magnitudeG50');
const regularity = gaitFeatureNames.indexOf('regularity');

/**
 * Whether the body bounces on both legs at once, as in jumping on the spot or with a rope, and does not run: it flies,
 * and either there are no strides, or from one bounce to the next this thigh does the same again, where a runner's does
 * it only every second time.
 *
 * @param gait the shape of the movement in the window: see `GaitFeatures`
 * @param down along the thigh, low-passed, g
 * @param front to the front
 * @param from first sample of the window
 * @param to one past its last
 * @example
 * bouncesOnBothLegs(gait, down, front, 0, 75); // true
 */
export function bouncesOnBothLegs(
  gait: Float64Array,
  down: Float64Array,
  front: Float64Array,
  from: number,
  to: number,
): boolean {
  if (gait[lightest] > flightMostG || gait[middle] > middleMostG) return false;
  if (gait[frontSd] > frontPerDownMost * gait[downSd]) return false;
  if (gait[regularity] < strideLeast) return true;
  const lag = bounceLag(down, from, to);
  return lag > 0 && correlation(front, from, to, lag) >= togetherLeast;
}

/** Samples from one bounce to the next; 0 where there is none. */
function bounceLag(down: Float64Array, from: number, to: number): number {
  const [shortestS, longestS] = bounceS;
  const first = Math.round(shortestS * gridRateHz);
  const last = Math.min(Math.round(longestS * gridRateHz), to - from - gridRateHz);
  const correlations = new Float64Array(Math.max(0, last + 2));
  let highest = 0;
  for (let lag = first - 1; lag <= last + 1; lag++) correlations[lag] = correlation(down, from, to, lag);
  const isPeak = (lag: number) =>
    correlations[lag] > correlations[lag - 1] && correlations[lag] >= correlations[lag + 1];
  for (let lag = first; lag <= last; lag++) if (isPeak(lag)) highest = Math.max(highest, correlations[lag]);
  for (let lag = first; lag <= last && highest > 0; lag++) {
    if (isPeak(lag) && correlations[lag] >= firstPeakShare * highest) return lag;
  }
  return 0;
}

/** Of the values of a window with those some samples later. */
function correlation(values: Float64Array, from: number, to: number, lag: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i];
  const mean = sum / (to - from);
  let both = 0;
  let early = 0;
  let late = 0;
  for (let i = from; i + lag < to; i++) {
    const a = values[i] - mean;
    const b = values[i + lag] - mean;
    both += a * b;
    early += a * a;
    late += b * b;
  }
  return early > 0 && late > 0 ? both / Math.sqrt(early * late) : 0;
}
