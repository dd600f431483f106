import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuildStep {
  /** Folder that the step fills; emptied before it runs. */
  dist: string;
  /** Globs of every file that the result depends on. */
  inputs: readonly string[];
  run(): Promise<void>;
}

/** File in `dist` that holds the hash of what it was built from. */
export const stampName = '.inputs.sha256';

/**
 * Runs a build step, unless its `dist` was built from inputs with the same names and contents. The hash of the
 * inputs is written into `dist` last: a build that broke off is never taken for a finished one.
 *
 * @param root folder that `dist` and `inputs` are relative to
 * @returns true if it ran, false if `dist` was current
 * @example
 * await runBuildStep(root, { dist: 'engine/dist', inputs: ['engine/src/**'], run: buildEngine });
 */
export async function runBuildStep(root: string, step: BuildStep): Promise<boolean> {
  const dist = join(root, step.dist);
  const stamp = join(dist, stampName);
  const hash = hashFiles(root, step.inputs);
  if (readIfThere(stamp) === hash) return false;
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  await step.run();
  writeFileSync(stamp, hash);
  return true;
}

function hashFiles(root: string, globs: readonly string[]): string {
  const hash = createHash('sha256');
  const entries = globSync([...globs], { cwd: root, withFileTypes: true });
  const files = new Set(entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name)));
  for (const file of [...files].sort()) {
    const content = readFileSync(file);
    hash.update(`${file.slice(root.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
