import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError, simulateRecording, weekSchedule } from '@legwork/engine';
import { buildReport } from './build-report.ts';
import { checkWritable } from './check-writable.ts';
import type { Command, CommandLine, ExitCode, Terminal } from './command.ts';
import { startProgress } from './progress.ts';
import { servePage } from './serve-page.ts';
import { writeAtomically } from './write-atomically.ts';
import { writeCwaFile } from './write-cwa-file.ts';

const demoSeed = 1;
/** Enough for every activity, and a quarter of the time that 100 Hz takes. */
const demoRateHz = 25;
/** What a block of 120 samples takes in the file. */
const bytesPerSample = 512 / 120;

/** `legwork demo`: a week of a simulated person, recorded, analysed, and the report served. */
export const demoCommand: Command = {
  name: 'demo',
  operands: '',
  summary: 'show the report on a week of a simulated person',
  details: `Simulates a week with a sensor on the thigh, writes it as an Axivity recording into a temporary folder, analyses
that, and serves the report on this machine alone until Ctrl-C. Nothing of yours is read or changed.`,
  flags: [
    { name: 'port', value: 'N', help: 'port to serve on; default: any free one' },
    {
      name: 'output',
      short: 'o',
      value: 'FILE',
      help: 'write the report to FILE and stop, instead of serving it',
    },
  ],
  run: runDemo,
};

async function runDemo({ operands, flags }: CommandLine, terminal: Terminal): Promise<ExitCode> {
  if (operands.length > 0)
    throw new InputError('too-many-files', 'the demo takes no file', operands[0]!, 'use legwork report FILE');
  const port = readPort(flags.get('port') ?? '0');
  const output = flags.get('output');
  if (output !== undefined) await checkWritable(output);
  const report = await reportOnDemoWeek(terminal);
  if (output !== undefined) {
    await writeAtomically(output, report);
    return 0;
  }
  const page = await servePage(report, port);
  terminal.out(`${page.address}\n`);
  terminal.err('The demo week is at this address, for this machine alone. Ctrl-C ends it.\n');
  if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
  await page.close();
  // Ctrl-C is how a demo is meant to end.
  return 0;
}

async function reportOnDemoWeek(terminal: Terminal): Promise<string> {
  const { signal } = terminal;
  const folder = await mkdtemp(join(tmpdir(), 'legwork-demo-'));
  try {
    const path = join(folder, 'demo-week.cwa');
    const week = simulateRecording(weekSchedule(demoSeed), {
      seed: demoSeed,
      sampleRateHz: demoRateHz,
      rotation: 'random',
    });
    const progress = startProgress(terminal, 'simulating a week', week.sampleCount * bytesPerSample);
    await writeCwaFile(path, week.blocks(), { rateHz: demoRateHz, signal, onProgress: progress.update });
    progress.clear();
    return await buildReport(path, { side: 'right', timezone: 'UTC' }, terminal, { simulated: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InputError('wrong-value', `N can't be '${text}'`, '--port', 'give a number from 0 to 65535');
  return port;
}
