import type { WritableBlock } from '../engine/src/recording/writable-block.ts';

/**
 * A block of evenly spaced samples for tests of readers and writers: x counts up in steps of 1/256 g between -1 and
 * 1 g, so that every sample can be told from its neighbours; y is 0, z is 1 g.
 *
 * @param first number of the first sample, from which x is counted
 */
export function stillBlock(startMs: number, count: number, periodMs = 10, first = 0): WritableBlock {
  const places = Array.from({ length: count }, (_, i) => i);
  return {
    count,
    timeMs: Float64Array.from(places, (i) => startMs + i * periodMs),
    x: Float32Array.from(places, (i) => (((first + i) % 512) - 256) / 256),
    y: new Float32Array(count),
    z: new Float32Array(count).fill(1),
  };
}
