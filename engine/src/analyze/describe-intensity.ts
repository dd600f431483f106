import type { EpochIntensity } from '../movement/index.ts';
import { round } from '../number/index.ts';
import type { Analysis } from './analysis.ts';

/** ENMO, MAD and inclination of each second as the contract has them. */
export function describeIntensity({
  enmoG,
  madG,
  inclinationDeg,
}: EpochIntensity): Pick<NonNullable<Analysis['epochs']>, 'enmoMg' | 'madMg' | 'inclinationDeg'> {
  const rounded = (values: Float32Array, scale: number) =>
    Array.from(values, (value) => (Number.isNaN(value) ? null : round(scale * value, 1)));
  return {
    enmoMg: rounded(enmoG, 1000),
    madMg: rounded(madG, 1000),
    inclinationDeg: rounded(inclinationDeg, 1),
  };
}
