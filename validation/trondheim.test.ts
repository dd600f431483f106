import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ScheduleItem, scriptedSchedule, simulateRecording } from '@legwork/engine';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { validateHar70plus } from './har70plus.ts';
import { validateHarth } from './harth.ts';
import { labelledSeconds } from './labelled-seconds.ts';
import type { ValidationLine } from './validation-line.ts';

const codes: Record<string, number[]> = {
  walk: [1],
  run: [2],
  stairs: [4, 5],
  stand: [6],
  sit: [7],
  cycle: [13, 14, 130, 140],
};

/** A simulated person in the format of HARTH: 50 Hz, the back first, a line a sample; some files number their rows. */
function writePerson(
  path: string,
  items: readonly ScheduleItem[],
  { seed = 1, numbered = false, swap = '' } = {},
) {
  const simulated = simulateRecording(scriptedSchedule(items), {
    seed,
    sampleRateHz: 50,
    rotation: 'random',
  });
  const names = 'timestamp,back_x,back_y,back_z,thigh_x,thigh_y,thigh_z,label';
  const lines = [numbered ? `index,${names}` : names];
  const { labels, activity } = simulated.truth.epochs;
  for (const { count, timeMs, x, y, z } of simulated.blocks()) {
    for (let i = 0; i < count; i++) {
      const second = Math.min(activity.length - 1, Math.floor((timeMs[i] - simulated.startMs) / 1000));
      const known = labels[activity[second]];
      const code = known === swap ? 7 : (codes[known]?.[second % codes[known].length] ?? 99);
      const time = new Date(timeMs[i]).toISOString().replace('T', ' ').replace('Z', '');
      const row = `${time},1,0,0,${x[i].toFixed(6)},${y[i].toFixed(6)},${z[i].toFixed(6)},${code}`;
      lines.push(numbered ? `${lines.length},${row}` : row);
    }
  }
  writeFileSync(path, lines.join('\n'));
}

const day: ScheduleItem[] = [
  { activity: 'walk', seconds: 120 },
  { activity: 'sit', seconds: 120 },
  { activity: 'walk', seconds: 60 },
  { activity: 'stand', seconds: 60 },
  { activity: 'stairs', seconds: 60 },
  { activity: 'run', seconds: 90 },
  { activity: 'stand', seconds: 60 },
  { activity: 'cycle', seconds: 120 },
  { activity: 'sit', seconds: 120 },
];

function figure(lines: readonly ValidationLine[], what: string): number {
  return Number(lines.find((line) => line.what === what)?.figure);
}

test('every code is scored as its class, people together, beside the published table', async () => {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, 'harth'));
  writePerson(join(dataDir, 'harth', 'S006.csv'), day);
  writePerson(join(dataDir, 'harth', 'S021.csv'), day, { seed: 2, numbered: true });
  writeFileSync(join(dataDir, 'harth', 'README.txt'), 'no table');
  const lines = await validateHarth(dataDir);
  for (const name of ['walk', 'run', 'stand', 'sit', 'cycle'])
    expect(figure(lines, name), name).toBeGreaterThan(0.85);
  const fused = lines.at(-1)!;
  expect(Number(fused.figure)).toBeGreaterThan(0.9);
  expect(fused.note).toContain('2 people here, 31 in the published table');
  expect(lines.find(({ what }) => what === 'walk')).toMatchObject({ goal: 'at least 0.84', reached: true });
  expect(lines.find(({ what }) => what === 'shuffle')).toMatchObject({ figure: '0.00', reached: false });
});

test('a wrong truth is a wrong label', async () => {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, 'har70plus'));
  writePerson(join(dataDir, 'har70plus', '501.csv'), day.slice(0, 4), { seed: 3, swap: 'walk' });
  const lines = await validateHar70plus(dataDir);
  expect(figure(lines, 'walk')).toBe(0);
  expect(figure(lines, 'sit')).toBeLessThan(0.75);
});

test('the label of a second is that of most of its samples', () => {
  const rows = ['00.1,6', '00.5,1', '00.9,1', '01.0,3'].map((row) => `2021-03-24 14:42:${row}`);
  const startMs = Date.UTC(2021, 2, 24, 14, 42);
  expect([...labelledSeconds(['timestamp,label', ...rows].join('\n'))]).toEqual([
    [startMs, 1],
    [startMs + 1000, 3],
  ]);
  expect(() => labelledSeconds('time,label\n')).toThrow('no column timestamp');
});
