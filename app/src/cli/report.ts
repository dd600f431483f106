import { InputError } from '@legwork/engine';
import { alsoFiles, alsoFlags } from './also-flags.ts';
import { buildReport } from './build-report.ts';
import { checkWritable } from './check-writable.ts';
import type { Command, CommandLine, ExitCode, Flag, Terminal } from './command.ts';
import { readingFlags, readingOptions } from './reading-flags.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { wearFlags, wearRule } from './wear-flags.ts';
import { writeAtomically } from './write-atomically.ts';

const output: Flag = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  help: 'the page to write, for example report.html; replaced if it is there',
};

/** `legwork report`: a recording in, a page out. */
export const reportCommand: Command = {
  name: 'report',
  operands: 'FILE',
  summary: 'write a page with plots about a recording',
  details: `Writes one HTML file that needs nothing else: it opens offline, prints, and can be passed on. It holds the
recording drawn together to a few megabytes, so pass it on with the care that health data deserve.`,
  flags: [output, ...alsoFlags, ...readingFlags, ...wearFlags],
  run: runReport,
};

async function runReport(line: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const [path, ...others] = line.operands;
  if (path === undefined)
    throw new InputError('no-file', 'no file given', 'legwork report', 'name a recording');
  if (others.length > 0)
    throw new InputError('too-many-files', 'a report is about one recording', others[0]!, 'name one FILE');
  const page = line.flags.get('output');
  if (page === undefined)
    throw new InputError('no-output', 'no file given to write to', 'legwork report', 'add -o report.html');
  const also = alsoFiles(line);
  await refuseOverwriting([page], [path, ...also.map((other) => other.path)]);
  await checkWritable(page);
  const options = { ...readingOptions(line), wearRule: wearRule(line) };
  await writeAtomically(page, await buildReport(path, options, terminal, { also }));
  return 0;
}
