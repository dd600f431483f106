import { zoneClock } from '../format/zone-clock.ts';

/** A calendar day in a zone, as a stretch of time. */
export interface DayFrame {
  /** `2026-11-16` */
  date: string;
  /** UTC milliseconds of its first instant and of the next day's. */
  startMs: number;
  endMs: number;
  /** 24, or 23 or 25 where the clocks change. */
  hours: number;
  /** The full hours of the local clock: seconds since the start of the day, and what the clock shows. */
  clockHours: readonly { second: number; hour: number }[];
  /** From these seconds since the start of the day on, the clock is this many seconds ahead of them. First at 0. */
  clockOffsets: readonly { second: number; aheadS: number }[];
}

const hourMs = 3_600_000;

/**
 * Finds where a calendar day begins and ends in a zone. Clocks may change in it, at midnight too.
 *
 * @param date `2026-10-25`
 * @example
 * dayFrame('2026-10-25', 'Europe/Berlin').hours; // 25
 */
export function dayFrame(date: string, timezone: string): DayFrame {
  const clock = zoneClock(timezone);
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 24 * hourMs).toISOString().slice(0, 10);
  const startMs = startOfDate(date, clock.date);
  const endMs = startOfDate(next, clock.date);
  const clockHours: DayFrame['clockHours'][number][] = [];
  const clockOffsets: DayFrame['clockOffsets'][number][] = [];
  // Zones are whole quarters of an hour apart: every full local hour and every change of clocks is one of these.
  for (let ms = startMs; ms < endMs; ms += hourMs / 4) {
    const [hour, minute] = clock.time(ms).split(':').map(Number);
    const second = (ms - startMs) / 1000;
    if (minute === 0) clockHours.push({ second, hour });
    const aheadS = hour * 3600 + minute * 60 - second;
    if (clockOffsets.at(-1)?.aheadS !== aheadS) clockOffsets.push({ second, aheadS });
  }
  return { date, startMs, endMs, hours: (endMs - startMs) / hourMs, clockHours, clockOffsets };
}

/** The first instant whose local date is not before `date`, to the minute: local dates only grow. */
function startOfDate(date: string, dateOf: (utcMs: number) => string): number {
  const noon = Date.parse(`${date}T12:00:00Z`);
  let before = noon - 36 * hourMs;
  let after = noon + 36 * hourMs;
  while (after - before > 60_000) {
    const middle = before + Math.floor((after - before) / 120_000) * 60_000;
    if (dateOf(middle) < date) before = middle;
    else after = middle;
  }
  return after;
}
