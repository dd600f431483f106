import type { FindingLog } from '../finding.ts';
import type { GrowingFloats } from '../growing-floats.ts';
import type { HealthCollector } from './health-collector.ts';

/** Leaves out what does not begin between two instants, with a finding. */
export function leaveOutFarRecords(
  { steps, heartRates, measures, workouts }: HealthCollector,
  { startMs, endMs }: { startMs: number; endMs: number },
  findings: FindingLog,
): void {
  const isNear = (timeMs: number) => {
    const near = timeMs >= startMs && timeMs <= endMs;
    if (!near) findings.add('event-time-implausible', new Date(timeMs).toISOString());
    return near;
  };
  for (const source of steps.values()) {
    keep(source.startMs, [source.endMs, source.steps], isNear);
    source.total = source.steps.values().reduce((total, count) => total + count, 0);
  }
  for (const { timeMs, value } of [heartRates, ...measures.values()]) keep(timeMs, [value], isNear);
  workouts.keep(({ session }) => isNear(session.startMs));
}

/** Keeps the numbers of lists beside each other at whose time something holds. */
function keep(
  timeMs: GrowingFloats,
  others: readonly GrowingFloats[],
  isNear: (timeMs: number) => boolean,
): void {
  const lists = [timeMs, ...others].map((list) => list.values());
  let kept = 0;
  for (let i = 0; i < timeMs.length; i++) {
    if (!isNear(timeMs.at(i))) continue;
    for (const list of lists) list[kept] = list[i]!;
    kept++;
  }
  for (const list of [timeMs, ...others]) list.truncate(kept);
}
