import type { FindingLog } from './finding.ts';
import type { ReadOptions } from './recording.ts';

/**
 * Adds the finding `clock-in-future` if a recording ends after the present, as far as that is given. A clock without a
 * zone may be ahead of UTC by up to 14 h.
 *
 * @param lastMs when the last sample was taken, UTC ms
 */
export function addClockInFuture(
  findings: FindingLog,
  lastMs: number,
  { nowMs, timezone }: ReadOptions,
): void {
  if (nowMs === undefined) return;
  const slackMs = timezone === undefined ? 86_400_000 : 60_000;
  if (lastMs > nowMs + slackMs) findings.add('clock-in-future', new Date(lastMs).toISOString());
}
