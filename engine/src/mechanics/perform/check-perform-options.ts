import { type ExerciseOptions, findExercise } from '../../exercise/index.ts';
import { InputError } from '../../recording/index.ts';
import type { PerformOptions } from './perform-options.ts';

/** What is taken for each number: choices, wide enough for what people, worlds and machines do. */
const limits = {
  reps: { from: 1, to: 1000, unit: 'repetitions', example: '8' },
  gravityMS2: { from: 0, to: 30, unit: 'm/s2', example: '9.80665' },
  harnessBW: { from: 0, to: 1, unit: 'body weights', example: '0.4' },
  deviceN: { from: 0, to: 5000, unit: 'N', example: '600' },
  waterM: { from: 0, to: 2.5, unit: 'm', example: '1.2' },
} as const;

/**
 * Throws an `InputError` for what nobody means: `option-invalid` for a number, `option-unused` for an option that the
 * exercise does not know, `exercise-unknown` for one that is none.
 */
export function checkPerformOptions(name: string, options: PerformOptions): void {
  refuseUnused(name, options);
  for (const [name, { from, to, unit, example }] of Object.entries(limits)) {
    const value = options[name as keyof typeof limits];
    if (value === undefined || (value >= from && value <= to)) continue;
    throw new InputError(
      'option-invalid',
      `${name} can't be ${value} ${unit}`,
      name,
      `give ${from} to ${to} ${unit}, for example ${example}`,
    );
  }
  const { reps = 1 } = options;
  if (!Number.isInteger(reps))
    throw new InputError('option-invalid', `reps can't be ${reps}`, 'reps', 'give a whole number');
}

const exerciseOptions = [
  'depthDeg',
  'tempo',
  'seatHeightM',
  'stepHeightM',
  'speedMS',
  'loadKg',
  'bar',
  'powerW',
] as const satisfies readonly (keyof ExerciseOptions)[];

function refuseUnused(name: string, options: PerformOptions): void {
  const known = findExercise(name).options;
  if (options.oneRepetitionMaximumKg !== undefined && !known.includes('loadKg'))
    throw new InputError(
      'option-unused',
      `${name} takes no load, so that nobody has a maximum of it`,
      'oneRepetitionMaximumKg',
      'give it with an exercise that takes a load, for example squat',
    );
  for (const option of exerciseOptions) {
    const value = options[option];
    // No load is what every exercise has.
    if (value === undefined || value === 0 || known.includes(option)) continue;
    const others = exerciseOptions.filter((other) => known.includes(other));
    throw new InputError(
      'option-unused',
      `${name} takes no ${option}`,
      option,
      others.length > 0 ? `it takes ${others.join(', ')}` : 'leave it out',
    );
  }
}
