import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { runBuildStep } from './build-step.ts';

/** A step that joins `src/a` and `src/b` into `dist/out`. */
function joiningStep(): { root: string; run(): Promise<boolean> } {
  const root = temporaryFolder();
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  writeFileSync(join(root, 'src/a'), 'a');
  writeFileSync(join(root, 'src/deep/b'), 'b');
  const build = async () => {
    const parts = ['src/a', 'src/deep/b', 'src/deep/c'].map((name) => join(root, name)).filter(existsSync);
    writeFileSync(join(root, 'dist/out'), parts.map((path) => readFileSync(path, 'utf8')).join(''));
  };
  return { root, run: () => runBuildStep(root, { dist: 'dist', inputs: ['src/**'], run: build }) };
}

test('builds once, and again after any change of the inputs', async () => {
  const { root, run } = joiningStep();
  const out = () => readFileSync(join(root, 'dist/out'), 'utf8');
  expect([await run(), await run(), out()]).toEqual([true, false, 'ab']);
  writeFileSync(join(root, 'src/deep/b'), 'B');
  expect([await run(), await run(), out()]).toEqual([true, false, 'aB']);
  renameSync(join(root, 'src/deep/b'), join(root, 'src/deep/c'));
  expect([await run(), await run(), out()]).toEqual([true, false, 'aB']);
  rmSync(join(root, 'src/deep/c'));
  expect([await run(), await run(), out()]).toEqual([true, false, 'a']);
});

test('what was built before is gone before a new build, and a build that failed does not count', async () => {
  const { root, run } = joiningStep();
  await run();
  writeFileSync(join(root, 'src/a'), 'A');
  writeFileSync(join(root, 'dist/old'), 'from before');
  const failing = { dist: 'dist', inputs: ['src/**'], run: () => Promise.reject(new Error('no')) };
  await expect(runBuildStep(root, failing)).rejects.toThrow('no');
  expect([existsSync(join(root, 'dist/out')), existsSync(join(root, 'dist/old'))]).toEqual([false, false]);
  expect([await run(), await run()]).toEqual([true, false]);
});
