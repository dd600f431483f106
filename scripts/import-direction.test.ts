import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const one = 'export const one = 1;';

/** Runs the project's import check on a tree of the given files and returns what it reports. */
function checkImports(files: Record<string, string>): { status: number | null; reported: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'legwork-imports-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), source);
  }
  const tops = [...new Set(Object.keys(files).map((name) => name.split('/')[0]!))];
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  const run = spawnSync(process.execPath, [depcruise, '--config', config, ...tops], { cwd: folder });
  const reported = [...`${run.stdout}`.matchAll(/^ {2}error (.*)$/gm)].map(([, line]) => line!.trim());
  return { status: run.status, reported: reported.sort() };
}

test('imports in the direction of the data pass', () => {
  const { status, reported } = checkImports({
    'engine/src/index.ts': "export * from './movement/index.ts';",
    'engine/src/movement/index.ts': "export { two } from './two.ts';",
    'engine/src/movement/two.ts': "import { one } from '../number/index.ts'; export const two = one + one;",
    'engine/src/movement/two.test.ts': "import { two } from './two.ts'; import '../planning/plan.ts'; two;",
    'engine/src/number/index.ts': "export { one } from './one.ts';",
    'engine/src/number/one.ts': one,
    'engine/src/planning/plan.ts': 'export {};',
    'app/src/main.ts': "import { two } from '../../engine/src/index.ts'; two;",
  });
  expect(reported).toEqual([]);
  expect(status).toBe(0);
});

test('every kind of wrong import is reported', () => {
  const { status, reported } = checkImports({
    'engine/src/index.ts': one,
    'engine/src/analysis.ts': one,
    'engine/src/number/index.ts': one,
    'engine/src/number/one.ts': one,
    'engine/src/movement/index.ts': one,
    'web/src/one.ts': one,
    'app/src/one.ts': one,
    'testing/one.ts': one,
    'engine/src/recording/up.ts': "import '../movement/index.ts';",
    'engine/src/number/to-root.ts': "import '../analysis.ts';",
    'engine/src/recording/to-index.ts': "import type {} from '../index.ts';",
    'engine/src/movement/past-index.ts': "import '../number/one.ts';",
    'engine/src/past-index.ts': "import './number/one.ts';",
    'engine/src/to-web.ts': "import '../../web/src/one.ts';",
    'engine/src/to-app.ts': "import '../../app/src/one.ts';",
    'engine/src/to-node.ts': "import 'node:fs';",
    'engine/src/to-node-type.ts': "import type { Readable } from 'node:stream'; export type R = Readable;",
    'app/src/to-web.ts': "import '../../web/src/one.ts';",
    'app/src/to-engine-file.ts': "import '../../engine/src/analysis.ts';",
    'app/src/to-testing.ts': "import '../../testing/one.ts';",
    'app/src/to-nowhere.ts': "import './missing.ts';",
    'web/src/to-app.ts': "import '../../app/src/one.ts';",
    'engine/src/body/a.ts': "import { b } from './b.ts'; export const a = () => b;",
    'engine/src/body/b.ts': "import { a } from './a.ts'; export const b = () => a;",
    'engine/src/dose/a.ts': "import type { B } from './b.ts'; export interface A { b: B }",
    'engine/src/dose/b.ts': "import type { A } from './a.ts'; export interface B { a: A }",
  });
  expect(reported).toEqual([
    'app-and-web-apart: app/src/to-web.ts → web/src/one.ts',
    'app-and-web-apart: web/src/to-app.ts → app/src/one.ts',
    'engine-imports-nobody: engine/src/to-app.ts → app/src/one.ts',
    'engine-imports-nobody: engine/src/to-web.ts → web/src/one.ts',
    'engine-order-number: engine/src/number/to-root.ts → engine/src/analysis.ts',
    'engine-order-recording: engine/src/recording/to-index.ts → engine/src/index.ts',
    'engine-order-recording: engine/src/recording/up.ts → engine/src/movement/index.ts',
    'engine-through-its-index: app/src/to-engine-file.ts → engine/src/analysis.ts',
    'engine-without-node: engine/src/to-node-type.ts → stream',
    'engine-without-node: engine/src/to-node.ts → fs',
    'folder-through-its-index-from-root: engine/src/past-index.ts → engine/src/number/one.ts',
    'folder-through-its-index: engine/src/movement/past-index.ts → engine/src/number/one.ts',
    'no-cycle: engine/src/body/a.ts →',
    'no-cycle: engine/src/dose/a.ts →',
    'no-unresolved: app/src/to-nowhere.ts → ./missing.ts',
    'shipped-code-alone: app/src/to-testing.ts → testing/one.ts',
  ]);
  expect(status).not.toBe(0);
});
