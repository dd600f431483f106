import type { SimulatedRecording } from '@legwork/engine';

/**
 * ENMO and MAD of a simulated recording straight from its samples, mg, as papers define them: MAD in 5 s from the first
 * sample on.
 *
 * @param isWorn whether a second of the recording counts
 */
export function rawIntensity(
  simulated: SimulatedRecording,
  isWorn: (second: number) => boolean,
): { enmoMg: number; madMg: number } {
  let samples = 0;
  let above = 0;
  let distance = 0;
  let epoch = 0;
  let lengths: number[] = [];
  const close = () => {
    if (lengths.length > 0 && isWorn(5 * epoch)) {
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      samples += lengths.length;
      for (const length of lengths) {
        above += Math.max(0, length - 1);
        distance += Math.abs(length - mean);
      }
    }
    lengths = [];
  };
  for (const { count, timeMs, x, y, z } of simulated.blocks()) {
    for (let i = 0; i < count; i++) {
      const at = Math.floor((timeMs[i] - simulated.startMs) / 5000);
      if (at !== epoch) close();
      epoch = at;
      lengths.push(Math.sqrt(x[i] ** 2 + y[i] ** 2 + z[i] ** 2));
    }
  }
  close();
  return { enmoMg: (1000 * above) / samples, madMg: (1000 * distance) / samples };
}
