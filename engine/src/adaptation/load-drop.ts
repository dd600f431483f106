import { exp, ln, meanChanges } from '../number/index.ts';

/** Since when less is done, and how much less. */
export interface LoadDrop {
  /** Index of the first day of the present stretch. */
  from: number;
  /** Usual load of the stretch before, and of the present one: 1 an ordinary day. */
  before: number;
  after: number;
}

/** What is added before taking logarithms, so that a day in bed is no infinity: the load that is left in bed. */
const bed = 0.05;
/** A week, so that weekends are in both stretches. */
const leastDays = 7;
/** A fall by less than this is not told: weeks differ by as much (a choice). */
const mostLeft = 0.7;
/**
 * What a change must explain, in variances x the logarithm of the days. 3 is usual for a mean and its place; days hang
 * together, so it was chosen between 4 and 10 on simulated people whom validation/ does not use.
 */
const penaltyFactor = 8;
/** Days of one person differ at least so much, of the logarithm (a choice). */
const leastSd = 0.25;

/**
 * Whether a person has been doing less than before, up to the last day: the last change of the mean of the logarithm of
 * daily load, if it is a fall by more than 30 % that lasts a week or more. What came and went is not told.
 *
 * @param relative a day's load, 1 an ordinary day; null where nothing is known, which is not rest
 * @returns null where there is none, or fewer than four weeks are known
 * @example
 * loadDrop([...Array(60).fill(1), ...Array(10).fill(0.2)])?.from; // 60
 */
export function loadDrop(relative: readonly (number | null)[]): LoadDrop | null {
  const known: number[] = [];
  const logs: number[] = [];
  relative.forEach((value, day) => {
    if (value === null) return;
    known.push(day);
    logs.push(ln(bed + Math.max(0, value)));
  });
  if (logs.length < 4 * leastDays) return null;
  const sd = Math.max(leastSd, longRunSd(logs));
  const penalty = penaltyFactor * sd ** 2 * ln(logs.length);
  const cuts = [0, ...meanChanges(logs, 1, { penalty, leastRows: leastDays }), logs.length];
  if (cuts.length < 3) return null;
  const [start, cut] = cuts.slice(-3) as [number, number, number];
  const level = (from: number, to: number): number =>
    exp(logs.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from)) - bed;
  const [before, after] = [level(start, cut), level(cut, logs.length)];
  // Most days of the stretch have to be low: three days in bed make a low week, but no new life.
  const middle = exp(logs.slice(cut).sort((a, b) => a - b)[(logs.length - cut) >> 1]!) - bed;
  return Math.max(after, middle) <= mostLeft * before ? { from: known[cut]!, before, after } : null;
}

/** Standard deviation of a day as it counts in a mean of many days that hang together: from changes between weeks. */
function longRunSd(logs: readonly number[]): number {
  const weeks = Math.floor(logs.length / leastDays);
  const means = Array.from({ length: weeks }, (_, week) => {
    const from = logs.length - (weeks - week) * leastDays;
    return logs.slice(from, from + leastDays).reduce((sum, value) => sum + value, 0) / leastDays;
  });
  const changes = means.slice(1).map((value, i) => Math.abs(value - means[i]!));
  const middle = changes.sort((a, b) => a - b)[changes.length >> 1]!;
  // Of a normal distribution the middle absolute value is 0.6745 standard deviations; a change has two weeks' variance.
  return (middle / 0.6745) * Math.sqrt(leastDays / 2);
}
