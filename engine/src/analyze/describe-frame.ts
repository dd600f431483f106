import type { Frame } from '../movement/index.ts';
import { round } from '../number/index.ts';
import type { Analysis } from './analysis.ts';

/** A thigh frame as it stands in an analysis. */
export function describeFrame({ rotation, how, confidence }: Frame): Analysis['frame'] {
  return {
    rotation: [rounded(rotation[0]), rounded(rotation[1]), rounded(rotation[2])],
    how,
    confidence: round(confidence, 2),
  };
}

function rounded(vector: readonly [number, number, number]): [number, number, number] {
  return [round(vector[0], 4), round(vector[1], 4), round(vector[2], 4)];
}
