import type { Session } from '../event-recording.ts';
import { StepCounts } from '../step-counts.ts';
import type { FitCollector } from './fit-collector.ts';

/** Records come every second, or with smart recording when something changes; longer is a pause. */
const longestRecordMs = 60_000;
const msPerMinute = 60_000;

/**
 * The steps of walks and runs: two for each stride. They lie in time as the cadence of the records says, scaled to
 * the strides that the session counts where it does; without a cadence they are spread evenly.
 *
 * @param sessions in the order of time, without overlap
 */
export function fitSteps(
  sessions: readonly Session[],
  { recordTimeMs, recordCadence }: FitCollector,
): StepCounts {
  const steps = new StepCounts();
  let at = 0;
  for (const { startMs, endMs, activity, steps: counted } of sessions) {
    if (activity !== 'walk' && activity !== 'run') continue;
    while (at < recordTimeMs.length && recordTimeMs.at(at) < startMs) at++;
    const first = at;
    while (at < recordTimeMs.length && recordTimeMs.at(at) < endMs) at++;
    const stepsOf = (record: number) => {
      const lengthMs = recordEndMs(record) - recordTimeMs.at(record);
      return (2 * recordCadence.at(record) * lengthMs) / msPerMinute;
    };
    const recordEndMs = (record: number) =>
      Math.min(
        endMs,
        recordTimeMs.at(record) + longestRecordMs,
        record + 1 < recordTimeMs.length ? recordTimeMs.at(record + 1) : endMs,
      );
    let fromCadence = 0;
    for (let record = first; record < at; record++) fromCadence += stepsOf(record);
    if (fromCadence === 0 && counted) steps.add(startMs, endMs, counted);
    if (fromCadence === 0) continue;
    const scale = counted === null ? 1 : counted / fromCadence;
    for (let record = first; record < at; record++) {
      const count = stepsOf(record) * scale;
      if (count > 0) steps.add(recordTimeMs.at(record), recordEndMs(record), count);
    }
  }
  return steps;
}
