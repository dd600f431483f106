import type { FindingLog } from './finding.ts';
import { zoneOffsetMs } from './zone-offset-ms.ts';

const msPerDay = 86_400_000;

/**
 * How far the wall clock of a sensor is ahead of UTC, ms: subtract it from wall-clock times to get UTC. It is the
 * offset that the zone has at the first sample, and holds for the whole recording, because the clock of a sensor
 * does not know about summer time.
 *
 * Without a zone the clock is read as UTC (finding `timezone-assumed`). A first time that occurs twice is read as
 * the earlier one, one that does not occur with the offset before the change (finding `timezone-clock-change`).
 *
 * @param firstWallMs the wall clock at the first sample, as milliseconds that would be UTC if the clock were
 * @param timezone IANA zone
 * @param statedMs how far the file says that the computer which set up the sensor was ahead of UTC; it is told, not
 *   used, because an offset does not say when clocks change; default: the file does not say
 * @example
 * wallClockOffsetMs(Date.UTC(2024, 6, 1, 12), 'Europe/Berlin', findings); // 7 200 000
 */
export function wallClockOffsetMs(
  firstWallMs: number,
  timezone: string | undefined,
  findings: FindingLog,
  statedMs = Number.NaN,
): number {
  const stated = Number.isNaN(statedMs)
    ? ''
    : `the computer that set up the sensor was at ${offsetText(statedMs)}`;
  if (timezone === undefined) {
    findings.add('timezone-assumed', null, 1, stated);
    return 0;
  }
  const offsetMs = zoneAtMs(firstWallMs, timezone, findings);
  if (stated !== '' && statedMs !== offsetMs)
    findings.add('timezone-differs', null, 1, `${stated}, ${timezone} is at ${offsetText(offsetMs)}`);
  return offsetMs;
}

function zoneAtMs(firstWallMs: number, timezone: string, findings: FindingLog): number {
  const before = zoneOffsetMs(firstWallMs - msPerDay, timezone);
  const after = zoneOffsetMs(firstWallMs + msPerDay, timezone);
  const holds = (offset: number) => zoneOffsetMs(firstWallMs - offset, timezone) === offset;
  if (before === after) return before;
  if (holds(before) !== holds(after)) return holds(before) ? before : after;
  findings.add('timezone-clock-change', new Date(firstWallMs).toISOString().slice(0, 19));
  return before;
}

/** For example `UTC-04:00`. */
function offsetText(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `UTC${offsetMs < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
