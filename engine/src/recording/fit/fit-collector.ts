import type { Lap, Session, StrengthSet } from '../event-recording.ts';
import type { FindingLog } from '../finding.ts';
import { GrowingFloats } from '../growing-floats.ts';
import { InputError } from '../input-error.ts';
import { exerciseCategory } from './exercise-category.ts';
import type { FitMessage } from './fit-message.ts';
import { fitSport } from './fit-sports.ts';
import { fitTimeMs } from './fit-time-ms.ts';
import type { TimeReach } from './time-reach.ts';

/** More than three weeks of seconds: no battery lasts so long. */
const mostRecords = 2_000_000;
/** Of sessions, laps, sets, starts and stops. */
const mostMarks = 10_000;
/** Timestamps below this count from when the device was switched on (FIT profile, date_time). */
const firstDateS = 0x10000000;
/** Thermochemical kilocalorie. */
const kJPerKcal = 4.184;

/** Global numbers of the messages that are used. */
const kinds = {
  fileId: 0,
  sport: 12,
  session: 18,
  lap: 19,
  record: 20,
  event: 21,
  deviceInfo: 23,
  activity: 34,
  set: 225,
};
const activityFile = 4;
const timerEvent = 0;
const start = 0;
/** stop, stop_all, stop_disable, stop_disable_all. */
const stops = [1, 4, 8, 9];
const activeSet = 1;

/** Takes what is used from the messages of FIT files. */
export class FitCollector {
  device: string | null = null;
  serial: string | null = null;
  /** Of the files that are no activities, the type of the first. */
  otherFileType: number | null = null;
  sport: number | null = null;
  /** The first time out of reach, UTC milliseconds. */
  farTimeMs: number | null = null;
  /** How far local time is ahead of UTC. */
  minutesAhead: number | null = null;
  readonly sessions: Session[] = [];
  readonly laps: Lap[] = [];
  readonly sets: StrengthSet[] = [];
  /** When the timer ran, UTC milliseconds; the last may be open. */
  readonly timerMs: { startMs: number; endMs: number | null }[] = [];
  readonly recordTimeMs = new GrowingFloats();
  /** Strides (or turns of a crank) a minute of each record, 0 where not known. */
  readonly recordCadence = new GrowingFloats();
  readonly heartRateTimeMs = new GrowingFloats();
  readonly heartRateBpm = new GrowingFloats();
  readonly #file: string;
  readonly #findings: FindingLog;
  #reach: TimeReach = { fromS: Number.NEGATIVE_INFINITY, toS: Number.POSITIVE_INFINITY };
  #marks = 0;

  constructor(file: string, findings: FindingLog) {
    this.#file = file;
    this.#findings = findings;
  }

  /** Begins a file of the chain: its messages with times out of reach are left out. */
  begin(reach: TimeReach): void {
    this.#reach = reach;
  }

  add(message: FitMessage): void {
    if (message.global === kinds.record) this.#addRecord(message);
    else if (message.global === kinds.session) this.#addSession(message);
    else if (message.global === kinds.lap) this.#addLap(message);
    else if (message.global === kinds.set) this.#addSet(message);
    else if (message.global === kinds.event) this.#addEvent(message);
    else if (message.global === kinds.sport) this.sport ??= message.number(0);
    else if (message.global === kinds.fileId) this.#addFileId(message);
    else if (message.global === kinds.deviceInfo && message.number(0) === 0) this.device ??= message.text(27);
    else if (message.global === kinds.activity) this.#addActivity(message);
  }

