import { spawn } from 'node:child_process';

/** What a process took from its start to its end, all threads together. */
export interface ProcessCost {
  wallS: number;
  userS: number;
  systemS: number;
  /** Most memory held at once, resident. */
  peakMB: number;
}

/** Runs inside the measured process and tells what the system says about it, on a pipe of its own. */
const teller = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`)}`;

/**
 * Runs a Node program to its end and measures the whole process, the start of Node included. Its output is read and
 * dropped.
 *
 * @param args of node: the program and its arguments
 * @throws Error if the program fails, with what it wrote to standard error
 * @example
 * const { wallS, peakMB } = await measureProcess(['app/bin/legwork.js', 'analyze', 'week.cwa', '--json']);
 */
export async function measureProcess(args: readonly string[]): Promise<ProcessCost> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, ['--import', teller, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', '', ''];
  for (const [fd, stream] of child.stdio.entries())
    if (stream && 'read' in stream)
      stream.on('data', (chunk) => {
        if (fd > 1) texts[fd] += chunk;
      });
  const status = await new Promise((resolve) => child.on('close', resolve));
  const wallS = (performance.now() - startedMs) / 1000;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${texts[2]}`);
  const usage: NodeJS.ResourceUsage = JSON.parse(texts[3]!);
  return {
    wallS,
    userS: usage.userCPUTime / 1e6,
    systemS: usage.systemCPUTime / 1e6,
    // Node gives kibibytes.
    peakMB: (usage.maxRSS * 1024) / 1e6,
  };
}
