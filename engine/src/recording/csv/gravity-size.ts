import { accelerationSlot } from './row-parser.ts';

/**
 * How large gravity is in some rows, in the unit of their acceleration: the median of the size of the mean
 * acceleration of each second. Movement of a body goes to and fro, so over a second it adds little to the mean, and
 * what is left is gravity; without gravity it is near 0. Rows that are exactly zero are passed over. `NaN` without rows.
 *
 * @param rows values of rows, in the places of a row parser
 * @param rateHz rows a second
 */
export function gravitySize(rows: readonly Float64Array[], rateHz: number): number {
  const [x, y, z] = [accelerationSlot, accelerationSlot + 1, accelerationSlot + 2];
  const measured = rows.filter((row) => row[x] !== 0 || row[y] !== 0 || row[z] !== 0);
  const atOnce = Math.max(1, Math.min(measured.length, Math.round(rateHz)));
  const sizes: number[] = [];
  for (let from = 0; from + atOnce <= measured.length; from += atOnce) {
    const second = measured.slice(from, from + atOnce);
    const mean = (slot: number) => second.reduce((sum, row) => sum + row[slot]!, 0) / second.length;
    sizes.push(Math.hypot(mean(x), mean(y), mean(z)));
  }
  sizes.sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? Number.NaN;
}
