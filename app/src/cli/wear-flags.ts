import { defaultWearRule, InputError, type WearRule } from '@legwork/engine';
import type { CommandLine, Flag } from './command.ts';

const { validHours, validDays, weekendDays } = defaultWearRule;

/** Flags of every command that tells of days and weeks: which of them count. */
export const wearFlags: readonly Flag[] = [
  {
    name: 'valid-hours',
    value: 'H',
    help: `hours worn from which a day counts for means; default ${validHours}`,
  },
  {
    name: 'valid-days',
    value: 'N',
    help: `days that must count, for there to be a mean; default ${validDays}`,
  },
  {
    name: 'weekend-days',
    value: 'N',
    help: `how many of them must be Saturdays or Sundays; default ${weekendDays}`,
  },
];

/**
 * What {@link wearFlags} say, in the engine's words.
 *
 * Throws an `InputError`: `wrong-value`.
 */
export function wearRule({ flags }: CommandLine): WearRule {
  const read = (name: string, most: number, whole: boolean, usual: number) => {
    const text = flags.get(name);
    if (text === undefined) return usual;
    const value = Number(text);
    const fits = text.trim() !== '' && value >= 0 && value <= most && (!whole || Number.isInteger(value));
    if (fits) return value;
    const kind = whole ? 'a whole number' : 'a number';
    throw new InputError(
      'wrong-value',
      `it can't be '${text}'`,
      `--${name}`,
      `give ${kind} from 0 to ${most}`,
    );
  };
  return {
    validHours: read('valid-hours', 24, false, validHours),
    validDays: read('valid-days', 366, true, validDays),
    weekendDays: read('weekend-days', 366, true, weekendDays),
  };
}
