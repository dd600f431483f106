import { describeBody } from '../body/index.ts';
import { usualVo2MaxMlPerKgMin } from '../energy/index.ts';
import type { ScenarioPerson } from './scenario.ts';
import type { AdaptingBody } from './simulate-body.ts';

/** Usual heights, a choice: they move the aerobic reserve alone, and that by little. */
const heightM = { male: 1.75, female: 1.63 } as const;

/** The body that the laws need, of a person. */
export function adaptingBody({
  ageY,
  sex,
  massKg,
}: Pick<ScenarioPerson, 'ageY' | 'sex' | 'massKg'>): AdaptingBody {
  const body = describeBody({ ageY, sex, massKg, heightM: heightM[sex] });
  return { ageY, vo2MaxMlPerKgMin: usualVo2MaxMlPerKgMin(body) };
}
