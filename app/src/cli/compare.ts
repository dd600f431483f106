import { type Analysis, compareAnalyses, InputError } from '@legwork/engine';
import type { Command, CommandLine, ExitCode, Terminal } from './command.ts';
import { comparisonTable } from './comparison-table.ts';
import { readAnalyses } from './read-analyses.ts';

/** `legwork compare`: two analyses in, a table or JSON out. */
export const compareCommand: Command = {
  name: 'compare',
  operands: 'FILE...',
  summary: 'say what changed between two weeks of one person',
  details: `Takes what legwork analyze --json or --out wrote: two FILEs with an analysis each, or one with two, the earlier
first. Each difference stands beside the smallest real change: what day-to-day variation does not explain in 95 of
100 cases. docs/outcomes.md says how it comes about.`,
  flags: [{ name: 'json', help: 'print a line of JSON (legwork/comparison@1)' }],
  run: runCompare,
};

async function runCompare({ operands, flags }: CommandLine, terminal: Terminal): Promise<ExitCode> {
  if (operands.length === 0)
    throw new InputError(
      'no-file',
      'no file given',
      'legwork compare',
      'name one or two files with analyses',
    );
  const analyses: Analysis[] = [];
  for (const path of operands) analyses.push(...(await readAnalyses(path)));
  const [before, after] = analyses;
  if (!before || !after || analyses.length > 2)
    throw new InputError(
      'not-two-analyses',
      `${analyses.length === 1 ? 'there is 1 analysis' : `there are ${analyses.length} analyses`}, not 2`,
      operands.at(-1)!,
      'name the earlier week and the later',
    );
  const comparison = compareAnalyses(before, after);
  terminal.out(flags.has('json') ? `${JSON.stringify(comparison)}\n` : comparisonTable(comparison));
  return 0;
}
