import { InputError } from '../input-error.ts';

/**
 * How many g one unit of acceleration is, by the size of gravity: the median magnitude of a body-worn sensor is near
 * 1 g. Between half and twice 1 the unit is g, between half and twice 9.80665 it is m/s2; anything else, as in data
 * without gravity, is an `InputError` (`unit-unknown`).
 *
 * @param rows values of rows
 * @param slot place of x in a row, followed by y and z
 * @param name of the file, for messages
 */
export function measureUnitG(rows: readonly Float64Array[], slot: number, name: string): number {
  const magnitudes = rows
    .map((row) => Math.hypot(row[slot]!, row[slot + 1]!, row[slot + 2]!))
    .sort((a, b) => a - b);
  const median = magnitudes[magnitudes.length >> 1] ?? Number.NaN;
  // Standard gravity, m/s2 (CGPM 1901).
  for (const unitsPerG of [1, 9.80665])
    if (median >= unitsPerG / 2 && median <= unitsPerG * 2) return 1 / unitsPerG;
  throw new InputError(
    'unit-unknown',
    `the unit of acceleration is not clear: its typical size is ${median.toPrecision(3)}, neither 1 g nor 9.8 m/s2`,
    name,
    'give --unit g or --unit m/s2',
  );
}
