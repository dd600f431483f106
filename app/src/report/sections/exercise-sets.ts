import type { Analysis } from '@legwork/engine';
import { dataTable } from '../charts/data-table.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { formatCount } from '../format/format-count.ts';
import { type Html, html } from '../html.ts';
import { section } from './section.ts';

const fromThigh =
  'Movements out of a posture and back that are alike and follow each other. Counts are more certain than names: one thigh does not show what the other leg, the feet and the hands do. The knee is estimated from the thigh; where it does not show it, there is none.';
const fromWrist =
  'Lifts of a barbell that a wrist shows by its direction and its way up and down: squats and deadlifts, nothing else. It does not show the knee.';
const legs = { both: 'both', sensor: 'with the sensor', other: 'without the sensor' } as const;

/**
 * The sets of exercise that were recognised: when, what, how often, how deep and how fast.
 *
 * @returns nothing where there are none
 * @example
 * exerciseSets(analysis, facts);
 */
export function exerciseSets({ sets = [], recording }: Analysis, { clock }: ReportFacts): Html | false {
  if (sets.length === 0) return false;
  const rows = sets.map(
    ({ start, exercise, repetitions, depthDeg, tempo, workingLeg, side, alternatives }) => [
      clock.dayAndTime(Date.parse(start)),
      exercise,
      formatCount(repetitions),
      depthDeg === null ? '' : `${depthDeg}°`,
      tempo === null
        ? ''
        : [tempo.downS, tempo.pauseS, tempo.upS].map((seconds) => seconds.toFixed(1)).join(' - '),
      side ?? legs[workingLeg],
      alternatives.join(', '),
    ],
  );
  const total = sets.reduce((sum, { repetitions }) => sum + repetitions, 0);
  const columns = [
    'Began',
    'Exercise',
    'Repetitions',
    'Knee',
    'Down - pause - up, s',
    'Leg',
    'Could also be',
  ];
  return section(
    'exercise-sets',
    `${formatCount(total)} repetitions in ${sets.length === 1 ? 'a set' : `${formatCount(sets.length)} sets`} of exercise`,
    html`<p>${recording.placement === 'wrist' ? fromWrist : fromThigh}</p>
${dataTable({ caption: 'Sets of exercise', columns, rows })}`,
  );
}
