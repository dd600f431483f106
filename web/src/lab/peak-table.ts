import type { ExerciseResult } from '@legwork/engine';
import type { TableContent } from '../charts/data-table.tsx';
import type { Format } from '../format/format.ts';
import type { Texts } from '../texts/texts.ts';

/**
 * The largest loads of each condition: of one leg, and of the lower back. One condition shows moments, too.
 *
 * @example
 * peakTable([{ title: 'squat', result }], texts.lab, format).rows[1]; // ['hip', '2.51 BW', '1.04 N·m/kg']
 */
export function peakTable(
  results: readonly { title: string; result: ExerciseResult }[],
  lab: Texts['lab'],
  format: Pick<Format, 'number' | 'about'>,
): TableContent {
  const weights = (value: number) => `${format.number(value, 2)}\u00A0${lab.bw}`;
  const moment = (value: number) => `${format.number(value, 2)}\u00A0N·m/kg`;
  const newtons = (value: number) => `${format.about(value, 3)}\u00A0N`;
  const rows: [
    name: string,
    force: (result: ExerciseResult) => string,
    moment?: (result: ExerciseResult) => number,
  ][] = [
    [lab.ground, ({ peak }) => weights(peak.groundForceBW)],
    [lab.joints.hip, ({ peak }) => weights(peak.contactForceBW.hip), ({ peak }) => peak.momentNmPerKg.hip],
    [lab.joints.knee, ({ peak }) => weights(peak.contactForceBW.knee), ({ peak }) => peak.momentNmPerKg.knee],
    [lab.kneecap, ({ peak }) => weights(peak.patellofemoralBW)],
    [
      lab.joints.ankle,
      ({ peak }) => weights(peak.contactForceBW.ankle),
      ({ peak }) => peak.momentNmPerKg.ankle,
    ],
    [lab.lowerBack, ({ peak }) => newtons(peak.lumbarCompressionN), ({ peak }) => peak.momentNmPerKg.lumbar],
  ];
  if (results.length > 1)
    return {
      header: [lab.where, ...results.map(({ title }) => title)],
      rows: rows.map(([name, force]) => [name, ...results.map(({ result }) => force(result))]),
    };
  return {
    header: [lab.where, lab.force, lab.moment],
    rows: rows.map(([name, force, momentOf]) => [
      name,
      force(results[0]!.result),
      momentOf ? moment(momentOf(results[0]!.result)) : '',
    ]),
  };
}
