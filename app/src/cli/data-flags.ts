import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';
import type { CommandLine, Flag } from './command.ts';

/** Flags of every command that works with the app's data. */
export const dataFlags: readonly Flag[] = [
  {
    name: 'data',
    value: 'DIR',
    help: "where the data are; default: Legwork's folder among this user's data",
  },
];

/**
 * Where the data are: the folder of `--data`, and the PostgreSQL of `DATABASE_URL` where that is set. By default the
 * place that the system has for data of programs: `$XDG_DATA_HOME` or `~/.local/share`, `~/Library/Application Support`
 * on a Mac, `%LOCALAPPDATA%` on Windows.
 */
export function dataPlace({ flags }: CommandLine, env: NodeJS.ProcessEnv = process.env) {
  const folder = flags.get('data');
  return {
    folder: folder === undefined ? join(userData(env), 'legwork') : resolve(folder),
    databaseUrl: env.DATABASE_URL || undefined,
  };
}

function userData(env: NodeJS.ProcessEnv): string {
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (platform() === 'win32') return env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  return env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
}
