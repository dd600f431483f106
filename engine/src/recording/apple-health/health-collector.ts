import type { FindingLog } from '../finding.ts';
import { GrowingFloats } from '../growing-floats.ts';
import { InputError } from '../input-error.ts';
import { heartRateType, measureTypes, stepType } from './health-types.ts';
import { type HealthUnit, unitScale } from './health-units.ts';
import type { StepSource } from './merge-steps.ts';
import { type HealthDate, parseHealthDate } from './parse-health-date.ts';
import { RecordYears } from './record-years.ts';
import { WorkoutReader } from './workout-reader.ts';
import type { XmlTag } from './xml-tag.ts';

/** Decades of a watch that writes every few minutes. */
const mostValues = 8_000_000;
/** Watches, phones and apps of one person; more are taken together. */
const mostSources = 64;
/** A choice: apps add steps up over a day at most, and no workout lasts a month. */
const longestMs = 31 * 86_400_000;

/** Values with their times. */
export interface TimedValues {
  timeMs: GrowingFloats;
  value: GrowingFloats;
}

/** Takes what is used from the tags of a health export. */
export class HealthCollector {
  readonly steps = new Map<string, StepSource>();
  readonly heartRates = timedValues();
  readonly measures = new Map<string, TimedValues>();
  readonly workouts: WorkoutReader;
  /** True once the root of the export was closed. */
  isComplete = false;
  /** Of everything that is kept. */
  readonly years = new RecordYears();
  /** The offset from UTC of the date of the export, else of the last record. */
  minutesAhead: number | null = null;
  hasWatch = false;
  /** Records of types that are not used. */
  unused = 0;
  readonly #file: string;
  readonly #findings: FindingLog;
  #correlations = 0;
  #exportMinutesAhead: number | null = null;
  #values = 0;

  constructor(file: string, findings: FindingLog) {
    this.#file = file;
    this.#findings = findings;
    this.workouts = new WorkoutReader(
      file,
      (tag) => this.#span(tag),
      (tag, name) => this.#date(tag, name),
    );
  }

  add(tag: XmlTag): void {
    if (tag.name === 'Record') this.#addRecord(tag);
    else if (tag.name === 'Correlation') {
      if (!tag.isEmpty) this.#correlations = Math.max(0, this.#correlations + (tag.isEnd ? -1 : 1));
    } else if (tag.name === 'HealthData') this.isComplete = tag.isEnd || tag.isEmpty;
    else if (tag.name === 'ExportDate')
      this.#exportMinutesAhead = this.#date(tag, 'value')?.minutesAhead ?? null;
    else {
      const span = this.workouts.add(tag);
      if (span) this.years.add(span.startMs, span.endMs);
    }
    this.minutesAhead = this.#exportMinutesAhead ?? this.minutesAhead;
  }

  #addRecord(tag: XmlTag): void {
    // The records of a correlation are in the file a second time on their own (the export's own document type).
    if (tag.isEnd || this.#correlations > 0) return;
    const type = tag.attribute('type');
    const measure = type === null ? undefined : measureTypes.get(type);
    if (type === stepType) this.#addSteps(tag);
    else if (type === heartRateType) this.#addValue(tag, this.heartRates, 'bpm');
    else if (measure) {
      const values = this.measures.get(measure.name) ?? timedValues();
      this.measures.set(measure.name, values);
      this.#addValue(tag, values, measure.unit);
    } else this.unused++;
  }

  #addSteps(tag: XmlTag): void {
    const span = this.#span(tag);
    const steps = this.#value(tag, 'count');
    if (!span || steps === null) return;
    const source = this.#source(tag);
    source.startMs.push(span.startMs);
    source.endMs.push(span.endMs);
    source.steps.push(steps);
    source.total += steps;
    this.years.add(span.startMs, span.endMs);
  }

  #addValue(tag: XmlTag, { timeMs, value }: TimedValues, unit: HealthUnit): void {
    const span = this.#span(tag);
    const number = this.#value(tag, unit);
    if (!span || number === null) return;
    timeMs.push(span.startMs);
    value.push(number);
    this.years.add(span.startMs, span.endMs);
  }

  #source(tag: XmlTag): StepSource {
    const name = tag.attribute('sourceName') ?? '';
    const known = this.steps.get(name);
    if (known) return known;
    if (this.steps.size >= mostSources) return this.steps.values().next().value!;
    const isWatch = /watch/i.test(`${name} ${tag.attribute('device') ?? ''}`);
    if (isWatch) this.hasWatch = true;
    const source = {
      isWatch,
      total: 0,
      startMs: new GrowingFloats(),
      endMs: new GrowingFloats(),
      steps: new GrowingFloats(),
    };
    this.steps.set(name, source);
    return source;
  }

  #span(tag: XmlTag): { startMs: number; endMs: number } | null {
    const start = this.#date(tag, 'startDate');
    const end = this.#date(tag, 'endDate');
    if (!start || !end) return null;
    const lengthMs = end.timeMs - start.timeMs;
    if (lengthMs >= 0 && lengthMs <= longestMs) return { startMs: start.timeMs, endMs: end.timeMs };
    this.#findings.add('event-time-implausible', tag.attribute('startDate'));
    return null;
  }

  #date(tag: XmlTag, name: string): HealthDate | null {
    const text = tag.attribute(name);
    const date = parseHealthDate(text);
    if (!date)
      this.#findings.add('records-unreadable', text === null ? null : `${name} ${text.slice(0, 40)}`);
    else if (!RecordYears.reaches(date.timeMs)) this.#findings.add('event-time-implausible', text);
    else {
      this.minutesAhead = date.minutesAhead;
      return date;
    }
    return null;
  }

  #value(tag: XmlTag, wanted: HealthUnit): number | null {
    const text = tag.attribute('value');
    const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
    const scale = unitScale(tag.attribute('unit'), wanted);
    if (!(value >= 0 && value < 1e6) || scale === null) {
      this.#findings.add('records-unreadable', tag.attribute('startDate'));
      return null;
    }
    if (++this.#values > mostValues)
      throw new InputError(
        'too-many-events',
        `there are more than ${mostValues} records of steps, heart rate and walking`,
        this.#file,
        'check that this is the export of one person',
      );
    return value * scale;
  }
}

function timedValues(): TimedValues {
  return { timeMs: new GrowingFloats(), value: new GrowingFloats() };
}
