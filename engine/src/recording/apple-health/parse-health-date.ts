const msPerMinute = 60_000;
const zero = 48;
/** Columns of the digits in `2024-03-01 10:00:00 +0100`. */
const length = 25;

/** An instant as a health export writes it. */
export interface HealthDate {
  timeMs: number;
  /** How far its local time is ahead of UTC. */
  minutesAhead: number;
}

/**
 * Reads a date of a health export; null where it is none.
 *
 * @example
 * parseHealthDate('2024-03-01 10:00:00 +0100'); // { timeMs: 1709283600000, minutesAhead: 60 }
 */
export function parseHealthDate(text: string | null): HealthDate | null {
  if (text?.length !== length || text[4] !== '-' || text[10] !== ' ' || text[13] !== ':') return null;
  const [year, month, day] = [100 * two(text, 0) + two(text, 2), two(text, 5), two(text, 8)];
  const [hour, minute, second] = [two(text, 11), two(text, 14), two(text, 17)];
  const sign = text[20] === '-' ? -1 : 1;
  const minutesAhead = sign * (60 * two(text, 21) + two(text, 23));
  const timeMs = Date.UTC(year, month - 1, day, hour, minute, second) - minutesAhead * msPerMinute;
  const isSound = month <= 12 && day <= 31 && hour < 24 && minute < 60 && Math.abs(minutesAhead) <= 14 * 60;
  return isSound && !Number.isNaN(timeMs) ? { timeMs, minutesAhead } : null;
}

/** Two digits as a number, NaN if they are none. */
function two(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - zero, text.charCodeAt(at + 1) - zero];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}
