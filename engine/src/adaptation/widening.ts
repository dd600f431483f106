import { conditionProfiles } from './conditions.ts';
import { type DailyLoad, loadedMuscles } from './daily-load.ts';
import type { ScenarioPerson, Species } from './scenario.ts';

/** Ages of the people behind the rows, years; outside the spread is wider by a quarter (a choice). */
const knownAges = { from: 20, to: 72 };
const outsideAges = 1.25;

/** Greatest loads of sets and of endurance in the rows, ordinary days (H157, H154); beyond them a quarter wider (a choice). */
const knownLoad = { resistance: 1.6, aerobic: 2.7 };
const outsideLoads = 1.25;
/** Nothing was fitted to rats: they have the numbers of mice, with half more spread (a choice). */
const otherRodent = 1.5;

/** How many times wider studies and people are spread around this life than in the data: age, disease, species, dose. */
export function spreadWidening(
  species: Species,
  { ageY, conditions }: Pick<ScenarioPerson, 'ageY' | 'conditions'>,
  load: DailyLoad,
): number {
  const age = ageY < knownAges.from || ageY > knownAges.to ? outsideAges : 1;
  const resistance = Math.max(...loadedMuscles.map((muscle) => largest(load.resistance[muscle])));
  const heavy = resistance > knownLoad.resistance || largest(load.aerobic) > knownLoad.aerobic;
  return Math.max(
    age,
    heavy ? outsideLoads : 1,
    species === 'rat' ? otherRodent : 1,
    ...conditions.map((name) => conditionProfiles[name]!.widening),
  );
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** The longest bed rest behind the rows; what comes later is less and less known. */
const knownDays = 120;
const widerPerDay = 1 / 480;
const most = 1.5;

/** How much wider the band is on a day, as a power of its ratio to the middle, because no study lasted that long: a choice. */
export function timeWidening(day: number): number {
  return Math.min(most, 1 + Math.max(0, day - knownDays) * widerPerDay);
}
