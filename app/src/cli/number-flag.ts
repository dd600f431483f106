import { InputError } from '@legwork/engine';
import type { CommandLine } from './command.ts';

/**
 * The number that a flag has, or undefined where it was not given.
 *
 * Throws an `InputError`: `wrong-value`.
 *
 * @param unit for the message
 * @example
 * numberFlag(line, 'mass', 'kg'); // 75
 */
export function numberFlag({ flags }: CommandLine, name: string, unit: string): number | undefined {
  const text = flags.get(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new InputError('wrong-value', `it can't be '${text}'`, `--${name}`, `give a number of ${unit}`);
}
