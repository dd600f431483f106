import { memorySource } from '@legwork/engine';
import { fixtures } from './fixtures.ts';
import { fuzzCase } from './fuzz-case.ts';
import { judgeFile } from './judge-file.ts';
import { longestCaseMs } from './limits.ts';
import { processorMs } from './processor-ms.ts';

/** What the process is to do: its only argument, as JSON. */
export interface FuzzOrder {
  format: string;
  seed: number;
  from: number;
  /** Exclusive. */
  to: number;
}

/** Before a case: its number, and the most memory that the process had so far. After one that went wrong: why. */
export type FuzzMessage =
  | { kind: 'begins'; number: number; memoryMB: number }
  | { kind: 'problem'; number: number; problem: string };

const { format, seed, from, to } = JSON.parse(process.argv[2]!) as FuzzOrder;
const own = (await fixtures()).filter((fixture) => fixture.format === format);
const send = (message: FuzzMessage) => process.send!(message);
for (let number = from; number < to; number++) {
  // Kilobytes, whatever the platform.
  send({ kind: 'begins', number, memoryMB: process.resourceUsage().maxRSS / 1000 });
  const { bytes } = fuzzCase(own, number, seed);
  const beganMs = processorMs();
  let problem = await judgeFile(memorySource('fuzz', bytes));
  const tookMs = processorMs() - beganMs;
  if (tookMs > longestCaseMs) problem ??= `it takes ${(tookMs / 1000).toFixed(1)} s of a processor`;
  if (problem !== null) send({ kind: 'problem', number, problem });
}
send({ kind: 'begins', number: to, memoryMB: process.resourceUsage().maxRSS / 1000 });
process.disconnect();
