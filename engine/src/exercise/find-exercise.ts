import { editDistance } from '../number/index.ts';
import { InputError } from '../recording/index.ts';
import { exercises } from './catalogue.ts';
import type { Exercise } from './exercise.ts';

/** Choice: how many near names are offered. */
const offered = 3;

/**
 * The entry of the catalogue with this name.
 *
 * @throws InputError `exercise-unknown`, with the nearest names
 * @example
 * findExercise('squat').trains; // ['vasti', 'gluteus-maximus', ...]
 * findExercise('sqat'); // throws; the hint offers squat
 */
export function findExercise(name: string): Exercise {
  const found = exercises.find((exercise) => exercise.name === name);
  if (found !== undefined) return found;
  const near = exercises
    .map((exercise) => ({ name: exercise.name, distance: editDistance(name.toLowerCase(), exercise.name) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, offered)
    .map((exercise) => exercise.name);
  throw new InputError(
    'exercise-unknown',
    `there is no exercise "${name}"`,
    'exercise',
    `did you mean ${near.slice(0, -1).join(', ')} or ${near.at(-1)}?`,
  );
}
