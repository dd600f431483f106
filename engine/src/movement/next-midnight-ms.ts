import { zoneOffsetMs } from '../recording/index.ts';

const msPerDay = 86_400_000;

/**
 * The next local midnight after an instant, UTC milliseconds. Where the clocks skip midnight the new day starts at
 * their change.
 *
 * @param timezone IANA zone; an unknown one throws a `RangeError`
 * @example
 * nextMidnightMs(Date.parse('2026-06-01T20:00:00Z'), 'Europe/Berlin'); // 2026-06-01T22:00:00Z
 */
export function nextMidnightMs(utcMs: number, timezone: string): number {
  const before = zoneOffsetMs(utcMs, timezone);
  const midnightLocal = (Math.floor((utcMs + before) / msPerDay) + 1) * msPerDay;
  const byOldClock = midnightLocal - before;
  const after = zoneOffsetMs(byOldClock, timezone);
  const byNewClock = midnightLocal - after;
  return zoneOffsetMs(byNewClock, timezone) === after ? byNewClock : byOldClock;
}
