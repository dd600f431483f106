import type { ForceSums } from './thigh-track.ts';

/** How much a force varies in size and direction over the samples that were added up: standard deviation, g. */
export function variationG({ force, down, front, right, squares }: ForceSums, count: number): number {
  const ofMeans = (force * force + down * down + front * front + right * right) / count;
  return Math.sqrt(Math.max(0, (squares - ofMeans) / count));
}
