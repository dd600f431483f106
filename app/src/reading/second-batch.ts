import { type GridSecond, gridRateHz } from '@legwork/engine';

/** Start, bins, and whether it continues; then x, y and z. */
const factsPerSecond = 3;
const valuesPerSecond = factsPerSecond + 3 * gridRateHz;

/**
 * Room for some seconds in a row, in memory that threads share: to hand memory over instead makes every typed array of
 * a thread slower, whose memory might have been handed over too.
 */
export function newBatch(seconds: number): Float64Array<SharedArrayBuffer> {
  return new Float64Array(new SharedArrayBuffer(seconds * valuesPerSecond * Float64Array.BYTES_PER_ELEMENT));
}

/** How many seconds a batch has room for. */
export function batchCapacity(values: Float64Array): number {
  return values.length / valuesPerSecond;
}

export function writeSecond(values: Float64Array, index: number, second: GridSecond): void {
  const at = index * valuesPerSecond;
  values[at] = second.startMs;
  values[at + 1] = second.bins;
  values[at + 2] = second.continues ? 1 : 0;
  values.set(second.x, at + factsPerSecond);
  values.set(second.y, at + factsPerSecond + gridRateHz);
  values.set(second.z, at + factsPerSecond + 2 * gridRateHz);
}

/** Fills `second`. */
export function readSecond(values: Float64Array, index: number, second: GridSecond): void {
  const at = index * valuesPerSecond;
  const { x, y, z } = second;
  second.startMs = values[at]!;
  second.bins = values[at + 1]!;
  second.continues = values[at + 2] === 1;
  for (let i = 0, from = at + factsPerSecond; i < gridRateHz; i++, from++) {
    x[i] = values[from]!;
    y[i] = values[from + gridRateHz]!;
    z[i] = values[from + 2 * gridRateHz]!;
  }
}

/** A second to read into. */
export function newSecond(): GridSecond {
  const axis = () => new Float64Array(gridRateHz);
  return { startMs: 0, x: axis(), y: axis(), z: axis(), bins: 0, continues: false };
}
