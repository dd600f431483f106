import { packedTimeMs } from './packed-time-ms.ts';
import type { SectorBuffer } from './sector-buffer.ts';
import { sectorSum } from './sector-sum.ts';

/** Why a sector can't be used. */
export type SectorFault = 'signature' | 'checksum' | 'layout';

/** The fields of a data sector before its samples. One object is filled again and again. */
export interface SectorHead {
  sessionId: number;
  sequenceId: number;
  /** Wall clock of the sector's time point, as milliseconds since 1970; `NaN` where unknown. */
  timeMs: number;
  /** The sample at which the time point holds, counted from the sector's first; outside the sector mostly. */
  timeIndex: number;
  rateHz: number;
  rangeG: number;
  /** 3 acceleration, 6 angular velocity and acceleration, 9 those and the magnetic field. */
  axes: number;
  /** Three 10-bit values and a 2-bit exponent in 32 bits instead of 16-bit values. */
  packed: boolean;
  samples: number;
  /** g per unit of a 16-bit acceleration. */
  accelerationUnitG: number;
  /** deg/s per unit of a 16-bit angular velocity; 0 where the sector does not say. */
  gyroUnitDegS: number;
  temperatureC: number;
  /** The light sensor's 10-bit value, logarithmic. Published formulas for lux give more than sunlight indoors. */
  light: number;
  batteryV: number;
  /** Logging went on after a pause. */
  resumed: boolean;
}

/** An empty head to read into. */
export function newSectorHead(): SectorHead {
  return {
    sessionId: 0,
    sequenceId: 0,
    timeMs: Number.NaN,
    timeIndex: 0,
    rateHz: 0,
    rangeG: 0,
    axes: 0,
    packed: false,
    samples: 0,
    accelerationUnitG: 0,
    gyroUnitDegS: 0,
    temperatureC: Number.NaN,
    light: Number.NaN,
    batteryV: Number.NaN,
    resumed: false,
  };
}

/**
 * Reads the fields of a sector into `head`. Returns null if the sector is sound, otherwise what is wrong with it
 * (`head` is then not to be used).
 *
 * Source: Open Movement `cwa.h`, `OM_READER_DATA_PACKET`; the undoing of the adjusted time index as in `omdata.c`.
 * A rate code of 0 marks files from before 2012, with the rate in Hz where the time index is now: a layout fault.
 *
 * @param sector its place in the buffer
 */
export function readSectorHead(buffer: SectorBuffer, sector: number, head: SectorHead): SectorFault | null {
  const { bytes, u16, i16, u32 } = buffer;
  const byte = 512 * sector;
  const half = 256 * sector + 1;
  const word = 128 * sector;
  if (u16[half] !== 0x5841 || u16[half + 1] !== 508) return 'signature';
  if (sectorSum(buffer, sector) !== 0) return 'checksum';

  const rateCode = bytes[byte + 24]!;
  const layout = bytes[byte + 25]!;
  head.axes = layout >> 4;
  head.packed = (layout & 15) === 0;
  head.samples = u16[half + 14]!;
  // Codes below 6 (6.25 Hz) belong to no sensor.
  if ((rateCode & 15) < 6) return 'layout';
  if (
    head.packed
      ? head.axes !== 3
      : (layout & 15) !== 2 || (head.axes !== 3 && head.axes !== 6 && head.axes !== 9)
  )
    return 'layout';
  const sampleBytes = head.packed ? 4 : 2 * head.axes;
  if (head.samples === 0 || head.samples * sampleBytes > 480) return 'layout';

  head.rateHz = 3200 / (1 << (15 - (rateCode & 15)));
  head.rangeG = 16 >> (rateCode >> 6);
  head.sessionId = u32[word + 2]!;
  head.sequenceId = u32[word + 3]!;
  head.timeMs = packedTimeMs(u32[word + 4]!);
  head.timeIndex = i16[half + 13]!;
  const deviceOrFraction = u16[half + 2]!;
  if (deviceOrFraction & 0x8000) {
    // A 15-bit fraction of a second. The sensor, for readers that ignore it, moved the index back by the whole
    // samples in it, at the rate as an integer.
    const fraction = deviceOrFraction & 0x7fff;
    head.timeMs += (fraction * 1000) / 32768;
    head.timeIndex += (fraction * Math.floor(head.rateHz)) >> 15;
  }
  const lightAndScale = u16[half + 9]!;
  const gyroScale = (lightAndScale >> 10) & 7;
  head.accelerationUnitG = 1 / (1 << (8 + (lightAndScale >> 13)));
  head.gyroUnitDegS = gyroScale === 0 ? 0 : 8000 / (1 << gyroScale) / 32768;
  const light = lightAndScale & 0x3ff;
  head.light = light === 0 ? Number.NaN : light;
  const temperature = u16[half + 10]! & 0x3ff;
  head.temperatureC = temperature === 0 ? Number.NaN : (temperature * 75) / 256 - 50;
  head.resumed = (bytes[byte + 22]! & 1) === 1;
  const battery = bytes[byte + 23]!;
  head.batteryV = battery === 0 ? Number.NaN : ((battery + 512) * 6) / 1024;
  return null;
}
