import type { Finding } from './finding.ts';
import type { PackedRange } from './resume/inflate-point.ts';
import type { Reading } from './resume/reading-point.ts';

/** Where on the body the sensor sat. */
export type Placement = 'thigh' | 'waist' | 'wrist' | 'ankle' | 'lower-back' | 'pocket';

/** What the file says about itself, known before any sample is read. */
export interface RecordingHeader {
  /** Name of the format in the registry, for example `cwa`. */
  format: string;
  /** For example `Axivity AX3`; null where the file does not say. */
  device: string | null;
  serial: string | null;
  /** Nominal rate; the rate of the samples' times may differ by the drift of the sensor's oscillator. */
  sampleRateHz: number;
  /** Measuring range, +- g; null where the file does not say. */
  rangeG: number | null;
  hasGyro: boolean;
  /** Zone that turned the sensor's wall clock into UTC; `UTC` where none was given. */
  timezone: string;
  /** Everything else the file says about itself: annotations, firmware, session, in the file's own words. */
  metadata: Record<string, string>;
}

/** Slow readings that travel with the samples; `NaN` where there is none. Valid in [0, count). */
export interface AuxiliaryReadings {
  count: number;
  /** UTC milliseconds. */
  timeMs: Float64Array;
  temperatureC: Float32Array;
  /** In the sensor's own unit (lux where the format says so). */
  light: Float32Array;
  batteryV: Float32Array;
}

/**
 * Some samples in a row without a gap between them. The arrays are reused for the next block: copy what you keep.
 * Samples are valid in [0, count).
 */
export interface SampleBlock {
  count: number;
  /** UTC milliseconds of each sample, increasing. */
  timeMs: Float64Array;
  /** Acceleration in g along the sensor's axes. */
  x: Float32Array;
  y: Float32Array;
  z: Float32Array;
  /** Angular velocity in deg/s along the same axes; null without a gyroscope. */
  gyro: { x: Float32Array; y: Float32Array; z: Float32Array } | null;
  /** True where samples are missing between the block before and this one. False for the first block. */
  gapBefore: boolean;
  auxiliary: AuxiliaryReadings;
}

/** A stretch without samples. UTC milliseconds: from the last sample before it to the first after it. */
export interface Gap {
  startMs: number;
  endMs: number;
  /** One or two words: `missing blocks`, `time jump`, `sensor paused`. */
  reason: string;
}

/** How the caller wants an ambiguous file to be read. */
export interface ReadOptions {
  /** IANA zone of a clock without a zone; default `UTC`, with a finding. */
  timezone?: string;
  /** CSV: unit of the acceleration; default found from the header's names, else from the size of gravity. */
  unit?: 'g' | 'm/s2';
  /** CSV without a time column: samples per second. */
  rateHz?: number;
  /** CSV: which columns to take: four names are time, x, y, z; three are x, y, z. */
  columns?: readonly string[];
  /**
   * ActiGraph: repeat the last sample while the sensor slept or was off, and write zeros after it was connected to a
   * computer, up to the end of the recording, as ActiLife's CSV does. Default false: gaps stay gaps.
   */
  fillGaps?: boolean;
  /** The present, UTC ms: a recording that ends later gets a finding. Default: not checked. */
  nowMs?: number;
  /** Called now and then while reading with the bytes of the source read so far. */
  onProgress?: (bytesRead: number) => void;
  /** Stops the reading: `blocks()` throws the signal's reason. */
  signal?: AbortSignal;
}

/**
 * An opened recording. `blocks()` streams it from its start; it can be called again for a second pass, and gives
 * the same blocks. `findings()` and `gaps()` are complete once a pass from the start has ended.
 */
export interface Recording {
  readonly header: RecordingHeader;
  /** @param reading default: from the start */
  blocks(reading?: Reading): AsyncIterable<SampleBlock>;
  /** Where the bytes are packed that the places of its points are counted in; null where they are not packed. */
  packed?: () => Promise<PackedRange | null>;
  findings(): Finding[];
  gaps(): Gap[];
}
