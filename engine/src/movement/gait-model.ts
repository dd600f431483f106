import { exp } from '../number/index.ts';
import { forwardFeatures } from './gait-features.ts';

/** What going on foot can be one of. */
export const gaitKinds = ['walk', 'stairs up', 'stairs down'] as const;

/** A multinomial logistic regression on `gaitFeatureNames`. */
export interface GaitModel {
  /** Mean and standard deviation of each feature in training. */
  mean: readonly number[];
  sd: readonly number[];
  /** For each of `gaitKinds`: a weight for each standardised feature, and the constant last. */
  weights: readonly (readonly number[])[];
}

/** Features count up to this many standard deviations from the mean: what lies far outside training proves no more. */
const mostDeviations = 4;

/**
 * How likely some seconds on foot are each of `gaitKinds`, if each were as frequent as the others.
 *
 * @param features of `GaitFeatures`
 * @param walkingForwardDeg the forward angle of the thigh in this recording's walking: angles are taken
 *   relative to it
 * @param out probabilities, in the order of `gaitKinds`
 * @example
 * gaitProbabilities(gaitModel, features, 2.5, new Float64Array(3)); // [0.02, 0.97, 0.01]
 */
export function gaitProbabilities(
  { mean, sd, weights }: GaitModel,
  features: Float64Array,
  walkingForwardDeg: number,
  out: Float64Array,
): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < gaitKinds.length; kind++) {
    const own = weights[kind];
    let score = own[features.length];
    for (let i = 0; i < features.length; i++) {
      const isAngle = i >= forwardFeatures[0] && i < forwardFeatures[1];
      const value = isAngle ? features[i] - walkingForwardDeg : features[i];
      score += own[i] * standardised(value, mean[i], sd[i]);
    }
    out[kind] = score;
    highest = Math.max(highest, score);
  }
  let sum = 0;
  for (let kind = 0; kind < out.length; kind++) {
    out[kind] = exp(out[kind] - highest);
    sum += out[kind];
  }
  for (let kind = 0; kind < out.length; kind++) out[kind] /= sum;
  return out;
}

/** A feature in standard deviations from the mean of training, cut off at 4. */
export function standardised(value: number, mean: number, sd: number): number {
  return Math.max(-mostDeviations, Math.min(mostDeviations, (value - mean) / sd));
}
