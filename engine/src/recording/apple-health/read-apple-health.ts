import { addClockInFuture } from '../add-clock-in-future.ts';
import type { ByteSource } from '../byte-source.ts';
import type { EventRecording, Session } from '../event-recording.ts';
import { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions } from '../recording.ts';
import { StretchList } from '../stretch-list.ts';
import { zoneOfOffset } from '../zone-of-offset.ts';
import { healthBytes } from './health-bytes.ts';
import { HealthCollector, type TimedValues } from './health-collector.ts';
import { measureTypes } from './health-types.ts';
import { isArchive } from './is-archive.ts';
import { leaveOutFarRecords } from './leave-out-far-records.ts';
import { mergeSteps } from './merge-steps.ts';
import type { Workout } from './workout-reader.ts';
import { XmlTags } from './xml-tags.ts';

/**
 * Reads the health records that an iPhone exports, as `export.zip` or the XML in it, in one stream: steps, heart
 * rates, workouts, and what the phone and the watch worked out about walking (speed, asymmetry, six-minute walk ...).
 * Who the person is and everything else is passed over.
 *
 * Steps that several devices saw are counted once (see `mergeSteps`), records in correlations not a second time. Only
 * workouts say what the legs did; the time between them has no activity. Records with ten or more years without any
 * between them and the others, or longer than a month, have damaged dates and are left out. Dates carry their offset from UTC; days are
 * cut in `options.timezone`, else in a zone with the offset of the export.
 *
 * Throws an `InputError`: `no-data` without any of these records, `too-many-events`, or what is wrong with the archive.
 *
 * @example
 * const years = await readAppleHealth(memorySource('export.zip', bytes), { timezone: 'Europe/Paris' });
 * years.steps.total; // 12345678
 */
export async function readAppleHealth(source: ByteSource, options: ReadOptions): Promise<EventRecording> {
  const findings = new FindingLog();
  const collected = new HealthCollector(source.name, findings);
  const tags = new XmlTags((tag) => collected.add(tag));
  const first = new Uint8Array(4);
  await source.read(0, first);
  for await (const chunk of healthBytes(source, isArchive(first), options, findings)) {
    tags.push(chunk);
    if (tags.stopped) break;
  }
  if (tags.stopped) findings.add('rest-unreadable');
  else if (!tags.isComplete || !collected.isComplete) findings.add('file-truncated');
  const { startMs, endMs, isAll } = collected.years.together();
  if (!isAll) leaveOutFarRecords(collected, { startMs, endMs }, findings);
  const { minutesAhead, heartRates, measures } = collected;
  if (!(endMs > startMs)) throw nothingInIt(source.name, collected.unused);

  const workouts = [...collected.workouts.workouts].sort((a, b) => a.session.startMs - b.session.startMs);
  const list = new StretchList(source.name);
  for (const workout of workouts) {
    const [{ activity }, placed] = [workout.session, activeParts(workout)];
    for (const part of placed) {
      if (list.add(part.startMs, part.endMs, activity) > 0)
        findings.add('events-overlap', new Date(part.startMs).toISOString());
    }
  }
  findings.add('activity-only-in-workouts');
  if (collected.unused > 0) findings.add('types-not-used', null, collected.unused);
  addClockInFuture(findings, endMs, { ...options, timezone: 'UTC' });
  const timezone = options.timezone ?? (minutesAhead === null ? null : zoneOfOffset(minutesAhead));
  if (timezone === null) findings.add('zone-unknown');
  else if (options.timezone === undefined) findings.add('zone-from-offset', null, 1, timezone);
  const sessions: Session[] = workouts.map(({ session }) => session);
  return {
    header: {
      format: 'apple-health',
      device: 'Apple Health',
      serial: null,
      placement: collected.hasWatch ? 'wrist' : 'pocket',
      timezone: timezone ?? 'UTC',
      metadata: {},
    },
    startMs,
    endMs,
    stretches: list.stretches,
    steps: mergeSteps([...collected.steps.values()]),
    transitions: [],
    gaps: [],
    findings: findings.list(),
    ...(sessions.length > 0 && { sessions }),
    ...(heartRates.value.length > 0 && {
      heartRates: (({ timeMs, value }) => ({ timeMs, bpm: value }))(inOrder(heartRates)),
    }),
    ...(measures.size > 0 && {
      measures: [...measureTypes.values()].flatMap(({ name, unit }) => {
        const values = measures.get(name);
        return values && values.value.length > 0 ? [{ name, unit, ...inOrder(values) }] : [];
      }),
    }),
  };
}

/** The parts of a workout between its pauses. */
function activeParts({
  session: { startMs, endMs },
  turnsMs,
}: Workout): { startMs: number; endMs: number }[] {
  const parts: { startMs: number; endMs: number }[] = [];
  const edges = [startMs, ...turnsMs.map((ms) => Math.min(endMs, Math.max(startMs, ms))), endMs];
  for (let i = 0; i + 1 < edges.length; i += 2) parts.push({ startMs: edges[i]!, endMs: edges[i + 1]! });
  return parts;
}

/** Values in the order of their times; those of several devices lie one after the other in the file. */
function inOrder({ timeMs, value }: TimedValues): { timeMs: Float64Array; value: Float64Array } {
  const times = timeMs.values();
  const order = Uint32Array.from(times, (_, i) => i).sort((a, b) => times[a]! - times[b]! || a - b);
  return {
    timeMs: Float64Array.from(order, (i) => times[i]!),
    value: Float64Array.from(order, (i) => value.at(i)),
  };
}

function nothingInIt(file: string, unused: number): InputError {
  return new InputError(
    'no-data',
    `there are no steps, workouts, heart rates or measures of walking in it${unused > 0 ? `, but ${unused} records of other kinds` : ''}`,
    file,
    'export the health data on the phone again: Health, picture of the profile, Export All Health Data',
  );
}
