import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Analysis, analyze, memorySource, scriptedSchedule, weekSchedule } from '@legwork/engine';
import { simulatedSource } from '../testing/simulated-source.ts';
import type { ValidationLine } from './validation-line.ts';

const people = [1, 2, 3, 4, 5];
const legs = { right: ['rl_ax', 'rl_ay', 'rl_az'], left: ['ll_ax', 'll_ay', 'll_az'] };
/** Standing, walking on three surfaces, running, cycling in two positions, rowing. */
const withoutExercise = [2, 9, 10, 11, 12, 15, 16, 17];
const dsadsRateHz = 25;
const weeks = [
  { seed: 3, side: 'right' },
  { seed: 5, side: 'left' },
] as const;
const chairStandPeople = ['p1', 'p2'];

/**
 * Looks for sets of repetitions where there are none: activities of five people (Altun & Barshan 2010), simulated weeks
 * without exercise, and chair stands (Rantalainen & Loppönen 2021), which must not be called squats.
 *
 * @param dataDir the shared data folder
 */
export async function validateNoRepetitions(dataDir: string): Promise<ValidationLine[]> {
  const lines: ValidationLine[] = [];
  for (const [leg, columns] of Object.entries(legs)) {
    const found: string[] = [];
    for (const person of people) {
      for (const set of await setsOfPerson(dataDir, person, columns)) found.push(`p${person} ${set}`);
    }
    lines.push({
      what: `dsads activities ${withoutExercise.join(' ')}, five people, ${leg} leg: sets found`,
      figure: String(found.length),
      goal: 'none',
      reached: found.length === 0,
      note: found.join(', ') || undefined,
    });
  }
  for (const { seed, side } of weeks) {
    const schedule = scriptedSchedule(weekSchedule(seed).filter((item) => !('exercise' in item)));
    const { source } = await simulatedSource(schedule, { seed, side, sampleRateHz: 25, rotation: 'random' });
    const { sets = [] } = await analyze(source);
    lines.push({
      what: `simulated week ${seed} without its exercise, ${side} leg: sets found`,
      figure: String(sets.length),
      goal: 'none',
      reached: sets.length === 0,
      note: sets.map(({ exercise, start }) => `${exercise} at ${start}`).join(', ') || undefined,
    });
  }
  for (const person of chairStandPeople) {
    const path = join(dataDir, 'sit_to_stand', `${person}_thigh.csv.gz`);
    const { sets = [] } = await analyze(memorySource(path, readFileSync(path)));
    const wrong = sets.filter(({ exercise }) => exercise !== 'sit-to-stand');
    lines.push({
      what: `sit_to_stand ${person}: sets that are no chair stands`,
      figure: `${wrong.length} of ${sets.length}`,
      goal: 'none',
      reached: wrong.length === 0,
      note: `sets of ${sets.map(({ repetitions }) => repetitions).join(', ')} from standing to standing`,
    });
  }
  return lines;
}

/** Analyses the whole file and gives the sets in the activities that are none. */
async function setsOfPerson(dataDir: string, person: number, columns: readonly string[]): Promise<string[]> {
  const path = join(dataDir, 'dsads', `dsads_legs_p${person}.csv.gz`);
  const text = gunzipSync(readFileSync(path));
  const rows = text.toString('latin1').trimEnd().split('\n').slice(1);
  const activities = rows.map((row) => Number(row.slice(0, row.indexOf(','))));
  const source = memorySource('dsads.csv', Uint8Array.from(text));
  const analysis: Analysis = await analyze(source, { columns, rateHz: dsadsRateHz, unit: 'm/s2' });
  const startMs = Date.parse(analysis.recording.start);
  const activityAt = (time: string) =>
    activities[Math.round(((Date.parse(time) - startMs) / 1000) * dsadsRateHz)];
  return (analysis.sets ?? [])
    .filter(({ start, end }) => [start, end].some((time) => withoutExercise.includes(activityAt(time))))
    .map(({ exercise, repetitions, start }) => `${repetitions} ${exercise} in activity ${activityAt(start)}`);
}
