import { InputError } from '../input-error.ts';
import { noGravityError } from './no-gravity-error.ts';

/**
 * How many g one unit of acceleration is, by the size of gravity: between half and twice 1 the unit is g, between half
 * and twice 9.80665 it is m/s2. Anything else is an `InputError`: `no-gravity` if it is smaller, `unit-unknown` if not.
 *
 * @param gravity its size in the unit looked for
 * @param name of the file, for messages
 */
export function measureUnitG(gravity: number, name: string): number {
  // Standard gravity, m/s2 (CGPM 1901).
  for (const unitsPerG of [1, 9.80665])
    if (gravity >= unitsPerG / 2 && gravity <= unitsPerG * 2) return 1 / unitsPerG;
  const size = gravity.toPrecision(3);
  if (gravity < 0.5)
    throw noGravityError(
      `gravity is missing: the mean acceleration is ${size}, neither 1 g nor 9.8 m/s2`,
      name,
    );
  throw new InputError(
    'unit-unknown',
    `the unit of acceleration is not clear: gravity is ${size}, neither 1 g nor 9.8 m/s2`,
    name,
    'give --unit g or --unit m/s2',
  );
}
