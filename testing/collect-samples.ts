import type { Recording } from '../engine/src/recording/recording.ts';

/** All samples of a recording, one array a channel, and where a gap comes before. */
export interface CollectedSamples {
  timeMs: number[];
  x: number[];
  y: number[];
  z: number[];
  gyroX: number[];
  /** Places of the first samples after gaps. */
  afterGaps: number[];
  /** Slow readings. */
  readings: { timeMs: number; temperatureC: number; light: number; batteryV: number }[];
  blocks: number;
}

/**
 * Reads a recording from start to end. Fails if times do not increase or an auxiliary reading lies outside of its
 * block.
 */
export async function collectSamples(recording: Recording): Promise<CollectedSamples> {
  const all: CollectedSamples = {
    timeMs: [],
    x: [],
    y: [],
    z: [],
    gyroX: [],
    afterGaps: [],
    readings: [],
    blocks: 0,
  };
  for await (const { count, timeMs, x, y, z, gyro, gapBefore, auxiliary } of recording.blocks()) {
    all.blocks++;
    if (count === 0) throw new Error('an empty block');
    if (gapBefore) all.afterGaps.push(all.timeMs.length);
    for (let i = 0; i < count; i++) {
      const before = all.timeMs.at(-1) ?? Number.NEGATIVE_INFINITY;
      if (!(timeMs[i]! > before) || !Number.isFinite(timeMs[i]!))
        throw new Error(`sample ${all.timeMs.length} has time ${timeMs[i]} after ${before}`);
      all.timeMs.push(timeMs[i]!);
      all.x.push(x[i]!);
      all.y.push(y[i]!);
      all.z.push(z[i]!);
      if (gyro) all.gyroX.push(gyro.x[i]!);
    }
    for (let i = 0; i < auxiliary.count; i++) {
      if (!(auxiliary.timeMs[i]! >= timeMs[0]! && auxiliary.timeMs[i]! <= timeMs[count - 1]!))
        throw new Error(`a reading at ${auxiliary.timeMs[i]} lies outside of its block`);
      all.readings.push({
        timeMs: auxiliary.timeMs[i]!,
        temperatureC: auxiliary.temperatureC[i]!,
        light: auxiliary.light[i]!,
        batteryV: auxiliary.batteryV[i]!,
      });
    }
  }
  return all;
}
