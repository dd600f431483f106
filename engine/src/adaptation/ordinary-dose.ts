import { cycleCatalogue, type Dose, dayOnFeet, doseOfStretches } from '../dose/index.ts';

/** Worked out when the first scenario asks for it. */
let ordinary: Dose | undefined;

/**
 * The dose of an ordinary day of the usual body, beside which all else is held.
 *
 * @example
 * relativeDose(dose, ordinaryDose()).kneeExtensors; // 1: as much as on an ordinary day
 */
export function ordinaryDose(): Dose {
  ordinary ??= doseOfStretches(dayOnFeet(1), cycleCatalogue());
  return ordinary;
}
