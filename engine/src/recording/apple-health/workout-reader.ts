import type { Session } from '../event-recording.ts';
import { InputError } from '../input-error.ts';
import { activeEnergyType, distanceType, heartRateType, stepType, workoutSport } from './health-types.ts';
import { type HealthUnit, unitScale } from './health-units.ts';
import type { HealthDate } from './parse-health-date.ts';
import type { XmlTag } from './xml-tag.ts';

/** Ten a day for a quarter of a century. */
const mostWorkouts = 100_000;
const mostPauses = 10_000;

/** A workout and when it paused, UTC milliseconds. */
export interface Workout {
  session: Session;
  /** Instants at which it paused and went on, in turn, beginning with a pause. */
  turnsMs: number[];
}

type SpanReader = (tag: XmlTag) => { startMs: number; endMs: number } | null;
type DateReader = (tag: XmlTag, name: string) => HealthDate | null;

/** Reads workouts with their events and statistics from the tags of a health export. */
export class WorkoutReader {
  workouts: Workout[] = [];
  readonly #file: string;
  readonly #span: SpanReader;
  readonly #date: DateReader;
  #open: Workout | null = null;

  /**
   * @param span reads when a tag starts and ends; null with a finding where it can't
   * @param date reads a date from an attribute, likewise
   */
  constructor(file: string, span: SpanReader, date: DateReader) {
    this.#file = file;
    this.#span = span;
    this.#date = date;
  }

  /** Forgets the workouts of which something does not hold. */
  keep(isKept: (workout: Workout) => boolean): void {
    this.workouts = this.workouts.filter(isKept);
  }

  /** Returns the workout's span if the tag begins one. */
  add(tag: XmlTag): { startMs: number; endMs: number } | null {
    if (tag.name === 'WorkoutEvent') this.#addEvent(tag);
    else if (tag.name === 'WorkoutStatistics') this.#addStatistics(tag);
    else if (tag.name === 'Workout') {
      const workout = tag.isEnd ? null : this.#begin(tag);
      this.#open = tag.isEmpty ? null : workout;
      return workout?.session ?? null;
    }
    return null;
  }

  #begin(tag: XmlTag): Workout | null {
    const span = this.#span(tag);
    if (!span) return null;
    if (this.workouts.length === mostWorkouts)
      throw new InputError(
        'too-many-events',
        `there are more than ${mostWorkouts} workouts`,
        this.#file,
        'check that this is the export of one person',
      );
    const workout: Workout = {
      session: {
        ...span,
        ...workoutSport(tag.attribute('workoutActivityType')),
        activeS: measured(tag, 'duration', tag.attribute('durationUnit'), 's'),
        distanceM: measured(tag, 'totalDistance', tag.attribute('totalDistanceUnit'), 'm'),
        energyKJ: measured(tag, 'totalEnergyBurned', tag.attribute('totalEnergyBurnedUnit'), 'kJ'),
        steps: null,
        averageHeartRateBpm: null,
        highestHeartRateBpm: null,
        laps: [],
      },
      turnsMs: [],
    };
    this.workouts.push(workout);
    return workout;
  }

  #addEvent(tag: XmlTag): void {
    const turns = this.#open?.turnsMs;
    const type = tag.attribute('type');
    const isPaused = turns !== undefined && turns.length % 2 === 1;
    const isTurn = /^HKWorkoutEventType(Motion)?(Pause|Paused|Resume|Resumed)$/.test(type ?? '');
    if (!turns || !isTurn || type!.includes('Resume') !== isPaused || turns.length >= mostPauses) return;
    const date = this.#date(tag, 'date');
    if (date && date.timeMs >= (turns.at(-1) ?? 0)) turns.push(date.timeMs);
  }

  #addStatistics(tag: XmlTag): void {
    const session = this.#open?.session;
    const type = tag.attribute('type');
    if (!session || type === null) return;
    const unit = tag.attribute('unit');
    if (type === heartRateType) {
      session.averageHeartRateBpm = measured(tag, 'average', unit, 'bpm');
      session.highestHeartRateBpm = measured(tag, 'maximum', unit, 'bpm');
    } else if (type === activeEnergyType) session.energyKJ ??= measured(tag, 'sum', unit, 'kJ');
    else if (distanceType.test(type)) session.distanceM ??= measured(tag, 'sum', unit, 'm');
    else if (type === stepType) {
      const steps = measured(tag, 'sum', unit, 'count');
      session.steps = steps === null ? null : Math.round(steps);
    }
  }
}

function measured(tag: XmlTag, name: string, unit: string | null, wanted: HealthUnit): number | null {
  const text = tag.attribute(name);
  const scale = unitScale(unit, wanted);
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  if (scale === null || !(value >= 0 && value < 1e9)) return null;
  // As many decimals as any device can mean.
  return Math.round(value * scale * 1000) / 1000;
}
