import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError, simulateRecording, weekSchedule } from '@legwork/engine';
import { buildReport } from './build-report.ts';
import { checkWritable } from './check-writable.ts';
import type { Command, CommandLine, ExitCode, Terminal } from './command.ts';
import { portFlag, readPort } from './port-flag.ts';
import { startProgress } from './progress.ts';
import { runServer } from './run-server.ts';
import { writeAtomically } from './write-atomically.ts';
import { writeCwaFile } from './write-cwa-file.ts';

const demoSeed = 1;
/** Enough for every activity, and a quarter of the time that 100 Hz takes. */
const demoRateHz = 25;
/** What a block of 120 samples takes in the file. */
const bytesPerSample = 512 / 120;

/** `legwork demo`: the app on a simulated person. */
export const demoCommand: Command = {
  name: 'demo',
  operands: '',
  summary: 'run the app on a simulated person, to play with',
  details: `Runs the app with a person whose week is simulated, in a temporary folder that goes when the demo ends with Ctrl-C.
Nothing of yours is read or changed. The address that it prints lets one browser in, once.`,
  flags: [
    portFlag,
    {
      name: 'output',
      short: 'o',
      value: 'FILE',
      help: 'write the report on the week to FILE and stop, instead of running the app',
    },
  ],
  run: runDemo,
};

async function runDemo(line: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const { operands, flags } = line;
  if (operands.length > 0)
    throw new InputError('too-many-files', 'the demo takes no file', operands[0]!, 'use legwork report FILE');
  const port = readPort(line);
  const output = flags.get('output');
  if (output !== undefined) await checkWritable(output);
  const folder = await mkdtemp(join(tmpdir(), 'legwork-demo-'));
  try {
    if (output !== undefined) await writeAtomically(output, await reportOnDemoWeek(folder, terminal));
    else
      await runServer(
        { folder, port, demo: true },
        'The demo is at this address, for one browser of this machine. Ctrl-C ends it.\n',
        terminal,
      );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  // Ctrl-C is how a demo is meant to end.
  return 0;
}

async function reportOnDemoWeek(folder: string, terminal: Terminal): Promise<string> {
  const { signal } = terminal;
  const path = join(folder, 'demo-week.cwa');
  const week = simulateRecording(weekSchedule(demoSeed), {
    seed: demoSeed,
    sampleRateHz: demoRateHz,
    rotation: 'random',
  });
  const progress = startProgress(terminal, 'simulating a week', week.sampleCount * bytesPerSample);
  await writeCwaFile(path, week.blocks(), { rateHz: demoRateHz, signal, onProgress: progress.update });
  progress.clear();
  return buildReport(path, { side: 'right', timezone: 'UTC' }, terminal, { simulated: true });
}
