import type { Activity } from './activity-labels.ts';
import type { Finding } from './finding.ts';
import type { Gap, Placement, RecordingHeader } from './recording.ts';
import type { StepCounts } from './step-counts.ts';

/** What a device can say the legs did; each is also a label of an epoch. */
export type EventActivity = Exclude<Activity, 'shuffle' | 'stairs'>;

/** A stretch of time with one activity, UTC milliseconds. */
export interface Stretch {
  startMs: number;
  endMs: number;
  activity: EventActivity;
}

/** The body got up or sat down, as the device saw it. */
export interface EventTransition {
  timeMs: number;
  kind: 'sit-to-stand' | 'stand-to-sit';
}

/** Heart rates in the order of their times. */
export interface HeartRates {
  /** UTC milliseconds. */
  timeMs: Float64Array;
  bpm: Float64Array;
}

/** A part of a session that the wearer or the device marked. */
export interface Lap {
  startMs: number;
  endMs: number;
  /** Without pauses, s; null where the file does not say. */
  activeS: number | null;
  distanceM: number | null;
}

/** A workout as the device recorded it. Null where the file does not say. */
export interface Session extends Lap {
  activity: EventActivity;
  /** In the words of the format, for example `strength-training`. */
  sport: string;
  energyKJ: number | null;
  steps: number | null;
  averageHeartRateBpm: number | null;
  highestHeartRateBpm: number | null;
  laps: Lap[];
}

/** A set of a strength exercise. Null where the file does not say. */
export interface StrengthSet {
  startMs: number;
  endMs: number;
  repetitions: number | null;
  loadKg: number | null;
  /** Kind of exercise in the words of the format, for example `squat`. */
  category: string | null;
}

/** A quantity about walking that the device worked out now and then. */
export interface MeasureSeries {
  /** For example `walking-speed`. */
  name: string;
  unit: string;
  /** UTC milliseconds of each value, increasing. */
  timeMs: Float64Array;
  value: Float64Array;
}

/** What the file says about itself. */
export interface EventHeader
  extends Pick<RecordingHeader, 'format' | 'device' | 'serial' | 'timezone' | 'metadata'> {
  /** Where such a device is worn. */
  placement: Placement;
}

/**
 * A recording without raw samples: what the device itself made of them. Read as a whole, because events are few.
 */
export interface EventRecording {
  readonly header: EventHeader;
  /** UTC milliseconds. */
  readonly startMs: number;
  readonly endMs: number;
  /** In the order of time, without overlap; neighbours that touch differ in activity. */
  readonly stretches: readonly Stretch[];
  readonly steps: StepCounts;
  readonly transitions: readonly EventTransition[];
  readonly gaps: readonly Gap[];
  readonly findings: readonly Finding[];
  readonly heartRates?: HeartRates;
  readonly sessions?: readonly Session[];
  readonly strengthSets?: readonly StrengthSet[];
  readonly measures?: readonly MeasureSeries[];
}
