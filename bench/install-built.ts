import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';
import { runBuildStep } from '../scripts/build-step.ts';
import { appStep, bundle, pagesStep, root } from '../scripts/build-steps.ts';

// `node bench/install-built.ts FOLDER` builds the program and puts it into FOLDER as its package has it, away from the
// sources: what people install is measured, not what developers run. `read-recording.js` is built in the same way.

const [installed] = process.argv.slice(2);
if (installed === undefined) throw new Error('give the folder to install into');
for (const step of [pagesStep, appStep]) await runBuildStep(root, step);
for (const part of ['app/package.json', 'app/bin', 'app/dist'])
  cpSync(join(root, part), join(installed, part), { recursive: true });
await build({
  ...bundle,
  cwd: root,
  entry: { 'read-recording': 'bench/read-recording.ts' },
  outDir: installed,
  platform: 'node',
  target: 'node24',
});
