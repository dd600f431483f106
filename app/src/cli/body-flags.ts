import { type BodyOptions, InputError, type MuscleGroup, muscleGroups } from '@legwork/engine';
import type { CommandLine, Flag } from './command.ts';
import { numberFlag } from './number-flag.ts';

/** Flags of every command that moves a body. */
export const bodyFlags: readonly Flag[] = [
  { name: 'mass', value: 'KG', help: 'mass of the body; default 75' },
  { name: 'height', value: 'M', help: 'height of the body; default 1.75' },
  { name: 'sex', value: 'SEX', choices: ['female', 'male'], help: 'default male' },
  { name: 'age', value: 'Y', help: 'age in years; default 35' },
  {
    name: 'weak',
    value: 'MUSCLE:SIDE:PERCENT',
    repeatable: true,
    help: 'strength that is missing, for example vasti:left:40 or all:right:25; may be given again',
  },
];

const sides = ['left', 'right', 'both'] as const;

/**
 * What {@link bodyFlags} say, in the engine's words; the engine checks the numbers.
 *
 * Throws an `InputError`: `wrong-value`.
 */
export function bodyOptions(line: CommandLine): BodyOptions {
  const sex = line.flags.get('sex');
  return {
    massKg: numberFlag(line, 'mass', 'kg'),
    heightM: numberFlag(line, 'height', 'metres'),
    ageY: numberFlag(line, 'age', 'years'),
    sex: sex === 'female' || sex === 'male' ? sex : undefined,
    weakness: line.repeated.get('weak')?.map(readWeakness),
  };
}

function readWeakness(text: string): NonNullable<BodyOptions['weakness']>[number] {
  const [name, where, percentText, ...more] = text.split(':');
  const muscle = [...muscleGroups, 'all' as const].find((group) => group === name) as MuscleGroup | 'all';
  const side = sides.find((candidate) => candidate === where);
  const percent = Number(percentText);
  if (!muscle || !side || !percentText?.trim() || !(percent >= 0 && percent <= 100) || more.length > 0)
    throw new InputError(
      'wrong-value',
      `it can't be '${text}'`,
      '--weak',
      `give MUSCLE:SIDE:PERCENT, for example vasti:left:40; muscles are all, ${muscleGroups.join(', ')}`,
    );
  return { muscle, side, percent };
}
