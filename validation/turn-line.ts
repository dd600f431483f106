import { medianOf } from './median-of.ts';
import type { ReferenceTurn, SeenTransition } from './reference-turns.ts';
import { signed } from './signed.ts';
import type { ValidationLine } from './validation-line.ts';

/** A transition in seconds of the sensor's clock, beside what the gyroscope shows of it. */
export interface MeasuredTurn extends SeenTransition {
  found: ReferenceTurn;
  reference: ReferenceTurn;
}

const mostError = 0.1;
const mostBias = 0.05;

/**
 * How far the duration or the peak of turns is from the reference.
 *
 * @param what was measured, in a few words
 */
export function turnLine(
  what: string,
  events: readonly MeasuredTurn[],
  quantity: keyof ReferenceTurn,
  note?: string,
): ValidationLine {
  const errors = events.map(({ found, reference }) => found[quantity] / reference[quantity] - 1);
  const error = medianOf(errors.map(Math.abs));
  const bias = medianOf(errors);
  return {
    what: `${what} of ${events.length} transitions: median absolute and signed error`,
    figure: `${(100 * error).toFixed(1)} %, ${signed(100 * bias, 1)} %`,
    goal: 'at most 10 %, within 5 %',
    reached: error <= mostError && Math.abs(bias) <= mostBias,
    note,
  };
}