  #addFileId(message: FitMessage): void {
    const type = message.number(0);
    if (type !== activityFile) this.otherFileType ??= type;
    this.serial ??= message.number(3)?.toString() ?? null;
    this.device ??= message.text(8) ?? productOf(message.number(1), message.number(2));
  }

  #addActivity(message: FitMessage): void {
    const local = message.number(5);
    if (local === null || message.timestampS === null || message.timestampS < firstDateS) return;
    // Offsets are whole quarters of an hour.
    this.minutesAhead = 15 * Math.round((local - message.timestampS) / 900);
  }

  #addRecord(message: FitMessage): void {
    const timeMs = this.#timeMs(message.timestampS);
    if (timeMs === null) return;
    if (this.recordTimeMs.length > 0 && timeMs < this.recordTimeMs.last()) {
      this.#findings.add('events-overlap', new Date(timeMs).toISOString());
      return;
    }
    if (this.recordTimeMs.length === mostRecords) throw this.#tooMany(mostRecords, 'records');
    this.recordTimeMs.push(timeMs);
    this.recordCadence.push((message.number(4) ?? 0) + (message.scaled(53, 128) ?? 0));
    const bpm = message.number(3);
    if (!bpm) return;
    this.heartRateTimeMs.push(timeMs);
    this.heartRateBpm.push(bpm);
  }

  #addSession(message: FitMessage): void {
    const lap = this.#readLap(message);
    if (!lap) return;
    const { sport, activity } = fitSport(message.number(5), message.number(6));
    const strides = message.number(10);
    const kcal = message.number(11);
    this.sessions.push({
      ...lap,
      sport,
      activity,
      energyKJ: kcal === null ? null : Math.round(kcal * kJPerKcal),
      steps: strides !== null && (activity === 'walk' || activity === 'run') ? 2 * strides : null,
      averageHeartRateBpm: message.number(16),
      highestHeartRateBpm: message.number(17),
      laps: [],
    });
  }

  #addLap(message: FitMessage): void {
    const lap = this.#readLap(message);
    if (lap) this.laps.push(lap);
  }

  /** The part that sessions and laps have in common. */
  #readLap(message: FitMessage): Lap | null {
    const startS = message.number(2);
    const startMs = this.#timeMs(startS);
    if (startS === null || startMs === null) return null;
    const elapsedS = message.scaled(7, 1000);
    const endS = elapsedS === null ? message.timestampS : startS + elapsedS;
    if (endS === null || endS < startS || endS > this.#reach.toS) {
      this.#findings.add('event-time-implausible', new Date(startMs).toISOString());
      return null;
    }
    this.#countMark();
    return {
      startMs,
      endMs: Math.round(fitTimeMs(endS)),
      activeS: message.scaled(8, 1000),
      distanceM: message.scaled(9, 100),
    };
  }

  #addSet(message: FitMessage): void {
    if (message.number(5) !== activeSet) return;
    const lengthMs = message.number(0) ?? 0;
    const stampS = message.number(254);
    const startMs = this.#timeMs(message.number(6) ?? (stampS === null ? null : stampS - lengthMs / 1000));
    if (startMs === null) return;
    this.#countMark();
    this.sets.push({
      startMs,
      endMs: startMs + lengthMs,
      repetitions: message.number(3),
      loadKg: message.scaled(4, 16),
      category: exerciseCategory(message.number(7)),
    });
  }

  #addEvent(message: FitMessage): void {
    if (message.number(0) !== timerEvent) return;
    const timeMs = this.#timeMs(message.timestampS);
    const type = message.number(1);
    if (timeMs === null || type === null) return;
    const running = this.timerMs.at(-1);
    if (type === start && running?.endMs !== null) {
      this.#countMark();
      this.timerMs.push({ startMs: timeMs, endMs: null });
    } else if (stops.includes(type) && running?.endMs === null)
      running.endMs = Math.max(running.startMs, timeMs);
  }

  #timeMs(timestampS: number | null): number | null {
    if (timestampS === null) return null;
    const { fromS, toS } = this.#reach;
    const timeMs = fitTimeMs(timestampS);
    if (timestampS < fromS || timestampS > toS) {
      this.#findings.add('event-time-implausible', new Date(timeMs).toISOString());
      this.farTimeMs ??= timeMs;
      return null;
    }
    if (timestampS < firstDateS) this.#findings.add('clock-not-set');
    return timeMs;
  }

  #countMark(): void {
    if (++this.#marks > mostMarks) throw this.#tooMany(mostMarks, 'sessions, laps, sets and pauses');
  }

  #tooMany(most: number, what: string): InputError {
    return new InputError(
      'too-many-events',
      `there are more than ${most} ${what}`,
      this.#file,
      'export the activity again; no device records so many',
    );
  }
}

const garmin = 1;

function productOf(manufacturer: number | null, product: number | null): string | null {
  if (manufacturer === null) return null;
  const maker = manufacturer === garmin ? 'Garmin' : `FIT manufacturer ${manufacturer}`;
  return product === null ? maker : `${maker}, product ${product}`;
}
