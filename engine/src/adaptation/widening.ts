import { conditionProfiles } from './conditions.ts';
import type { ScenarioPerson } from './scenario.ts';

/** Ages of the people behind the rows, years; outside the spread is wider by a quarter (a choice). */
const knownAges = { from: 20, to: 72 };
const outsideAges = 1.25;

/** How many times wider studies and people are spread around this person than in the data. */
export function spreadWidening({ ageY, conditions }: Pick<ScenarioPerson, 'ageY' | 'conditions'>): number {
  const age = ageY < knownAges.from || ageY > knownAges.to ? outsideAges : 1;
  return Math.max(age, ...conditions.map((name) => conditionProfiles[name]!.widening));
}

/** The longest bed rest behind the rows; what comes later is less and less known. */
const knownDays = 120;
const widerPerDay = 1 / 480;
const most = 1.5;

/** How much wider the band is on a day, as a power of its ratio to the middle, because no study lasted that long: a choice. */
export function timeWidening(day: number): number {
  return Math.min(most, 1 + Math.max(0, day - knownDays) * widerPerDay);
}
