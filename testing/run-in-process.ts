import { runCli } from '../app/src/cli/run-cli.ts';
import type { Finished } from './run-legwork.ts';

/**
 * Runs `legwork` to its end in the process of the test: to start one takes longer than most commands. What a process is
 * needed for, as signals, other users and full disks, is tested with `runLegwork`.
 *
 * @param cwd folder to run in, default the one of the test; one run at a time
 * @returns what the process would have given
 * @example
 * const { status, stderr } = await runInProcess(['analyze', 'missing.cwa'], { cwd: temporaryFolder() });
 */
export async function runInProcess(args: readonly string[], { cwd = '.' } = {}): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const status = await runCli(args, {
      out: (text) => {
        stdout += text;
      },
      err: (text) => {
        stderr += text;
      },
      interactive: false,
      signal: new AbortController().signal,
    });
    return { status, stdout, stderr };
  } finally {
    process.chdir(before);
  }
}
