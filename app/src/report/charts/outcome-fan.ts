import { type FanPicture, fanChart, type SimulationResult } from '@legwork/engine';
import { changeText } from '../format/change-text.ts';

/**
 * The fan chart of a simulated outcome: middle, band, and published values of a like life.
 *
 * @param name of an outcome that has a course
 * @returns an SVG whose colours are of {@link fanStyle}
 * @example
 * outcomeFan('vo2max', result, { width: 360, phases: [{ fromDay: 0, toDay: 60, label: 'bed rest' }] });
 */
export function outcomeFan(
  name: string,
  { outcomes, points, days }: SimulationResult,
  { width, phases }: Pick<FanPicture, 'width' | 'phases'>,
): string {
  const outcome = outcomes[name]!;
  const last = days.at(-1)!;
  return fanChart({
    width,
    unit: '%',
    median: outcome.median!,
    low: outcome.p10!,
    high: outcome.p90!,
    points: points
      .filter((point) => point.outcome === name)
      .map(({ id, day, value, use }) => ({ label: id, day, value, fitted: use === 'calibration' })),
    phases,
    title: `${outcome.label ?? name}: ${changeText(outcome, last)} percent on day ${last}`,
  });
}
