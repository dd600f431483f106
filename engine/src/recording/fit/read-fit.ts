import { addClockInFuture } from '../add-clock-in-future.ts';
import type { ByteSource } from '../byte-source.ts';
import type { EventRecording, Session } from '../event-recording.ts';
import { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions } from '../recording.ts';
import { StretchList } from '../stretch-list.ts';
import { zoneOfOffset } from '../zone-of-offset.ts';
import { activeParts, type Span } from './active-parts.ts';
import { FitCollector } from './fit-collector.ts';
import { findFitFiles } from './fit-file.ts';
import { readFitMessages } from './fit-messages.ts';
import { fitSport } from './fit-sports.ts';
import { fitSteps } from './fit-steps.ts';
import { timeReach } from './time-reach.ts';

/** Weeks of records every second. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Reads an activity of a watch or a cycling computer: its sessions and laps, heart rates, steps of walks and runs, and
 * sets of strength training. Pauses are gaps. Positions are not read.
 *
 * Times are UTC; days are cut in `options.timezone`, else in a zone with the offset that the file states, else in UTC
 * with a finding. Times more than 31 days from the median of their file are damage and left out. Chained files are read
 * one after the other. Damage is a finding.
 *
 * Throws an `InputError`: `file-too-large` above 64 MiB, `no-activity` where the file holds something else than
 * activities, `no-data` without session and record, `times-unreadable` if none has a time that fits, `too-many-events`.
 *
 * @see https://developer.garmin.com/fit/protocol/
 * @example
 * const run = await readFit(memorySource('run.fit', bytes), {});
 * run.sessions?.[0]?.sport; // 'running'
 */
export async function readFit(source: ByteSource, options: ReadOptions): Promise<EventRecording> {
  const findings = new FindingLog();
  const collected = new FitCollector(source.name, findings);
  const bytes = await readWhole(source, options);
  for (const file of findFitFiles(bytes, findings)) {
    collected.begin(timeReach(bytes, file));
    const stoppedAt = readFitMessages(bytes, file, (message) => collected.add(message));
    if (stoppedAt !== null) findings.add('rest-unreadable', `byte ${stoppedAt}`);
  }
  const parts = activeParts(collected);
  const sessions = sessionsOf(collected, parts, findings);
  if (sessions.length === 0) throw nothingInIt(source.name, collected);

  const list = new StretchList(source.name);
  for (const { startMs, endMs, activity } of sessions) {
    for (const part of partsWithin(parts, startMs, endMs)) {
      const overlapMs = list.add(part.startMs, part.endMs, activity, 'paused');
      if (overlapMs > 0) findings.add('events-overlap', new Date(part.startMs).toISOString());
    }
  }
  const { stretches, gaps } = list;
  if (stretches.length === 0) throw noActivity(source.name);
  const endMs = stretches.at(-1)!.endMs;
  addClockInFuture(findings, endMs, { ...options, timezone: 'UTC' });
  const timezone = options.timezone ?? zoneOf(collected.minutesAhead);
  if (timezone === null) findings.add('zone-unknown');
  const { device, serial, sets, heartRateTimeMs, heartRateBpm } = collected;
  return {
    header: { format: 'fit', device, serial, placement: 'wrist', timezone: timezone ?? 'UTC', metadata: {} },
    startMs: stretches[0]!.startMs,
    endMs,
    stretches,
    steps: fitSteps(sessions, collected),
    transitions: [],
    gaps,
    findings: findings.list(),
    sessions,
    ...(sets.length > 0 && { strengthSets: sets }),
    ...(heartRateBpm.length > 0 && {
      heartRates: { timeMs: heartRateTimeMs.values(), bpm: heartRateBpm.values() },
    }),
  };
}

async function readWhole(source: ByteSource, { signal, onProgress }: ReadOptions): Promise<Uint8Array> {
  if (source.size > mostBytes)
    throw new InputError(
      'file-too-large',
      `a FIT file of ${source.size} bytes is no activity`,
      source.name,
      'export the activity again',
    );
  const bytes = new Uint8Array(source.size);
  let length = 0;
  while (length < bytes.length) {
    signal?.throwIfAborted();
    const count = await source.read(length, bytes.subarray(length));
    if (count === 0) break;
    length += count;
    onProgress?.(length);
  }
  return bytes.subarray(0, length);
}

/** Sessions in the order of time with their laps; what was recorded without any session is one of its own. */
function sessionsOf(collected: FitCollector, parts: readonly Span[], findings: FindingLog): Session[] {
  const { sessions, laps, sport } = collected;
  const first = parts[0];
  if (sessions.length === 0 && first) {
    if (sport === null) findings.add('sport-unknown');
    const endMs = parts.reduce((last, part) => Math.max(last, part.endMs), first.endMs);
    sessions.push({
      startMs: first.startMs,
      endMs,
      ...fitSport(sport, null),
      activeS: null,
      distanceM: null,
      energyKJ: null,
      steps: null,
      averageHeartRateBpm: null,
      highestHeartRateBpm: null,
      laps: [],
    });
  }
  sessions.sort((a, b) => a.startMs - b.startMs);
  for (const session of sessions)
    session.laps = laps.filter(({ startMs }) => startMs >= session.startMs && startMs < session.endMs);
  return sessions;
}

/** The parts of a session in which the timer ran; the whole of it where no part falls into it. */
function partsWithin(parts: readonly Span[], startMs: number, endMs: number): Span[] {
  const within = parts
    .map((part) => ({ startMs: Math.max(startMs, part.startMs), endMs: Math.min(endMs, part.endMs) }))
    .filter((part) => part.endMs > part.startMs);
  return within.length > 0 ? within : [{ startMs, endMs }];
}

function zoneOf(minutesAhead: number | null): string | null {
  return minutesAhead === null ? null : zoneOfOffset(minutesAhead);
}

const fileTypes: Readonly<Record<number, string>> = {
  2: 'settings',
  5: 'a workout plan',
  6: 'a course',
  9: 'weights',
  15: 'daily monitoring',
  28: 'daily monitoring',
  32: 'daily monitoring',
  34: 'a segment',
};

function nothingInIt(file: string, { otherFileType, farTimeMs }: FitCollector): InputError {
  if (otherFileType !== null)
    return new InputError(
      'no-activity',
      `the FIT file holds ${fileTypes[otherFileType] ?? `something else (type ${otherFileType})`}, not an activity`,
      file,
      'take the file of an activity',
    );
  if (farTimeMs === null) return noActivity(file);
  return new InputError(
    'times-unreadable',
    'the times of its sessions and records are more than a month apart',
    `${file}, time ${new Date(farTimeMs).toISOString()}`,
    'export the activity again',
  );
}

function noActivity(file: string): InputError {
  return new InputError(
    'no-data',
    'the file has no session and no record',
    file,
    'export the activity again',
  );
}
