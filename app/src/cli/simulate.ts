import { InputError, readScenario, replayableStudies, replayStudy, simulateScenario } from '@legwork/engine';
import { checkWritable } from './check-writable.ts';
import type { Command, CommandLine, ExitCode, Terminal } from './command.ts';
import { numberFlag } from './number-flag.ts';
import { readJsonFile } from './read-json-file.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { simulationPage } from './simulation-page.ts';
import { simulationSheet } from './simulation-sheet.ts';
import { simulationTable } from './simulation-table.ts';
import { studyReplayTable } from './study-replay-table.ts';
import { writeAtomically } from './write-atomically.ts';

/** `legwork simulate`: days of load, or of none, in; what they do to muscle, oxygen and nerve cells out. */
export const simulateCommand: Command = {
  name: 'simulate',
  operands: 'SCENARIO.json',
  summary: 'say what weeks of load, or of none, do to a body',
  details: `Simulates a sequence of phases (bed rest, few steps, training, flight ...) in many drawn bodies and prints the middle
and the band. A model, not a measurement: validation/RESULTS.md says how far off it is, docs/simulation.md how a
scenario is written. With --study it replays the study that the project starts from instead.`,
  flags: [
    { name: 'json', help: 'print a line of JSON (legwork/simulation@1, or legwork/study-replay@1)' },
    { name: 'samples', value: 'N', help: 'drawn bodies; default 500' },
    { name: 'seed', value: 'S', help: 'of the drawing; the same seed gives the same numbers; default 1' },
    {
      name: 'study-mean',
      value: 'N',
      help: 'the band of the mean of a study of N people, as measured; default: of one person',
    },
    {
      name: 'study',
      value: 'NAME',
      help: 'replay adami-2018 statement by statement; takes no SCENARIO.json',
    },
    {
      name: 'output',
      short: 'o',
      value: 'FILE',
      help: 'also write a page with charts, for example bed.html; FILE.svg: the charts alone',
    },
  ],
  run: runSimulate,
};

async function runSimulate(line: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const { operands, flags } = line;
  const samples = numberFlag(line, 'samples', 'drawn bodies');
  const seed = numberFlag(line, 'seed', 'a whole number');
  const studyMean = numberFlag(line, 'study-mean', 'people');
  const options = { ...(samples !== undefined && { samples }), ...(seed !== undefined && { seed }) };
  const study = flags.get('study');
  const [path, ...others] = operands;
  const page = flags.get('output');
  if (study !== undefined) {
    if (path !== undefined || page !== undefined || studyMean !== undefined)
      throw new InputError(
        'wrong-combination',
        '--study stands alone',
        path ?? (page === undefined ? '--study-mean' : '--output'),
        `give legwork simulate --study ${replayableStudies[0]}, with --json, --samples or --seed`,
      );
    const replay = replayStudy(study, options);
    terminal.out(flags.has('json') ? `${JSON.stringify(replay)}\n` : studyReplayTable(replay));
    return 0;
  }
  if (path === undefined)
    throw new InputError(
      'no-scenario',
      'no scenario given',
      'legwork simulate',
      'give a SCENARIO.json, or --study adami-2018; docs/simulation.md has examples',
    );
  if (others.length > 0)
    throw new InputError(
      'too-many-scenarios',
      'one scenario at a time',
      others[0]!,
      'give one SCENARIO.json',
    );
  if (page !== undefined) {
    await refuseOverwriting([page], [path]);
    await checkWritable(page);
  }
  const scenario = readScenario(await readJsonFile(path, 'a scenario'), path);
  const result = simulateScenario(scenario, { ...options, ...(studyMean !== undefined && { studyMean }) });
  if (page !== undefined) {
    const write = page.toLowerCase().endsWith('.svg') ? simulationSheet : simulationPage;
    await writeAtomically(page, write(scenario, result));
  }
  terminal.out(flags.has('json') ? `${JSON.stringify(result)}\n` : simulationTable(scenario, result));
  return 0;
}
