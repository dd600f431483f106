import type { AdaptationParameters, SpreadName } from '../engine/src/adaptation/adaptation-parameters.ts';
import type { CalibrationRow } from './calibration-rows.ts';
import { fitLaws, type LawFit } from './fit-laws.ts';
import { predictRow } from './predict-row.ts';

/** What the laws say of the rows of a study that they were not fitted to. */
export interface LeftOut {
  study: string;
  parameters: AdaptationParameters;
  rows: { row: CalibrationRow; predicted: number }[];
}

/** Fits the laws without each study of people in turn, and predicts its rows. */
export function leaveOneOut(rows: readonly CalibrationRow[], fit: LawFit): LeftOut[] {
  const people = rows.filter(({ scenario }) => scenario.species === 'human');
  return [...new Set(people.map(({ study }) => study))].map((study) => {
    const { parameters } = fitLaws(
      rows.filter((row) => row.study !== study),
      fit,
    );
    const own = people.filter((row) => row.study === study);
    return { study, parameters, rows: own.map((row) => ({ row, predicted: predictRow(parameters, row) })) };
  });
}

/**
 * How many times as far as the fit says studies lie from the laws, so that squares of the errors of studies that were left
 * out are as large as expected. People and measuring are left as they are.
 */
export function outOfStudyFactor(
  left: readonly LeftOut[],
  studySpread: Readonly<Record<SpreadName, number>>,
  lawSdOf: (row: CalibrationRow) => number,
): number {
  const all = left.flatMap(({ rows }) => rows).filter(({ row }) => !row.slope);
  const excess = (factor: number): number =>
    all.reduce((sum, { row, predicted }) => {
      const law = lawSdOf(row);
      const study = row.spread ? studySpread[row.spread] * predicted : 0;
      const people = Math.max(0, row.sd ** 2 - law ** 2);
      return sum + (predicted - row.value) ** 2 / (people + factor ** 2 * (law ** 2 + study ** 2));
    }, 0) - all.length;
  let [low, high] = [1, 10];
  if (excess(low) <= 0) return low;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return high;
}
