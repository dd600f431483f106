import type { ExerciseResult, MuscleGroup } from '@legwork/engine';
import { muscleWords } from '../report/format/muscle-words.ts';
import { alignColumns } from './align-columns.ts';

/** Muscles below this share of their strength are left out of the table. */
const leastShown = 0.02;

/** What `legwork exercise` prints for a person to read. */
export function exerciseTable(result: ExerciseResult): string {
  const { body, assumed } = result;
  const person = `${body.sex}, ${body.massKg} kg, ${body.heightM} m, ${body.ageY} years`;
  const taken = Object.entries(assumed).map(([name, value]) => `${name} ${value}`);
  const lines = [
    `${result.exercise ?? 'a measured motion'}${result.loadKg > 0 ? ` with ${result.loadKg} kg` : ''}, ${result.reps} x ${result.durationS.toFixed(1)} s, ${person}`,
    ...(taken.length > 0 ? [`assumed: ${taken.join(', ')}`] : []),
    '',
    feasibility(result),
    '',
    ...alignColumns(peakRows(result)),
    '',
    ...alignColumns(muscleRows(result)),
    '',
    `Work of the joints in the set: ${Math.round(result.work.mechanicalJ)} J. A model in the plane seen from the side, not a measurement, and not medical advice.`,
    ...result.findings.map(({ severity, message }) => `${severity}: ${message}`),
  ];
  return `${lines.join('\n')}\n`;
}

function feasibility({ feasible, limit }: ExerciseResult): string {
  if (feasible || limit === null) return 'The muscles can do it.';
  const { joint, lacksNm, largestLoadKg } = limit;
  const most =
    largestLoadKg === null
      ? "It can't be done without a load either."
      : `At most ${largestLoadKg} kg can be done.`;
  return `It can't be done: the ${joint} lacks ${Math.round(lacksNm)} N m. ${most}`;
}

function peakRows({ peak, feasible }: ExerciseResult): string[][] {
  const { contactForceBW, momentNmPerKg } = peak;
  const times = (value: number) => `${value.toFixed(2)} BW`;
  const moment = (value: number) => `${value.toFixed(2)} N m/kg`;
  return [
    [feasible ? 'largest, one leg' : 'largest, one leg (as far as muscles go)', 'force', 'moment'],
    ['ground', times(peak.groundForceBW), ''],
    ['hip', times(contactForceBW.hip), moment(momentNmPerKg.hip)],
    ['knee', times(contactForceBW.knee), moment(momentNmPerKg.knee)],
    ['kneecap', times(peak.patellofemoralBW), ''],
    ['ankle', times(contactForceBW.ankle), moment(momentNmPerKg.ankle)],
    ['lower back', `${Math.round(peak.lumbarCompressionN)} N`, moment(momentNmPerKg.lumbar)],
  ];
}

function muscleRows({ muscles }: ExerciseResult): string[][] {
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const shown = Object.entries(muscles)
    .filter(([, { peakActivation }]) => peakActivation >= leastShown)
    .sort(([, a], [, b]) => b.meanActivation - a.meanActivation);
  return [
    ['muscle', 'at most', 'on average', 'force', 'work'],
    ...shown.map(([name, { peakActivation, meanActivation, peakForceN, workJ }]) => [
      muscleWords[name as MuscleGroup],
      percent(peakActivation),
      percent(meanActivation),
      `${Math.round(peakForceN)} N`,
      `${Math.round(workJ)} J`,
    ]),
  ];
}
