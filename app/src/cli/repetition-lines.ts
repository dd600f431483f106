import type { ExerciseResult } from '@legwork/engine';
import { alignColumns } from './align-columns.ts';

/** The repetitions of a measured motion, a line each. */
export function repetitionLines({ repetitions = [] }: ExerciseResult): string[] {
  if (repetitions.length === 0) return [];
  const seconds = (value: number) => `${value.toFixed(2)} s`;
  return [
    '',
    ...alignColumns([
      ['repetition', 'from', 'deepest', 'to', 'bend'],
      ...repetitions.map(({ startS, deepestS, endS, depthDeg }, i) => [
        String(i + 1),
        seconds(startS),
        seconds(deepestS),
        seconds(endS),
        `${Math.round(depthDeg)} deg`,
      ]),
    ]),
  ];
}
