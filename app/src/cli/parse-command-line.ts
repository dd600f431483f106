import { parseArgs } from 'node:util';
import { InputError } from '@legwork/engine';
import type { Command, CommandLine, Flag } from './command.ts';
import { nearestWord } from './nearest-word.ts';

/** Flags that every command has. */
export const commonFlags: readonly Flag[] = [
  { name: 'help', short: 'h', help: 'say how the command is used' },
];

/**
 * Reads what follows the name of a command.
 *
 * Throws an `InputError`: `unknown-flag`, `flag-without-value`, `flag-with-value`, `wrong-value`.
 *
 * @example
 * parseCommandLine(analyze, ['walk.csv', '--rate', '50']).flags.get('rate'); // '50'
 */
export function parseCommandLine(command: Command, args: readonly string[]): CommandLine {
  const known = [...command.flags, ...commonFlags];
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {};
  for (const { name, short, value } of known)
    options[name] = { type: value ? 'string' : 'boolean', ...(short && { short }) };
  // Not strict: its messages do not say which flag was meant.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const operands: string[] = [];
  const flags = new Map<string, string>();
  const repeated = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = known.find(({ name }) => name === token.name);
    if (!flag) throw unknownFlag(command, token.rawName, known);
    const value = flagValue(command, flag, token.value, token.inlineValue ?? false);
    flags.set(flag.name, value);
    if (flag.repeatable) repeated.set(flag.name, [...(repeated.get(flag.name) ?? []), value]);
  }
  return { operands, flags, repeated };
}

function flagValue(command: Command, flag: Flag, value: string | undefined, inline: boolean): string {
  const usage = `see legwork ${command.name} --help`;
  if (!flag.value) {
    if (value === undefined) return '';
    throw new InputError('flag-with-value', 'this flag takes no value', `--${flag.name}=${value}`, usage);
  }
  // `--rate --json` has forgotten the rate; of what starts with a dash only numbers are values.
  if (value === undefined || (value.startsWith('-') && !inline && !/^-[.\d]/.test(value)))
    throw new InputError('flag-without-value', `${flag.value} is missing`, `--${flag.name}`, usage);
  if (flag.choices && !flag.choices.includes(value))
    throw new InputError(
      'wrong-value',
      `${flag.value} can't be '${value}'`,
      `--${flag.name}`,
      `give one of ${flag.choices.join(', ')}`,
    );
  return value;
}

function unknownFlag(command: Command, rawName: string, known: readonly Flag[]): InputError {
  const meant = nearestWord(
    rawName.replace(/^-+/, ''),
    known.map(({ name }) => name),
  );
  const question = meant ? `did you mean --${meant}? ` : '';
  const usage = `${question}${question ? 'All' : 'all'} flags: legwork ${command.name} --help`;
  return new InputError('unknown-flag', 'there is no such flag', rawName, usage);
}
