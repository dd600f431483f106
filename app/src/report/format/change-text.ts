import type { SimulatedOutcome } from '@legwork/engine';

/**
 * Middle and band on a day, in whole percent: more is not known.
 *
 * @example
 * changeText(outcomes.vo2max, 60); // '-20 (-41 to -9)'
 */
export function changeText({ median, p10, p90 }: SimulatedOutcome, day: number): string {
  return `${whole(median![day]!)} (${whole(p10![day]!)} to ${whole(p90![day]!)})`;
}

function whole(value: number): string {
  const rounded = Math.round(value);
  return rounded === 0 ? '0' : String(rounded);
}
