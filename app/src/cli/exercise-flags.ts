import {
  type BarPosition,
  gravityPresetsMS2,
  InputError,
  lyingWays,
  type PerformOptions,
} from '@legwork/engine';
import { bodyFlags, bodyOptions } from './body-flags.ts';
import type { CommandLine, Flag } from './command.ts';
import { numberFlag } from './number-flag.ts';

const bars = ['high', 'low', 'front', 'hands'] as const satisfies readonly BarPosition[];
const worlds = Object.keys(gravityPresetsMS2);

/** Flags that say who does an exercise, and how. */
export const exerciseFlags: readonly Flag[] = [
  ...bodyFlags,
  { name: 'load', value: 'KG', help: 'external mass; default 0' },
  {
    name: 'one-rep-max',
    value: 'KG',
    help: 'heaviest load lifted once in this exercise, from which strength is scaled; default: that of the norm',
  },
  { name: 'reps', value: 'N', help: 'repetitions of the set; default 1' },
  { name: 'tempo', value: 'D-P-U', help: 'seconds down, pause and up; default 2-0-1' },
  { name: 'depth', value: 'DEG', help: 'peak flexion of the knee; default of the exercise, squat 110' },
  {
    name: 'seat-height',
    value: 'M',
    help: 'of exercises with a seat; default 0.43, that of chair-stand tests',
  },
  { name: 'step-height', value: 'M', help: 'of exercises with a step' },
  { name: 'speed', value: 'M/S', help: 'of walking and running' },
  { name: 'power', value: 'W', help: 'of cycling and rowing' },
  { name: 'bar', value: 'PLACE', choices: bars, help: 'where the load is: high, low, front or hands' },
  { name: 'gravity', value: 'WORLD', help: `${worlds.join(', ')} or a number of m/s2; default earth` },
  {
    name: 'lying',
    value: 'HOW',
    choices: lyingWays,
    help: 'done in a bed or on a sledge along it: supine or head-down (6 degrees)',
  },
  { name: 'harness', value: 'BW', help: 'body weights that a harness carries; default 0' },
  { name: 'water', value: 'M', help: 'depth of the water that it is done in, slowly; default 0' },
  {
    name: 'device',
    value: 'N',
    help: 'constant force on the shoulders towards the feet, newtons; default 0',
  },
];

/**
 * What {@link exerciseFlags} say, in the engine's words; the engine checks the numbers.
 *
 * Throws an `InputError`: `wrong-value`.
 */
export function performOptions(line: CommandLine): PerformOptions {
  const { flags } = line;
  return {
    body: bodyOptions(line),
    loadKg: numberFlag(line, 'load', 'kg'),
    oneRepetitionMaximumKg: numberFlag(line, 'one-rep-max', 'kg'),
    reps: numberFlag(line, 'reps', 'repetitions'),
    tempo: readTempo(flags.get('tempo')),
    depthDeg: numberFlag(line, 'depth', 'degrees'),
    seatHeightM: numberFlag(line, 'seat-height', 'metres'),
    stepHeightM: numberFlag(line, 'step-height', 'metres'),
    speedMS: numberFlag(line, 'speed', 'm/s'),
    powerW: numberFlag(line, 'power', 'watts'),
    bar: bars.find((bar) => bar === flags.get('bar')),
    gravityMS2: readGravity(line),
    lying: lyingWays.find((way) => way === flags.get('lying')),
    harnessBW: numberFlag(line, 'harness', 'body weights'),
    deviceN: numberFlag(line, 'device', 'newtons'),
    waterM: numberFlag(line, 'water', 'metres'),
  };
}

function readTempo(text: string | undefined): PerformOptions['tempo'] {
  if (text === undefined) return undefined;
  const seconds = text.split('-').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [downS, pauseS, upS] = seconds;
  if (seconds.length === 3 && seconds.every(Number.isFinite))
    return { downS: downS!, pauseS: pauseS!, upS: upS! };
  throw new InputError(
    'wrong-value',
    `it can't be '${text}'`,
    '--tempo',
    'give seconds down, pause and up, for example 2-0-1',
  );
}

function readGravity({ flags }: CommandLine): number | undefined {
  const text = flags.get('gravity');
  if (text === undefined) return undefined;
  const value =
    gravityPresetsMS2[text as keyof typeof gravityPresetsMS2] ?? Number(text.trim() || Number.NaN);
  if (Number.isFinite(value)) return value;
  throw new InputError(
    'wrong-value',
    `it can't be '${text}'`,
    '--gravity',
    `give ${worlds.join(', ')} or a number of m/s2`,
  );
}
