import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Runs vitest on one file of tests and returns what it prints after its own summary. */
function runTests(source: string): { status: number | null; closing: string[] } {
  // Beside this file, because the tests in it import vitest.
  const folder = mkdtempSync(join(import.meta.dirname, 'summary-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'some.test.ts'), source);
  const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
  const reporter = join(import.meta.dirname, 'summary-reporter.ts');
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', '--root', folder, '--reporter', 'default', '--reporter', reporter],
    { cwd: folder, encoding: 'utf8' },
  );
  const lines = run.stdout.trimEnd().split('\n');
  return { status: run.status, closing: lines.slice(lines.lastIndexOf('') + 1) };
}

test('the run closes with the skipped tests, their reasons and the counts', () => {
  const { status, closing } = runTests(`
    import { test } from 'vitest';
    test('one', () => {});
    test('two', (context) => context.skip('no such machine'));
    test.skipIf(true)('three (skipped without a file)', () => {});
  `);
  expect(closing).toEqual([
    'skipped: some.test.ts > two (no such machine)',
    'skipped: some.test.ts > three (skipped without a file)',
    '1 passed, 0 failed, 2 skipped',
  ]);
  expect(status).toBe(0);
});

test('failures, errors outside of tests and files that do not load count as failed', () => {
  const failing = runTests(`
    import { test } from 'vitest';
    test('one', () => { throw new Error('no'); });
    test('two', () => { Promise.reject(new Error('later')); });
  `);
  expect(failing).toEqual({ status: 1, closing: ['1 passed, 2 failed, 0 skipped'] });
  expect(runTests("import './nowhere.ts';")).toEqual({
    status: 1,
    closing: ['0 passed, 1 failed, 0 skipped'],
  });
});
