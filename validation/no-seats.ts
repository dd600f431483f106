import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyze, memorySource, type ScheduleItem, scriptedSchedule } from '@legwork/engine';
import { simulatedSource } from '../testing/simulated-source.ts';
import { joinRepetitions, type Thigh } from './join-repetitions.ts';
import type { ValidationLine } from './validation-line.ts';

const people = [1, 2, 3, 4, 5];
const legs = { right: ['rl_ax', 'rl_ay', 'rl_az'], left: ['ll_ax', 'll_ay', 'll_az'] };
const rateHz = 25;
/** Lying, stairs, lift, walking, running, stepper, cross trainer, cycling and rowing. */
const withoutSeats = [3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17];
/** Where two activities were put side by side, the thigh may jump from one posture to the other; s around it. */
const cutS = 3;
const exercises = ['SqDL', 'SumoSq', 'DeclineSq', 'SqHalfDL', 'SqSL', 'SqHalfSL', 'BulgSq', 'SpainSq'];
const others = ['Lunge', 'StepUpH', 'StepUpL', 'StepDnH', 'StepDnL', 'HeelRaise', 'Walk', 'Run'];
const thighs: readonly Thigh[] = ['right', 'left'];
const nights = [1, 2, 3, 4, 5];
const postures = ['back', 'left', 'front', 'right'] as const;

/**
 * Counts transitions where nobody sat down or stood up: scripted activities (Altun & Barshan 2010), sets of squats
 * and steps (sample of the SimTK imu-exercise set), simulated turns in bed.
 *
 * @param dataDir the shared data folder
 */
export async function validateNoSeats(dataDir: string): Promise<ValidationLine[]> {
  const lines: ValidationLine[] = [];
  for (const [leg, columns] of Object.entries(legs)) {
    const counts = await Promise.all(people.map((person) => inActivities(dataDir, person, columns)));
    const found = counts.flatMap((activities, i) =>
      activities.map((activity) => `p${people[i]} in activity ${activity}`),
    );
    lines.push(
      none(
        `dsads, ${leg} leg: activities ${withoutSeats.join(' ')}`,
        found,
        `more than ${cutS} s from a cut`,
      ),
    );
  }
  for (const [what, names] of Object.entries({ squats: exercises, 'lunges, steps and gait': others })) {
    const found: string[] = [];
    for (const name of names) {
      for (const thigh of thighs) {
        const { samples } = joinRepetitions(dataDir, name, thigh);
        const count = await inSamples(samples);
        if (count > 0) found.push(`${count} in ${name}, ${thigh} thigh`);
      }
    }
    lines.push(none(`reps: ${what}`, found, `${names.join(', ')}, both thighs`));
  }
  let turns = 0;
  const found: string[] = [];
  for (const seed of nights) {
    const items = inBed(seed);
    const { source, simulated } = await simulatedSource(scriptedSchedule(items), {
      seed,
      sampleRateHz: 25,
      rotation: 'random',
    });
    turns += items.filter((item) => 'posture' in item).length - 1;
    const { transitions } = await analyze(source);
    const known = simulated.truth.transitions;
    const wrong = transitions.filter(
      ({ time }) => !known.some(({ timeMs }) => Math.abs(timeMs - Date.parse(time)) < cutS * 1000),
    );
    if (wrong.length > 0) found.push(`${wrong.length} in night ${seed}`);
  }
  lines.push(none(`simulated: ${turns} turns in bed`, found, `${nights.length} people`));
  return lines;
}

function none(what: string, found: readonly string[], note: string): ValidationLine {
  return {
    what: `${what}: transitions`,
    figure: found.length === 0 ? 'none' : found.join(', '),
    goal: 'none',
    reached: found.length === 0,
    note,
  };
}

/** The activity of each transition that lies inside one without seats. */
async function inActivities(dataDir: string, person: number, columns: string[]): Promise<number[]> {
  const text = gunzipSync(readFileSync(join(dataDir, 'dsads', `dsads_legs_p${person}.csv.gz`)));
  const lines = text.toString('latin1').trimEnd().split('\n').slice(1);
  const activity = lines.map((line) => Number(line.slice(0, line.indexOf(','))));
  const { transitions, recording } = await analyze(memorySource('dsads.csv', text), {
    columns,
    rateHz,
    unit: 'm/s2',
  });
  return transitions
    .map(({ time }) => Math.floor(((Date.parse(time) - Date.parse(recording.start)) / 1000) * rateHz))
    .filter((row) => {
      const around = activity.slice(Math.max(0, row - cutS * rateHz), row + cutS * rateHz);
      return around.every((value) => value === activity[row]) && withoutSeats.includes(activity[row]);
    })
    .map((row) => activity[row]);
}

async function inSamples(samples: Float64Array): Promise<number> {
  const rows = ['x,y,z'];
  for (let i = 0; i < samples.length; i += 3)
    rows.push(`${samples[i].toFixed(5)},${samples[i + 1].toFixed(5)},${samples[i + 2].toFixed(5)}`);
  const source = memorySource('set.csv', new TextEncoder().encode(rows.join('\n')));
  const { transitions } = await analyze(source, { columns: ['x', 'y', 'z'], rateHz: 100, unit: 'g' });
  return transitions.length;
}

/** Forty turns from one posture to another, with walking before and after, from which the frame is found. */
function inBed(seed: number): ScheduleItem[] {
  const lying = Array.from({ length: 41 }, (_, i): ScheduleItem => {
    const posture = postures[(i * (1 + (seed % 3)) + (i % 5 === 0 ? 1 : 0) + seed) % postures.length];
    return { activity: 'lie', seconds: 60, posture };
  });
  const walk: ScheduleItem = { activity: 'walk', seconds: 120 };
  return [walk, { activity: 'stand', seconds: 10 }, ...lying, { activity: 'stand', seconds: 30 }, walk];
}
