import { type AnalyzeOptions, InputError } from '@legwork/engine';
import type { CommandLine, Flag } from './command.ts';
import { loggedSets } from './logged-sets.ts';
import { numberFlag } from './number-flag.ts';

/** Where a sensor may sit. */
export const placements = ['thigh', 'waist', 'wrist', 'ankle', 'lower-back', 'pocket'] as const;
const sides = ['left', 'right'] as const;
const units = ['g', 'm/s2'] as const;

/** Flags of every command that reads recordings: what the file does not say about itself. */
export const readingFlags: readonly Flag[] = [
  {
    name: 'placement',
    value: 'PLACE',
    choices: placements,
    help: 'where the sensor sat: thigh (default), waist, wrist, ankle, lower-back, pocket',
  },
  { name: 'side', value: 'SIDE', choices: sides, help: 'which leg: left or right' },
  {
    name: 'height',
    value: 'M',
    help: 'body height in metres, for the speed of walking and the dose; default: that of a mean adult',
  },
  { name: 'mass', value: 'KG', help: 'mass of the body, for the dose; default 75' },
  { name: 'sex', value: 'SEX', choices: ['female', 'male'], help: 'for the dose; default male' },
  { name: 'age', value: 'Y', help: 'age in years, for the dose; default 35' },
  {
    name: 'sets',
    value: 'FILE.csv',
    help: 'sets written down: start, exercise, reps, load_kg, depth_deg, bar; they replace what was recorded',
  },
  {
    name: 'timezone',
    value: 'ZONE',
    help: "zone of the sensor's clock, in which days are cut, for example Europe/Berlin; default UTC",
  },
  {
    name: 'unit',
    value: 'UNIT',
    choices: units,
    help: 'CSV: unit of the acceleration, g or m/s2; default: found',
  },
  { name: 'rate', value: 'HZ', help: 'CSV without times: samples a second' },
  {
    name: 'columns',
    value: 'NAMES',
    help: 'CSV: the columns to take, with commas: time,x,y,z or, with --rate, x,y,z',
  },
  {
    name: 'fill-gaps',
    help: 'ActiGraph: repeat the last sample where the sensor slept, as ActiLife does; default: gaps',
  },
];

/**
 * What {@link readingFlags} say, in the engine's words.
 *
 * Throws an `InputError`: `wrong-value`, or what is wrong with the file of `--sets`.
 */
export function readingOptions(line: CommandLine): AnalyzeOptions {
  const { flags } = line;
  const rate = flags.get('rate');
  const height = flags.get('height');
  return {
    placement: oneOf(placements, flags.get('placement')),
    side: oneOf(sides, flags.get('side')),
    body: {
      massKg: numberFlag(line, 'mass', 'kg'),
      sex: oneOf(['female', 'male'], flags.get('sex')),
      ageY: numberFlag(line, 'age', 'years'),
    },
    loggedSets: loggedSets(flags.get('sets'), flags.get('timezone')),
    heightM: height === undefined ? undefined : Number(height.trim() || Number.NaN),
    timezone: flags.get('timezone'),
    unit: oneOf(units, flags.get('unit')),
    rateHz: rate === undefined ? undefined : readRate(rate),
    columns: flags.get('columns')?.split(','),
    fillGaps: flags.has('fill-gaps'),
    nowMs: Date.now(),
  };
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: string | undefined,
): Choice | undefined {
  return choices.find((choice) => choice === value);
}

function readRate(text: string): number {
  const rate = Number(text);
  if (text.trim() === '' || !Number.isFinite(rate) || rate <= 0)
    throw new InputError(
      'wrong-value',
      `HZ can't be '${text}'`,
      '--rate',
      'give samples a second, for example 50',
    );
  return rate;
}
