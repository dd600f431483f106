import type { DayClock } from './day-trace.ts';

/** Distances between time marks, s, that fall on round times. */
const steps = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 10_800, 21_600];

/**
 * What the clock shows at a second of a day: `14:05`, with seconds `14:05:09`, with tenths `14:05:09.3`.
 *
 * @example
 * clockTime(day, 50_709, 'seconds'); // '14:05:09'
 */
export function clockTime(
  { clock }: DayClock,
  second: number,
  detail: 'minutes' | 'seconds' | 'tenths',
): string {
  const tenths = Math.floor((second + aheadAt(clock, second)) * 10 + 1e-6);
  const whole = Math.floor(tenths / 10);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}`;
  if (detail === 'minutes') return minutes;
  return `${minutes}:${two(whole % 60)}${detail === 'tenths' ? `.${tenths % 10}` : ''}`;
}

/**
 * Seconds of a day at which the clock shows round times, at least `leastS` apart.
 *
 * @example
 * clockMarks(day, 0, 86_400, 10_000); // every 3 h
 */
export function clockMarks({ clock }: DayClock, fromS: number, toS: number, leastS: number): number[] {
  const step = steps.find((value) => value >= leastS) ?? steps[steps.length - 1];
  const marks: number[] = [];
  clock.forEach(([startS, aheadS], index) => {
    const endS = clock[index + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    const first = Math.ceil((Math.max(startS, fromS) + aheadS) / step) * step - aheadS;
    for (let second = first; second <= toS && second < endS; second += step) marks.push(second);
  });
  return marks;
}

function aheadAt(clock: DayClock['clock'], second: number): number {
  let ahead = 0;
  for (const [startS, aheadS] of clock) if (startS <= second) ahead = aheadS;
  return ahead;
}
