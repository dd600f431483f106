import type { Exercise } from '@legwork/engine';

/** What `legwork exercise --list` prints: a line for each exercise. */
export function exerciseList(exercises: readonly Exercise[]): string {
  const width = Math.max(...exercises.map(({ name }) => name.length));
  return exercises.map(({ name, about }) => `${name.padEnd(width)}  ${about}\n`).join('');
}
