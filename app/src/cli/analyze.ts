import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '@legwork/engine';
import { alsoFiles, alsoFlags } from './also-flags.ts';
import { analysisTable } from './analysis-table.ts';
import { analyzeFile } from './analyze-file.ts';
import type { Command, CommandLine, ExitCode, Terminal } from './command.ts';
import { epochsCsv } from './epochs-csv.ts';
import { fileProblem } from './file-problem.ts';
import { makeFolder } from './make-folder.ts';
import { readingFlags, readingOptions } from './reading-flags.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { reportProblem } from './report-problem.ts';
import { wearFlags, wearRule } from './wear-flags.ts';
import { writeAtomically } from './write-atomically.ts';

const epochLengths = ['1', '5', '60'] as const;

/** `legwork analyze`: recordings in, a table or JSON out. */
export const analyzeCommand: Command = {
  name: 'analyze',
  operands: 'FILE...',
  summary: 'say what the legs did in recordings',
  details: `Prints a table for each FILE, or with --json a line of JSON (legwork/analysis@1). A FILE that can't be used
does not stop the others; the exit code is 1 then.`,
  flags: [
    { name: 'json', help: 'print JSON, one document a line; a problem is a legwork/error@1 document' },
    { name: 'epochs', help: 'add a label for every second to the JSON' },
    ...alsoFlags,
    ...readingFlags,
    ...wearFlags,
    { name: 'out', value: 'DIR', help: 'also write DIR/FILE.analysis.json; DIR is made if need be' },
    { name: 'epochs-csv', help: 'with --out: also write DIR/FILE.epochs.csv, a row for each second' },
    {
      name: 'epoch-length',
      value: 'S',
      choices: epochLengths,
      help: 'seconds of a row of --epochs-csv: 1 (default), 5 or 60',
    },
  ],
  run: runAnalyze,
};

async function runAnalyze(line: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const { operands, flags } = line;
  if (operands.length === 0)
    throw new InputError('no-file', 'no file given', 'legwork analyze', 'name one or more recordings');
  const also = alsoFiles(line);
  if (also.length > 0 && operands.length > 1)
    throw new InputError(
      'also-with-many-files',
      `other sensors can be laid beside one recording, not beside ${operands.length}`,
      '--also',
      'analyse the recordings one by one',
    );
  const outputs = await prepareOutputs(
    line,
    also.map(({ path }) => path),
  );
  const epochS = Number(flags.get('epoch-length') ?? 1);
  const options = {
    ...readingOptions(line),
    wearRule: wearRule(line),
    epochs: flags.has('epochs') || flags.has('epochs-csv'),
  };
  let exitCode: ExitCode = 0;
  for (const [index, path] of operands.entries()) {
    try {
      const analysis = await analyzeFile(path, options, terminal, also);
      const { epochs, ...withoutEpochs } = analysis;
      const json = `${JSON.stringify(flags.has('epochs') ? analysis : withoutEpochs)}\n`;
      const { analysisPath, epochsPath } = outputs[index] ?? {};
      if (analysisPath) await writeAtomically(analysisPath, json);
      if (epochsPath && epochs) await writeAtomically(epochsPath, epochsCsv(epochs, epochS));
      const emptyLine = index > 0 ? '\n' : '';
      terminal.out(flags.has('json') ? json : `${emptyLine}${analysisTable(analysis)}`);
    } catch (error) {
      terminal.signal.throwIfAborted();
      const code = reportProblem(error, flags.has('json'), terminal);
      if (code > exitCode) exitCode = code;
    }
  }
  return exitCode;
}

interface Outputs {
  analysisPath: string;
  epochsPath: string | null;
}

/**
 * Where the results of each operand go; empty without `--out`. Makes the folder, so that what can't be written is
 * known before hours of work.
 */
async function prepareOutputs({ operands, flags }: CommandLine, also: readonly string[]): Promise<Outputs[]> {
  const folder = flags.get('out');
  if (folder === undefined) {
    if (!flags.has('epochs-csv')) return [];
    throw new InputError('no-output', 'no folder given to write to', '--epochs-csv', 'add --out DIR');
  }
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    throw fileProblem('write', error, folder);
  }
  const outputs = operands.map((path) => ({
    analysisPath: join(folder, `${basename(path)}.analysis.json`),
    epochsPath: flags.has('epochs-csv') ? join(folder, `${basename(path)}.epochs.csv`) : null,
  }));
  const paths = outputs.flatMap(({ analysisPath, epochsPath }) =>
    epochsPath ? [analysisPath, epochsPath] : [analysisPath],
  );
  await refuseOverwriting(paths, [...operands, ...also]);
  return outputs;
}
