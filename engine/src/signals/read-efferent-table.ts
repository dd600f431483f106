/**
 * Impulses a second of a pool at an activation, between the entries of `efferentTable` along a straight line.
 *
 * @param activation 0 to 1; beyond, the nearest is taken
 * @example
 * readEfferentTable(efferentTable(motorUnitPool(false)), 0); // 0
 */
export function readEfferentTable(table: Float64Array, activation: number): number {
  const place = Math.min(1, Math.max(0, activation)) * (table.length - 1);
  const entry = Math.min(Math.floor(place), table.length - 2);
  return table[entry]! + (place - entry) * (table[entry + 1]! - table[entry]!);
}
