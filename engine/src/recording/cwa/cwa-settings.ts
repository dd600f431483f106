/** What a .cwa file to be written is like. */
export interface CwaOptions {
  /** `AX6` also stores angular velocity. Default `AX3`. */
  device?: 'AX3' | 'AX6';
  /** Serial number, 1 to 4294967294. Default 1. */
  deviceId?: number;
  /** Default 0. */
  sessionId?: number;
  /** Nominal rate: 6.25, 12.5, 25, 50, 100, 200, 400, 800, 1600 or 3200. Default 100. */
  rateHz?: number;
  /** Measuring range, 2, 4, 8 or 16 g to both sides; samples beyond it are cut off as in a sensor. Default 8. */
  rangeG?: number;
  /** Range of the angular velocity of an AX6: 125, 250, 500, 1000 or 2000 deg/s. Default 2000. */
  gyroRangeDegS?: number;
  /**
   * AX3: three values in 32 bits, in steps of 1/256 g up to 2 g and coarser above; otherwise 16 bits each in steps
   * of 1/256 g. Default true.
   */
  packed?: boolean;
  /** How far the sensor's wall clock is ahead of UTC, ms. Default 0. */
  clockOffsetMs?: number;
  /** Notes for the header. Default none. */
  notes?: Readonly<Record<string, string>>;
}

/** Options with their defaults, and as codes of the file. */
export interface CwaSettings {
  device: 'AX3' | 'AX6';
  deviceId: number;
  sessionId: number;
  rateHz: number;
  rangeG: number;
  packed: boolean;
  clockOffsetMs: number;
  notes: Readonly<Record<string, string>>;
  /** Rate and range as in the file. */
  rateCode: number;
  /** Number of axes and way of packing as in the file. */
  layoutCode: number;
  /** The unit of 16-bit acceleration is 1/2^(8 + n) g. */
  accelerationScale: number;
  /** The range of angular velocity is 8000/2^n deg/s; 0 without. */
  gyroScale: number;
  samplesPerSector: number;
}

const rates = [6.25, 12.5, 25, 50, 100, 200, 400, 800, 1600, 3200];
const ranges = [16, 8, 4, 2];
const gyroRanges = [2000, 1000, 500, 250, 125];

/** Checks options; a value that the format has no code for throws a `RangeError` with the possible ones. */
export function cwaSettings(options: CwaOptions): CwaSettings {
  const { device = 'AX3', deviceId = 1, sessionId = 0, rateHz = 100, rangeG = 8 } = options;
  const { gyroRangeDegS = 2000, clockOffsetMs = 0, notes = {} } = options;
  const packed = device === 'AX3' && (options.packed ?? true);
  const rate = placeOf(rateHz, rates, 'rateHz');
  const range = placeOf(rangeG, ranges, 'rangeG');
  const gyroScale = device === 'AX6' ? 2 + placeOf(gyroRangeDegS, gyroRanges, 'gyroRangeDegS') : 0;
  if (!Number.isInteger(deviceId) || deviceId < 1 || deviceId > 0xfffffffe)
    throw new RangeError(`deviceId is ${deviceId}, must be an integer from 1 to 4294967294`);
  return {
    device,
    deviceId,
    sessionId,
    rateHz,
    rangeG,
    packed,
    clockOffsetMs,
    notes,
    rateCode: (range << 6) | (6 + rate),
    layoutCode: device === 'AX6' ? 0x62 : packed ? 0x30 : 0x32,
    accelerationScale: device === 'AX6' ? 3 + range : 0,
    gyroScale,
    samplesPerSector: device === 'AX6' ? 40 : packed ? 120 : 80,
  };
}

function placeOf(value: number, possible: readonly number[], name: string): number {
  const place = possible.indexOf(value);
  if (place < 0) throw new RangeError(`${name} is ${value}, must be one of ${possible.join(', ')}`);
  return place;
}
