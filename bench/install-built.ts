import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';
import { runBuildStep } from '../scripts/build-step.ts';
import { appStep, bundle, pagesStep, root } from '../scripts/build-steps.ts';

/**
 * Builds the program and puts it into a folder as its package has it, away from the sources: what people install is
 * measured, not what developers run.
 *
 * @returns the folder with `app/bin/legwork.js` and, built in the same way, `read-recording.js`
 * @example
 * const installed = await installBuilt(mkdtempSync(join(tmpdir(), 'legwork-bench-')));
 */
export async function installBuilt(folder: string): Promise<string> {
  for (const step of [pagesStep, appStep]) await runBuildStep(root, step);
  const installed = join(folder, 'installed');
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
  return installed;
}
