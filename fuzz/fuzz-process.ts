import { memorySource } from '@legwork/engine';
import { fixtures } from './fixtures.ts';
import { fuzzCase } from './fuzz-case.ts';
import { judgeFile } from './judge-file.ts';

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
  const problem = await judgeFile(memorySource('fuzz', fuzzCase(own, number, seed).bytes));
  if (problem !== null) send({ kind: 'problem', number, problem });
}
send({ kind: 'begins', number: to, memoryMB: process.resourceUsage().maxRSS / 1000 });
process.disconnect();
