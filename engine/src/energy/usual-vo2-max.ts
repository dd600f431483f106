import type { Body } from '../body/index.ts';

const poundsPerKg = 1 / 0.45359237;
const inchesPerM = 1 / 0.0254;
/** Ages of the people that the equation was fitted to; outside the nearest is taken. */
const ages = { from: 20, to: 85 };
/** What the straight line is never followed below, mL/kg/min: three times the resting rate (a choice). */
const least = 10.5;

/**
 * Greatest oxygen uptake that is usual for people of this sex, age, mass and height, on a treadmill, mL/kg/min. Standard
 * error of a person 6.6.
 *
 * 45.2 - 0.35 age - 10.9 (woman 2, man 1) - 0.15 lb + 0.68 in - 0.46: de Souza e Silva 2018 (Eur J Prev Cardiol 25:742,
 * FRIEND registry, 10 881 healthy people of 20 to 85 years, abstract read).
 *
 * @example
 * usualVo2MaxMlPerKgMin(describeBody({ massKg: 75, heightM: 1.75, sex: 'male', ageY: 35 })); // 43.6
 */
export function usualVo2MaxMlPerKgMin({ sex, ageY, massKg, heightM }: Body): number {
  const age = Math.min(ages.to, Math.max(ages.from, ageY));
  const usual =
    45.2 -
    0.35 * age -
    10.9 * (sex === 'male' ? 1 : 2) -
    0.15 * massKg * poundsPerKg +
    0.68 * heightM * inchesPerM -
    0.46;
  return Math.max(least, usual);
}
