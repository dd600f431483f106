import { InputError } from '@legwork/engine';
import type { Command, CommandLine, ExitCode, Terminal } from './command.ts';
import { dataFlags, dataPlace } from './data-flags.ts';
import { portFlag, readPort } from './port-flag.ts';
import { runServer } from './run-server.ts';

/** `legwork serve`: the app on this machine. */
export const serveCommand: Command = {
  name: 'serve',
  operands: '',
  summary: 'run the app: recordings of a household in one place',
  details: `Serves the app on this machine alone until Ctrl-C. The address that it prints lets one browser in, once; a browser
that was let in stays in for 30 days. No browser is opened, because other users of this machine could read the address
then. With DATABASE_URL set, people and days are kept in that PostgreSQL, and files in the folder of --data.`,
  flags: [
    portFlag,
    { name: 'host', value: 'ADDRESS', help: 'nothing but 127.0.0.1, until there are accounts' },
    ...dataFlags,
  ],
  run: runServe,
};

async function runServe(line: CommandLine, terminal: Terminal): Promise<ExitCode> {
  if (line.operands.length > 0)
    throw new InputError(
      'too-many-files',
      'the app takes no file here',
      line.operands[0]!,
      'add it in the app, or use legwork import FILE',
    );
  const place = dataPlace(line);
  await runServer(
    { ...place, port: readPort(line), host: line.flags.get('host') },
    `Legwork is at this address, for one browser of this machine. The data are in ${place.folder}. Ctrl-C ends it.\n`,
    terminal,
  );
  // Ctrl-C is how it is meant to end.
  return 0;
}
