import { InputError } from '@legwork/engine';
import packageJson from '../../package.json' with { type: 'json' };
import { analyzeCommand } from './analyze.ts';
import type { Command, ExitCode, Terminal } from './command.ts';
import { compareCommand } from './compare.ts';
import { demoCommand } from './demo.ts';
import { exerciseCommand } from './exercise.ts';
import { exportCommand } from './export.ts';
import { commandHelp, programHelp } from './help.ts';
import { importCommand } from './import.ts';
import { motionCommand } from './motion.ts';
import { nearestWord } from './nearest-word.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { reportCommand } from './report.ts';
import { reportProblem } from './report-problem.ts';
import { serveCommand } from './serve.ts';
import { simulateCommand } from './simulate.ts';
import { Stopped } from './stop-signal.ts';

/** Every command, in the order of the help. A new command is a file and a line here. */
export const commands: readonly Command[] = [
  analyzeCommand,
  compareCommand,
  reportCommand,
  exerciseCommand,
  motionCommand,
  simulateCommand,
  demoCommand,
  serveCommand,
  exportCommand,
  importCommand,
];

/**
 * Runs one command line to its end and never throws.
 *
 * @param args what follows `legwork`
 * @returns the exit code
 * @example
 * process.exitCode = await runCli(['analyze', 'walk.csv', '--json'], terminal);
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    const { reason } = terminal.signal;
    if (reason instanceof Stopped) return reason.exitCode;
    return reportProblem(
      error,
      args.some((arg) => arg === '--json' || arg.startsWith('--json=')),
      terminal,
    );
  }
}

async function dispatch([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h') {
    terminal.out(programHelp(commands));
    return 0;
  }
  if (name === '--version') {
    terminal.out(`${packageJson.version}\n`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw unknownCommand(name);
  const line = parseCommandLine(command, args);
  if (line.flags.has('help')) {
    terminal.out(commandHelp(command));
    return 0;
  }
  return command.run(line, terminal);
}

function unknownCommand(typed: string): InputError {
  const meant = nearestWord(
    typed,
    commands.map(({ name }) => name),
  );
  const hint = meant ? `did you mean ${meant}? All commands: legwork --help` : 'all commands: legwork --help';
  return new InputError('unknown-command', 'there is no such command', typed, hint);
}
