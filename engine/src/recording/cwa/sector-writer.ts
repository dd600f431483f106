import type { SampleBlock } from '../recording.ts';
import type { WritableBlock } from '../writable-block.ts';
import type { CwaSettings } from './cwa-settings.ts';
import { packTime } from './pack-time.ts';
import { type SectorBuffer, sectorBytes } from './sector-buffer.ts';
import { sectorSum } from './sector-sum.ts';

/** Puts samples into sectors, one after the other. */
export class SectorWriter {
  readonly #settings: CwaSettings;
  #sequenceId = 0;
  #samples = 0;
  #startMs = 0;
  #resumed = true;
  #temperature = 0;
  #light = 0;
  #battery = 0;

  constructor(settings: CwaSettings) {
    this.#settings = settings;
  }

  /** Samples in the sector that is being filled. */
  get samples(): number {
    return this.#samples;
  }

  /** The samples after this follow a pause. */
  resume(): void {
    this.#resumed = true;
  }

  /** Adds samples of a block from `from` on, as many as the sector has room for, and returns how many. */
  add(buffer: SectorBuffer, place: number, block: WritableBlock, from: number): number {
    const { samplesPerSector, packed } = this.#settings;
    const count = Math.min(samplesPerSector - this.#samples, block.count - from);
    if (this.#samples === 0) {
      this.#startMs = block.timeMs[from]!;
      this.#takeReadings(block.auxiliary);
    }
    if (packed) this.#addPacked(buffer, place, block, from, count);
    else this.#addUnpacked(buffer, place, block, from, count);
    this.#samples += count;
    return count;
  }

  /** Writes everything around the samples; the next sector starts empty. */
  finish(buffer: SectorBuffer, place: number): void {
    const settings = this.#settings;
    const wallMs = this.#startMs + settings.clockOffsetMs;
    const view = new DataView(
      buffer.bytes.buffer,
      buffer.bytes.byteOffset + place * sectorBytes,
      sectorBytes,
    );
    // The clock at the sector's first sample, to 1/32768 s.
    const ticks = Math.round(wallMs * 32.768);
    const fraction = ((ticks % 32768) + 32768) % 32768;
    view.setUint16(0, 0x5841, true);
    view.setUint16(2, 508, true);
    view.setUint16(4, 0x8000 | fraction, true);
    view.setUint32(6, settings.sessionId, true);
    view.setUint32(10, this.#sequenceId, true);
    view.setUint32(14, packTime(((ticks - fraction) / 32768) * 1000), true);
    view.setUint16(18, (settings.accelerationScale << 13) | (settings.gyroScale << 10) | this.#light, true);
    view.setUint16(20, this.#temperature, true);
    view.setUint8(22, this.#resumed ? 1 : 0);
    view.setUint8(23, this.#battery);
    view.setUint8(24, settings.rateCode);
    view.setUint8(25, settings.layoutCode);
    // Moved back by the whole samples in the fraction, for readers that leave the fraction out.
    view.setInt16(26, -((fraction * Math.floor(settings.rateHz)) >> 15), true);
    view.setUint16(28, this.#samples, true);
    view.setUint16(510, 0, true);
    view.setUint16(510, -sectorSum(buffer, place), true);
    this.#sequenceId++;
    this.#samples = 0;
    this.#resumed = false;
  }

  /** Takes over the last slow readings up to the start of the sector. */
  #takeReadings(readings: SampleBlock['auxiliary'] | undefined): void {
    if (!readings) return;
    let at = readings.count - 1;
    while (at >= 0 && readings.timeMs[at]! > this.#startMs) at--;
    if (at < 0) return;
    this.#temperature = toCode(((readings.temperatureC[at]! + 50) * 256) / 75, 1023);
    this.#light = toCode(readings.light[at]!, 1023);
    this.#battery = toCode((readings.batteryV[at]! * 1024) / 6 - 512, 255);
  }

  #addPacked(buffer: SectorBuffer, place: number, block: WritableBlock, from: number, count: number): void {
    const { u32 } = buffer;
    const { x, y, z } = block;
    const first = 128 * place + 8 + this.#samples;
    const limit = 256 * this.#settings.rangeG;
    for (let i = 0; i < count; i++) {
      const a = toUnits(x[from + i]!, 256, limit);
      const b = toUnits(y[from + i]!, 256, limit);
      const c = toUnits(z[from + i]!, 256, limit);
      let exponent = 0;
      while (!(fits(a, exponent) && fits(b, exponent) && fits(c, exponent))) exponent++;
      u32[first + i] =
        (shifted(a, exponent) |
          (shifted(b, exponent) << 10) |
          (shifted(c, exponent) << 20) |
          (exponent << 30)) >>>
        0;
    }
  }

  #addUnpacked(buffer: SectorBuffer, place: number, block: WritableBlock, from: number, count: number): void {
    const { i16 } = buffer;
    const { x, y, z, gyro } = block;
    const { device, rangeG, accelerationScale, gyroScale } = this.#settings;
    const axes = device === 'AX6' ? 6 : 3;
    const perG = 1 << (8 + accelerationScale);
    const perDegS = (32768 * (1 << gyroScale)) / 8000;
    let at = 256 * place + 16 + this.#samples * axes;
    for (let i = from; i < from + count; i++) {
      if (axes === 6) {
        i16[at++] = toUnits(gyro ? gyro.x[i]! : 0, perDegS, 32768);
        i16[at++] = toUnits(gyro ? gyro.y[i]! : 0, perDegS, 32768);
        i16[at++] = toUnits(gyro ? gyro.z[i]! : 0, perDegS, 32768);
      }
      i16[at++] = toUnits(x[i]!, perG, perG * rangeG);
      i16[at++] = toUnits(y[i]!, perG, perG * rangeG);
      i16[at++] = toUnits(z[i]!, perG, perG * rangeG);
    }
  }
}

/** Rounds to whole units, cut off at -limit and limit - 1. */
function toUnits(value: number, perUnit: number, limit: number): number {
  const units = Math.round(value * perUnit);
  return units >= limit ? limit - 1 : units < -limit ? -limit : units;
}

/** Rounds to the nearest multiple of 2^exponent, in those, half up. */
function rounded(units: number, exponent: number): number {
  return (units + ((1 << exponent) >> 1)) >> exponent;
}

function fits(units: number, exponent: number): boolean {
  const value = rounded(units, exponent);
  return value >= -512 && value <= 511;
}

/** Ten bits. */
function shifted(units: number, exponent: number): number {
  return rounded(units, exponent) & 0x3ff;
}

/** A code from 1 to `largest`; 0, "none", where there is no value. */
function toCode(value: number, largest: number): number {
  return Number.isNaN(value) ? 0 : Math.min(largest, Math.max(1, Math.round(value)));
}
