import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { FuzzMessage, FuzzOrder } from './fuzz-process.ts';
import { longestWaitMs } from './limits.ts';

/** Little room for objects, so that what is measured is what cases need and not garbage; typed arrays are beside it. */
const heapLimits = ['--max-old-space-size=96', '--max-semi-space-size=2'];

/** A case that went wrong. */
export interface FuzzProblem {
  number: number;
  problem: string;
}

/** How the cases of a format went. */
export interface FuzzRun {
  problems: FuzzProblem[];
  seconds: number;
  /** Largest memory of the process that ran the cases, MB. */
  memoryMB: number;
}

/**
 * Runs cases of a format one after the other in a process of their own. A case that ends the
 * process or never ends is a problem; the cases after it go on in a new process.
 *
 * @param onCase called with the number of each case before it
 */
export async function fuzzFormat(order: FuzzOrder, onCase: (number: number) => void): Promise<FuzzRun> {
  const run: FuzzRun = { problems: [], seconds: 0, memoryMB: 0 };
  const beganMs = performance.now();
  let { from } = order;
  while (from < order.to) {
    const { reached, problem } = await runProcess({ ...order, from }, run, onCase);
    if (problem !== null) run.problems.push({ number: reached, problem });
    from = reached + 1;
  }
  run.seconds = (performance.now() - beganMs) / 1000;
  return run;
}

/** Ends with the case that ended the process, or with `order.to` and no problem. */
async function runProcess(order: FuzzOrder, run: FuzzRun, onCase: (number: number) => void) {
  const script = join(import.meta.dirname, 'fuzz-process.ts');
  const child = fork(script, [JSON.stringify(order)], {
    execArgv: heapLimits,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let reached = order.from;
  let problem = '';
  let timer: NodeJS.Timeout | undefined;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      problem = `is not done after ${longestWaitMs / 1000} s`;
      child.kill('SIGKILL');
    }, longestWaitMs);
  };
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    problem += text;
  });
  child.on('message', (message: FuzzMessage) => {
    if (message.kind === 'problem') run.problems.push(message);
    else {
      reached = message.number;
      run.memoryMB = Math.max(run.memoryMB, message.memoryMB);
      onCase(reached);
      watch();
    }
  });
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  return { reached, problem: reached === order.to ? null : problem || 'the process ended by itself' };
}
