import { acsmOxygenMlPerKgMin, type MetabolicTerms } from '../../engine/src/energy/index.ts';
import type { ValidationLine } from '../validation-line.ts';
import { rateOf, referenceBody } from './rate-of.ts';

const [lighterW, harderW] = [75, 150];
/** Isolated muscle (Böning 2017, 10.5960/dzsm.2017.295); what a cyclist adds in work and in fuel can't be above it for long. */
const isolatedMuscle = 0.3;

/** What cyclists add in work over what they add in energy: it decided by which mass heat is counted. */
export function efficiency(): ValidationLine {
  const added = (terms?: MetabolicTerms): number =>
    (harderW - lighterW) /
    (rateOf('cycle', { powerW: harderW }, terms).watts - rateOf('cycle', { powerW: lighterW }, terms).watts);
  const massKg = referenceBody.massKg ?? Number.NaN;
  const wattsOf = (powerW: number): number =>
    (acsmOxygenMlPerKgMin.cycling(powerW, massKg) * massKg * 20.9) / 60;
  const published = (harderW - lighterW) / (wattsOf(harderW) - wattsOf(lighterW));
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  const share = added();
  return {
    what: `cycling, from ${lighterW} to ${harderW} W: work over energy of what is added`,
    figure: percent(share),
    goal: `at most the ${percent(isolatedMuscle)} of isolated muscle (published equation: ${percent(published)})`,
    reached: share <= isolatedMuscle,
    note: `by anatomical mass, as in Uchida 2016, ${percent(added({ massOfForce: false }))}: why heat is counted by the mass that belongs to the force`,
  };
}
