import type { AdaptationParameters } from '../engine/src/adaptation/adaptation-parameters.ts';
import type { CalibrationRow } from './calibration-rows.ts';
import { coursesOf } from './courses-of.ts';

/** What the laws say of a row: percent change, difference or slope, as the row is. */
export function predictRow(
  parameters: AdaptationParameters,
  {
    scenario,
    minus,
    outcome,
    day,
    fromDay,
    slope,
  }: Pick<CalibrationRow, 'scenario' | 'minus' | 'outcome' | 'day' | 'fromDay' | 'slope'>,
): number {
  const course = coursesOf(parameters, scenario)(outcome);
  const change = slope ? slopeThroughStart(course, day) : changeBetween(course, fromDay, day);
  if (!minus) return change;
  return change - changeBetween(coursesOf(parameters, minus)(outcome), fromDay, day);
}

function changeBetween(course: Float64Array, from: number, to: number): number {
  return 100 * ((1 + course[to]! / 100) / (1 + course[from]! / 100) - 1);
}

function slopeThroughStart(course: Float64Array, days: number): number {
  let [xy, xx] = [0, 0];
  for (let day = 1; day <= days; day++) {
    xy += day * course[day]!;
    xx += day * day;
  }
  return xy / xx;
}
