import { acsmOxygenMlPerKgMin, activityCosts } from '../engine/src/energy/index.ts';
import { efficiency } from './energy/efficiency.ts';
import { errorBand } from './energy/error-band.ts';
import { everydayActivities } from './energy/everyday-activities.ts';
import { publishedRates } from './energy/published-rates.ts';
import { lightLoads } from './energy/resistance-rates.ts';
import { timeCourse } from './energy/time-course.ts';
import type { ValidationLine } from './validation-line.ts';

/** Energy and oxygen: from the muscles without any table of activities, from equations, and over time. */
export async function validateEnergy(): Promise<ValidationLine[]> {
  const published = publishedRates();
  const everyday = everydayActivities();
  return [
    ...published.map(({ line }) => line),
    lightLoads(),
    ...everyday.map(({ line }) => line),
    errorBand([...published, ...everyday]),
    efficiency(),
    ...equationLines(),
    ...timeCourse(),
  ];
}

/** The equations themselves: a check of the formula, not of an accuracy. */
function equationLines(): ValidationLine[] {
  const { walking, running, stepping } = acsmOxygenMlPerKgMin;
  const rows: [what: string, computed: number, published: number][] = [
    ['B189: walking 4.8 km/h', walking(80 / 60), 11.5],
    ['B190: running 9.7 km/h', running(161 / 60), 35.7],
    ['B191: stepping 30/min at 0.3 m', stepping(30, 0.3048), 31.4],
  ];
  const lines = rows.map(([what, computed, published]) => ({
    what: `${what}, from the published equation`,
    figure: `${computed.toFixed(1)} mL/kg/min`,
    goal: `${published}, a unit test`,
    reached: Math.abs(computed - published) <= 0.06,
  }));
  const ofTable = (code: string): number =>
    3.5 * (activityCosts.find(({ compendiumCode }) => compendiumCode === code)?.met ?? Number.NaN);
  const [walk, run] = [walking(80 / 60) / ofTable('17190') - 1, running(161 / 60) / ofTable('12050') - 1];
  const percent = (share: number): string => `${share > 0 ? '+' : ''}${Math.round(100 * share)} %`;
  return [
    ...lines,
    {
      what: 'the equations against the 2024 Compendium: walking 4.8 km/h, running 9.7 km/h',
      figure: `${percent(walk)}, ${percent(run)}`,
      goal: 'within 25 %, the band that they are shown with',
      reached: Math.max(Math.abs(walk), Math.abs(run)) <= 0.25,
    },
  ];
}
