import { InputError } from '../recording/index.ts';

/** Shorter and taller people are children below two years and a mistake in the unit. */
const possibleM = [0.5, 2.5] as const;

/**
 * Refuses a body height that nobody has. None is fine.
 *
 * @throws InputError `height-invalid`
 * @example
 * checkHeight(175); // throws: the height can't be 175 m
 */
export function checkHeight(heightM: number | undefined): void {
  if (heightM === undefined || (heightM >= possibleM[0] && heightM <= possibleM[1])) return;
  throw new InputError(
    'height-invalid',
    `the height can't be ${heightM} m`,
    'height',
    `give metres from ${possibleM[0]} to ${possibleM[1]}, for example 1.75`,
  );
}
