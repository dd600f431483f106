import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errorDocumentSchema, exerciseResultSchema, exercises } from '@legwork/engine';
import { expect, test } from 'vitest';
import { runInProcess } from '../../../testing/run-in-process.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';

test('legwork exercise --list names every exercise of the catalogue', async () => {
  const { status, stdout } = await runInProcess(['exercise', '--list']);
  expect(status).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(exercises.length);
  expect(stdout).toMatch(/^squat +\S/m);
});

test('the JSON is as its schema says, with every default that was taken', async () => {
  const { stdout } = await runInProcess(['exercise', 'squat', '--load', '20', '--json']);
  const result = exerciseResultSchema.strict().parse(JSON.parse(stdout));
  expect(result).toMatchObject({ exercise: 'squat', loadKg: 20, reps: 1, feasible: true });
  expect(result.assumed).toMatchObject({ massKg: 75, heightM: 1.75, sex: 'male', ageY: 35, depthDeg: 110 });
  expect(result.frames).toBeUndefined();
});

test('--frames adds every moment, and the peaks are in them', async () => {
  const { stdout } = await runInProcess(['exercise', 'squat', '--frames', '--json']);
  const { frames = [], peak } = exerciseResultSchema.parse(JSON.parse(stdout));
  expect(frames.length).toBeGreaterThan(50);
  expect(Math.max(...frames.map(({ contactForceBW }) => contactForceBW.right.knee))).toBe(
    peak.contactForceBW.knee,
  );
});

test('a leg that is too weak says which muscles, and how much can be done', async () => {
  const args = ['exercise', 'squat', '--load', '60', '--weak', 'vasti:both:60'];
  const { stdout, status } = await runInProcess(args);
  expect(status).toBe(0);
  expect(stdout).toMatch(/It can't be done: straightening the (right|left) knee lacks \d+ N m/);
  const { limit } = exerciseResultSchema.parse(JSON.parse((await runInProcess([...args, '--json'])).stdout));
  expect(limit?.largestLoadKg ?? 0).toBeLessThan(60);
});

test.each([
  ['no exercise', [], 'no exercise given'],
  ['unknown exercise', ['sqat'], 'there is no exercise "sqat" (exercise). Did you mean squat'],
  ['two exercises', ['squat', 'lunge'], 'one exercise at a time (lunge)'],
  ['mass 0', ['squat', '--mass', '0'], "the body's mass can't be 0 kg"],
  ['mass 700', ['squat', '--mass', '700'], "the body's mass can't be 700 kg"],
  ['load below 0', ['squat', '--load=-5'], "loadKg can't be -5 kg"],
  ['depth that no knee reaches', ['squat', '--depth', '175'], "depthDeg can't be 175 degrees"],
  ['gravity -1', ['squat', '--gravity=-1'], "gravityMS2 can't be -1 m/s2"],
  ['gravity of nowhere', ['squat', '--gravity', 'venus'], "it can't be 'venus' (--gravity). Give earth"],
  ['text for a number', ['squat', '--mass', 'heavy'], "it can't be 'heavy' (--mass). Give a number of kg"],
  ['half a repetition', ['squat', '--reps', '1.5'], "reps can't be 1.5 (reps)"],
  ['tempo of two numbers', ['squat', '--tempo', '2-1'], "it can't be '2-1' (--tempo)"],
  ['weakness without a side', ['squat', '--weak', 'vasti:40'], "it can't be 'vasti:40' (--weak)"],
  ['muscle that is none', ['squat', '--weak', 'heart:left:40'], "it can't be 'heart:left:40' (--weak)"],
  ['a depth for walking', ['walk', '--depth', '90'], 'walk takes no depthDeg (depthDeg). It takes speedMS'],
  ['unknown flag', ['squat', '--laod', '5'], '(--laod). Did you mean --load?'],
])('refuses %s with one line and exit code 1', async (_, args, says) => {
  const { status, stdout, stderr } = await runInProcess(['exercise', ...args]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^legwork: [^\n]+ \([^\n]+\)\. [A-Z][^\n]+[.?]\n$/);
  expect(stderr).toContain(says);
  const json = await runInProcess(['exercise', ...args, '--json']);
  expect(json.status).toBe(1);
  expect(stderr).toContain(errorDocumentSchema.parse(JSON.parse(json.stdout)).message);
});

test('nothing is written where the exercise is refused', async () => {
  const page = join(temporaryFolder(), 'squat.html');
  expect((await runInProcess(['exercise', 'squat', '--mass', '0', '-o', page])).status).toBe(1);
  expect(existsSync(page)).toBe(false);
});
