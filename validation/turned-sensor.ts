import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Analysis,
  activityLabels,
  analyze,
  memorySource,
  type Schedule,
  type SimulatedRecording,
  type SimulationOptions,
  scriptedSchedule,
  weekSchedule,
} from '@legwork/engine';
import { scheduledSeconds } from '../engine/src/synthetic/index.ts';
import { type JoinedPart, joinedSource } from '../testing/joined-source.ts';
import { Confusion } from './confusion.ts';
import { signed } from './signed.ts';
import type { ValidationLine } from './validation-line.ts';

const people = [1, 2, 3, 4, 5];
const dayS = 86_400;
const mostLoss = 0.02;
const mostLateS = 60;
const firstSeed = 31;

const turns: Record<string, SimulationOptions['rotation']> = {
  'upside down': [
    [-1, 0, 0],
    [0, -1, 0],
    [0, 0, 1],
  ],
  'back to front': [
    [1, 0, 0],
    [0, -1, 0],
    [0, 0, -1],
  ],
  'a quarter about the thigh': [
    [1, 0, 0],
    [0, 0, 1],
    [0, -1, 0],
  ],
  'across the thigh': [
    [0, 1, 0],
    [-1, 0, 0],
    [0, 0, 1],
  ],
};

/** Ten seconds in which the sensor is turned in the hands. */
const handling: JoinedPart[] = Object.values(turns).map((rotation) => ({
  schedule: scriptedSchedule([{ activity: 'stand', seconds: 2.5 }]),
  rotation,
}));
/** What is between the two days, and for how long there are no samples. */
const ways = [
  { way: 'at once', between: handling, gapS: 0 },
  { way: 'after two hours without samples', between: [], gapS: 7200 },
];

/**
 * Simulates pairs of days with the sensor stuck on in another way in between, and looks for turns where there is none.
 *
 * @param dataDir the shared data folder
 */
export async function validateTurnedSensor(dataDir: string): Promise<ValidationLine[]> {
  const lines: ValidationLine[] = [];
  let cut = 0;
  let inTime = 0;
  for (const [i, [turn, rotation]] of Object.entries(turns).entries()) {
    const seed = firstSeed + i;
    const [first, second] = [0, 1].map((day) => dayOf(weekSchedule(seed), day));
    const side = i % 2 === 0 ? 'right' : 'left';
    const straight = await analyzeJoined([{ schedule: first }, { schedule: second }], seed, side);
    if (straight.analysis.frames) cut++;
    for (const { way, between, gapS } of ways) {
      const parts = [{ schedule: first }, ...between, { schedule: second, rotation, gapS }];
      const { analysis, f1, lastMs } = await analyzeJoined(parts, seed, side);
      const { frames = [] } = analysis;
      const lateS = frames.length === 2 ? (Date.parse(frames[1].start) - lastMs) / 1000 : Number.NaN;
      if (Math.abs(lateS) <= mostLateS) inTime++;
      lines.push({
        what: `two days (seed ${seed}, ${side} leg), ${turn}, ${way}: macro F1`,
        figure: `${f1.toFixed(3)} (${signed(f1 - straight.f1, 3)})`,
        goal: `at most ${mostLoss} below ${straight.f1.toFixed(3)}, never turned`,
        reached: f1 >= straight.f1 - mostLoss,
        note: `${frames.length - 1} turn found, ${signed(lateS, 0)} s from the true one, frames with confidence ${frames.map(({ confidence }) => confidence).join(' and ')}`,
      });
    }
  }
  const pairs = Object.keys(turns).length;
  lines.push({
    what: `the same: exactly one turn, found within ${mostLateS} s`,
    figure: `${inTime} of ${lines.length}`,
    goal: 'all',
    reached: inTime === lines.length,
    note: 'the second day begins at midnight with a sleeper, whose postures say little about the time: it is known by the pause, or by hands that hold the sensor upside down for a moment; hands that never do would leave the nearest time without the sensor, or the most violent movement nearby',
  });
  lines.push(noTurnLine('the same days, never turned', cut, pairs));
  let scriptedCut = 0;
  for (const person of people) {
    const name = `dsads_legs_p${person}.csv.gz`;
    const source = memorySource(name, readFileSync(join(dataDir, 'dsads', name)));
    for (const leg of ['rl', 'll']) {
      const columns = ['ax', 'ay', 'az'].map((axis) => `${leg}_${axis}`);
      if ((await analyze(source, { columns, rateHz: 25, unit: 'm/s2' })).frames) scriptedCut++;
    }
  }
  lines.push(noTurnLine('scripted activities of dsads, both legs', scriptedCut, 2 * people.length));
  return lines;
}

function noTurnLine(what: string, cut: number, recordings: number): ValidationLine {
  return {
    what: `${what}: recordings with a turn`,
    figure: `${cut} of ${recordings}`,
    goal: 'none',
    reached: cut === 0,
  };
}

/** Analyses parts of one recording; gives the labels' score in its first and last part, and when the last begins. */
async function analyzeJoined(parts: readonly JoinedPart[], seed: number, side: 'left' | 'right') {
  const { source, simulations } = await joinedSource(parts, { seed, side, sampleRateHz: 25 });
  const analysis = await analyze(source, { epochs: true });
  const last = simulations.at(-1)!;
  return { analysis, f1: macroF1(analysis, [simulations[0], last]), lastMs: last.startMs };
}

/** The items of a schedule that begin on a day. */
function dayOf(schedule: Schedule, day: number): Schedule {
  let startS = 0;
  return schedule.filter((item) => {
    const isIn = Math.floor(startS / dayS) === day;
    startS += scheduledSeconds(item);
    return isIn;
  });
}

/** Over the activities that occur. */
function macroF1({ epochs }: Analysis, simulations: readonly SimulatedRecording[]): number {
  const confusion = new Confusion();
  const known = new Set<string>();
  for (const { truth } of simulations) {
    const shift = epochs ? Math.round((truth.epochs.startMs - Date.parse(epochs.start)) / 1000) : 0;
    truth.epochs.activity.forEach((at, epoch) => {
      const label = truth.epochs.labels[at];
      const found = epochs?.activity[epoch + shift];
      known.add(label);
      confusion.add(label, found == null ? 'none' : activityLabels[found]);
    });
  }
  return confusion.macroF1([...known]);
}
