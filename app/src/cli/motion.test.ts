import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorDocumentSchema, exerciseResultSchema } from '@legwork/engine';
import { expect, test } from 'vitest';
import { measuredSquats } from '../../../testing/measured-squats.ts';
import { runInProcess } from '../../../testing/run-in-process.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';

const { motionText, forcesText } = measuredSquats(2);

function files() {
  const folder = temporaryFolder();
  const motion = join(folder, 'squats.mot');
  const forces = join(folder, 'grf.mot');
  writeFileSync(motion, motionText);
  writeFileSync(forces, forcesText);
  return { folder, motion, forces };
}

test('legwork motion prints what the repetitions did, as a table and as JSON', async () => {
  const { motion, forces } = files();
  const table = await runInProcess(['motion', motion, '--mass', '70', '--height', '1.7']);
  expect(table).toMatchObject({ status: 0, stderr: '' });
  expect(table.stdout).toMatch(/^squat, 2 x 3\.0 s/);
  expect(table.stdout).toMatch(/repetition +from +deepest +to +bend\n1 /);
  const json = await runInProcess([
    'motion',
    motion,
    '--forces',
    forces,
    '--mass',
    '70',
    '--height',
    '1.7',
    '--json',
  ]);
  const result = exerciseResultSchema.parse(JSON.parse(json.stdout));
  expect(result.repetitions).toHaveLength(2);
  expect(result.findings.map(({ code }) => code)).not.toContain('ground-force-estimated');
});

test('legwork motion --sto-out writes files that it reads again', async () => {
  const { motion, folder } = files();
  const out = join(folder, 'opensim', 'squats');
  expect(await runInProcess(['motion', motion, '--sto-out', out])).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(out).sort()).toEqual([
    'squats_activations.sto',
    'squats_legwork.mot',
    'squats_moments.sto',
    'squats_muscle_forces.sto',
  ]);
  const again = await runInProcess(['motion', join(out, 'squats_legwork.mot'), '--json']);
  expect(exerciseResultSchema.parse(JSON.parse(again.stdout))).toMatchObject({ exercise: 'squat', reps: 2 });
  expect(readFileSync(join(out, 'squats_moments.sto'), 'utf8')).toMatch(/^time\t.*knee_angle_r_moment/m);
});

test.each([
  ['no file', (): string[] => [], 'no-file'],
  ['a missing file', () => ['missing.mot'], 'file-missing'],
  ['a folder', () => [files().folder], 'file-is-folder'],
  ['forces for angles', () => [files().forces], 'no-coordinates'],
  ['a model that is none', () => [files().motion, '--model', files().motion], 'model-damaged'],
  ['a mass that nobody has', () => [files().motion, '--mass', '700'], 'mass-invalid'],
])('legwork motion tells of %s in one line', async (_, args, code) => {
  const { status, stdout, stderr } = await runInProcess(['motion', ...args(), '--json']);
  expect(status).toBe(1);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(errorDocumentSchema.parse(JSON.parse(stdout)).code).toBe(code);
});
