import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The command as a clone has it. */
export const legworkCommand = join(import.meta.dirname, '../app/bin/legwork.js');

export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs `legwork` as a process of its own, to its end.
 *
 * @example
 * const { status, stderr } = runLegwork(['analyze', 'missing.cwa']);
 */
export function runLegwork(args: readonly string[], options: SpawnSyncOptions = {}): Finished {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [legworkCommand, ...args], {
    maxBuffer: 1 << 28,
    ...options,
    encoding: 'utf8',
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
