import { type GaitModel, gaitFeatureNames, gaitKinds, standardised } from '../engine/src/movement/index.ts';
import { exp } from '../engine/src/number/index.ts';
import type { GaitExamples } from './gait-examples.ts';

const features = gaitFeatureNames.length;
/** Pull of the weights towards 0, in units of the mean loss: strong, as five people say little about all. */
const ridge = 0.03;
/** Gradient descent with momentum; the loss is convex, and no longer falls in the sixth digit by the end. */
const iterations = 400;
const rate = 0.15;
const momentum = 0.9;
/** Windows of 5 s overlap: every third second says as much as all. */
const every = 3;

/**
 * Fits the gait model: a multinomial logistic regression with a ridge penalty on standardised features, by gradient
 * descent. Every person counts the same, and within a person every kind. The same examples give the same model, to the
 * last bit.
 *
 * @param people examples of each person
 * @example
 * const model = trainGaitModel([1, 2, 3, 4].map((person) => dsadsGait(dataDir, person)));
 */
export function trainGaitModel(people: readonly (readonly GaitExamples[])[]): GaitModel {
  const rows: { features: Float64Array; kind: number; weight: number }[] = [];
  for (const recordings of people) {
    const own = recordings
      .flatMap(({ features, kinds }) => features.map((row, i) => ({ features: row, kind: kinds[i] })))
      .filter((_, i) => i % every === 0);
    const counts = gaitKinds.map((_, kind) => own.filter((row) => row.kind === kind).length);
    const present = counts.filter((count) => count > 0).length;
    for (const row of own) rows.push({ ...row, weight: 1 / (people.length * present * counts[row.kind]) });
  }
  const mean = column((i) => weightedMean(rows, (row) => row.features[i]));
  const sd = column((i) => Math.sqrt(weightedMean(rows, (row) => (row.features[i] - mean[i]) ** 2)));
  const standard = rows.map(({ features: own, kind, weight }) => ({
    features: own.map((value, i) => standardised(value, mean[i], sd[i])),
    kind,
    weight,
  }));
  const weights = descend(standard);
  return { mean, sd, weights: weights.map((own) => [...own]) };
}

function column(value: (feature: number) => number): number[] {
  return Array.from({ length: features }, (_, i) => value(i));
}

function weightedMean<Row extends { weight: number }>(
  rows: readonly Row[],
  value: (row: Row) => number,
): number {
  return rows.reduce((sum, row) => sum + row.weight * value(row), 0);
}

function descend(rows: readonly { features: Float64Array; kind: number; weight: number }[]): Float64Array[] {
  const weights = gaitKinds.map(() => new Float64Array(features + 1));
  const velocity = gaitKinds.map(() => new Float64Array(features + 1));
  const share = new Float64Array(gaitKinds.length);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const slope = weights.map((own) => own.map((weight, i) => (i < features ? ridge * weight : 0)));
    for (const row of rows) {
      probabilities(weights, row.features, share);
      for (let kind = 0; kind < weights.length; kind++) {
        const error = row.weight * (share[kind] - (row.kind === kind ? 1 : 0));
        const own = slope[kind];
        for (let i = 0; i < features; i++) own[i] += error * row.features[i];
        own[features] += error;
      }
    }
    weights.forEach((own, kind) => {
      for (let i = 0; i <= features; i++) {
        velocity[kind][i] = momentum * velocity[kind][i] + slope[kind][i];
        own[i] -= rate * velocity[kind][i];
      }
    });
  }
  return weights;
}

function probabilities(weights: readonly Float64Array[], row: Float64Array, out: Float64Array): void {
  let sum = 0;
  let highest = Number.NEGATIVE_INFINITY;
  weights.forEach((own, kind) => {
    let score = own[features];
    for (let i = 0; i < features; i++) score += own[i] * row[i];
    out[kind] = score;
    highest = Math.max(highest, score);
  });
  for (let kind = 0; kind < out.length; kind++) {
    out[kind] = exp(out[kind] - highest);
    sum += out[kind];
  }
  for (let kind = 0; kind < out.length; kind++) out[kind] /= sum;
}
