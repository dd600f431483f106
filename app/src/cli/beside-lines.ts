import { InputError } from '@legwork/engine';
import type { CommandLine } from './command.ts';
import { exerciseFlags } from './exercise-flags.ts';

/**
 * The command lines of the conditions that `--beside` names: the first one's, with what differs in its place.
 *
 * Throws an `InputError`: `wrong-value`.
 *
 * @example
 * besideLines(line); // of squat --load 40 --beside 'front-squat load=30': [front-squat with --load 30]
 */
export function besideLines(line: CommandLine): CommandLine[] {
  return (line.repeated.get('beside') ?? []).map((text) => besideLine(line, text));
}

function besideLine(line: CommandLine, text: string): CommandLine {
  const words = text.split(/\s+/).filter(Boolean);
  const operands = words[0] && !words[0].includes('=') ? [words.shift()!] : line.operands;
  const flags = new Map(line.flags);
  const repeated = new Map(line.repeated);
  for (const word of words) {
    const [name = '', ...values] = word.split('=');
    const flag = exerciseFlags.find((candidate) => candidate.name === name);
    const value = values.join('=');
    if (!flag || value === '' || (flag.choices && !flag.choices.includes(value)))
      throw new InputError(
        'wrong-value',
        `it can't be '${word}'`,
        '--beside',
        `give NAME=VALUE of the flags of this command, for example load=60 or gravity=moon`,
      );
    flags.set(name, value);
    if (flag.repeatable) repeated.set(name, [value]);
  }
  return { operands, flags, repeated };
}
