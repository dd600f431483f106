import { InputError } from '@legwork/engine';
import type { CommandLine, Flag } from './command.ts';

/** Legs on the keys of a telephone. */
const defaultPort = 5347;

export const portFlag: Flag = {
  name: 'port',
  value: 'N',
  help: `port to serve on, or the next free one; 0 for any; default ${defaultPort}`,
};

/**
 * The port that was asked for.
 *
 * @throws InputError `wrong-value`
 */
export function readPort({ flags }: CommandLine): number {
  const text = flags.get('port') ?? String(defaultPort);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InputError('wrong-value', `N can't be '${text}'`, '--port', 'give a number from 0 to 65535');
  return port;
}
