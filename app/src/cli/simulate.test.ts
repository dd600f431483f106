import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorDocumentSchema, simulationResultSchema, studyReplaySchema } from '@legwork/engine';
import { expect, test } from 'vitest';
import { runInProcess } from '../../../testing/run-in-process.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';

function scenarioFile(document: unknown): string {
  const path = join(temporaryFolder(), 'life.json');
  writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document));
  return path;
}

const bed = {
  phases: [
    { days: 60, activity: 'bed-rest' },
    { days: 30, activity: 'habitual' },
  ],
};

test('the table says what comes of it, how sure that is and what is not known', async () => {
  const { status, stdout } = await runInProcess(['simulate', scenarioFile(bed)]);
  expect(status).toBe(0);
  expect(stdout).toContain('60 days of bed rest, then 30 days of ordinary life; a man of 35 years and 75 kg');
  expect(stdout).toMatch(/^Day 60: the calf about \d\d % smaller \(\d+ to \d+\)/m);
  expect(stdout).toMatch(/^size of the calf .* A$/m);
  expect(stdout).toContain('Nobody has measured this in living people');
  expect(stdout).toContain('Not medical advice.');
});

test('the JSON is as its schema says, and the same seed gives the same line', async () => {
  const args = [
    'simulate',
    scenarioFile(bed),
    '--json',
    '--samples',
    '50',
    '--seed',
    '3',
    '--study-mean',
    '9',
  ];
  const { stdout } = await runInProcess(args);
  const result = simulationResultSchema.strict().parse(JSON.parse(stdout));
  expect(result).toMatchObject({ samples: 50, seed: 3, bandOf: expect.stringContaining('study of 9') });
  expect(result.days.at(-1)).toBe(90);
  expect((await runInProcess(args)).stdout).toBe(stdout);
});

test('--study replays the founding study', async () => {
  const { status, stdout } = await runInProcess(['simulate', '--study', 'adami-2018']);
  expect(status).toBe(0);
  expect(stdout).toContain('14 days by the paper');
  expect(stdout).toMatch(/M003 .*\n +published: -70 .*\n.*fitted, not a result/);
  expect(stdout).toMatch(/R007 .*\n.*no change.*\n.*disagrees/);
  const json = (await runInProcess(['simulate', '--study', 'adami-2018', '--json', '--samples', '20']))
    .stdout;
  expect(studyReplaySchema.strict().parse(JSON.parse(json)).statements).toHaveLength(11);
});

test('-o writes a page that needs nothing else', async () => {
  const page = join(temporaryFolder(), 'bed.html');
  expect((await runInProcess(['simulate', scenarioFile(bed), '-o', page])).status).toBe(0);
  const text = readFileSync(page, 'utf8');
  expect(text.match(/<svg class="fan"/g)!.length).toBe(10);
  expect(text).not.toMatch(/(?:src|href)="/);
});

test('-o FILE.svg writes the charts alone, as one picture that stands alone', async () => {
  const sheet = join(temporaryFolder(), 'bed.svg');
  expect((await runInProcess(['simulate', scenarioFile(bed), '-o', sheet])).status).toBe(0);
  const text = readFileSync(sheet, 'utf8');
  expect(text.match(/class="fan"/g)!.length).toBe(11);
  expect(text).toContain('60 days of bed rest, then 30 days of ordinary life');
  expect(text).not.toMatch(/(?:src|href|var\()/);
});

test.each([
  ['no scenario', [], 'no scenario given'],
  ['two scenarios', ['a.json', 'b.json'], 'one scenario at a time (b.json)'],
  ['a file that is not there', ['nowhere.json'], 'there is no such file (nowhere.json)'],
  [
    'an unknown study',
    ['--study', 'smith-1999'],
    'there is no study "smith-1999" (--study). Give adami-2018',
  ],
  ['a study and a scenario', ['life.json', '--study', 'adami-2018'], '--study stands alone (life.json)'],
  ['no samples', ['--samples', '0', '--study', 'adami-2018'], "samples can't be 0 (samples)"],
  ['words for a number', ['life.json', '--seed', 'lucky'], "it can't be 'lucky' (--seed)"],
])('refuses %s with one line and exit code 1', async (_, args, says) => {
  const { status, stdout, stderr } = await runInProcess(['simulate', ...args]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^legwork: [^\n]+ \([^\n]+\)\. [A-Z-][^\n]+[.?]\n$/);
  expect(stderr).toContain(says);
});

test.each([
  ['text', 'sixty days in bed', 'this is not JSON'],
  ['negative days', { phases: [{ days: -60, activity: 'bed-rest' }] }, "it can't be -60"],
  [
    'a million sets',
    {
      phases: [
        { days: 9, activity: 'habitual', sessions: [{ exercise: 'squat', sets: 1e6, reps: 9, perWeek: 2 }] },
      ],
    },
    "it can't be 1000000",
  ],
  ['an unknown species', { species: 'unicorn', phases: bed.phases }, 'it can\'t be "unicorn"'],
])('a scenario of %s gets one clear line, also as JSON, and no page', async (_, document, says) => {
  const path = scenarioFile(document);
  const page = join(temporaryFolder(), 'page.html');
  const { status, stdout, stderr } = await runInProcess(['simulate', path, '-o', page, '--json']);
  expect(status).toBe(1);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(errorDocumentSchema.parse(JSON.parse(stdout)).message).toContain(says);
  expect(existsSync(page)).toBe(false);
});
