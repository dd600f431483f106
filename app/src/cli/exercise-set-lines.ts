import type { Analysis } from '@legwork/engine';
import { alignColumns } from './align-columns.ts';

type ExerciseSet = NonNullable<Analysis['sets']>[number];

/**
 * The sets of exercise of an analysis, for people; empty where there are none.
 *
 * @param localTime an instant as text, in the zone of the recording
 * @example
 * exerciseSetLines(analysis, (utcMs) => clock.full(utcMs));
 * // ['Sets of exercise', '  2026-03-02 10:00:00  8 x  squat  110 deg  1.2-0.4-1.0 s  or split-squat']
 */
export function exerciseSetLines({ sets = [] }: Analysis, localTime: (utcMs: number) => string): string[] {
  if (sets.length === 0) return [];
  const rows = sets.map((set) => [
    `${localTime(Date.parse(set.start))}  ${set.exercise}${leg(set)}`,
    `${set.repetitions} x`,
    set.depthDeg === null ? '' : `${set.depthDeg} deg`,
    set.tempo === null ? '' : tempoText(set.tempo),
  ]);
  const lines = alignColumns(rows).map((line, i) => {
    const { alternatives } = sets[i]!;
    return `  ${line}${alternatives.length > 0 ? `  or ${alternatives.join(', ')}` : ''}`.trimEnd();
  });
  return ['Sets of exercise: repetitions, knee flexion, seconds down-pause-up', ...lines];
}

function leg({ workingLeg, side }: ExerciseSet): string {
  if (workingLeg === 'both') return '';
  if (side !== null) return ` (${side})`;
  return workingLeg === 'sensor' ? ' (leg with the sensor)' : ' (other leg)';
}

function tempoText({ downS, pauseS, upS }: NonNullable<ExerciseSet['tempo']>): string {
  return `${[downS, pauseS, upS].map((seconds) => seconds.toFixed(1)).join('-')} s`;
}
