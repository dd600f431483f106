import type { Terminal } from './command.ts';
import { fileProblem } from './file-problem.ts';
import { reportProblem } from './report-problem.ts';
import { runCli } from './run-cli.ts';
import { stopSignal } from './stop-signal.ts';

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  signal: stopSignal(),
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the result has enough of it, as in `legwork analyze week.cwa | head -3`.
  if (error.code === 'EPIPE') process.exit();
  process.exit(reportProblem(fileProblem('write', error, 'standard output'), false, terminal));
});
process.on('uncaughtException', (error) => process.exit(reportProblem(error, false, terminal)));

process.exitCode = await runCli(process.argv.slice(2), terminal);
