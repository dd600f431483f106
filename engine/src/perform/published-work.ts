import type { ActivityPower, Banded } from '../energy/index.ts';
import { roundSignificant } from '../number/index.ts';
import type { ExerciseResult } from './exercise-result.ts';

const secondsPerMinute = 60;
/** As of the energy from the muscles. */
const knownDigits = 2;

/** What a published power comes to in a set, in the words of the contract. */
export function publishedWork(
  { kcalPerMin, oxygenMlPerMin, source }: ActivityPower,
  setS: number,
): NonNullable<ExerciseResult['work']['published']> {
  const known = (perMin: number): number => roundSignificant((perMin * setS) / secondsPerMinute, knownDigits);
  const band = ({ low, high }: Banded): [number, number] => [known(low), known(high)];
  return {
    metabolicKcal: known(kcalPerMin.value),
    metabolicKcalBand: band(kcalPerMin),
    oxygenMl: known(oxygenMlPerMin.value),
    oxygenMlBand: band(oxygenMlPerMin),
    source,
  };
}
