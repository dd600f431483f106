import type { WritableBlock } from '../writable-block.ts';

/** A whole second of samples, ready for a record. One object is filled again and again. */
export interface CutSecond {
  /** Since 1970, by the sensor's clock. */
  seconds: number;
  /** Three 16-bit values a sample. */
  payload: Uint8Array;
  /** The second after the last before a gap, if there is one before this second; else null. */
  sleptFrom: number | null;
  /** The last readings up to the end of this second that no earlier one has; `NaN` if there is none. */
  light: number;
  batteryV: number;
}

/** Cuts samples into whole seconds of the sensor's clock; what is left before and after them is lost. */
export class SecondCutter {
  /** Of all seconds so far. */
  firstSeconds = 0;
  lastSeconds = 0;
  readonly #rateHz: number;
  readonly #unitsPerG: number;
  readonly #limit: number;
  readonly #clockOffsetMs: number;
  readonly #values: DataView;
  readonly #second: CutSecond;
  /** Samples in the second that is being filled. */
  #samples = 0;
  /** A stretch of samples has been entered at a whole second. */
  #isAligned = false;
  #hasGap = false;
  #hasStarted = false;

  constructor(settings: { rateHz: number; unitsPerG: number; rangeG: number; clockOffsetMs: number }) {
    this.#rateHz = settings.rateHz;
    this.#unitsPerG = settings.unitsPerG;
    this.#limit = Math.floor(settings.unitsPerG * settings.rangeG);
    this.#clockOffsetMs = settings.clockOffsetMs;
    const payload = new Uint8Array(6 * settings.rateHz);
    this.#values = new DataView(payload.buffer);
    this.#second = { seconds: 0, payload, sleptFrom: null, light: Number.NaN, batteryV: Number.NaN };
  }

  /** The seconds that become whole with this block; each is valid until the next. */
  *cut({ count, timeMs, x, y, z, gapBefore, auxiliary }: WritableBlock): Generator<CutSecond> {
    if (gapBefore) {
      this.#samples = 0;
      this.#isAligned = false;
      this.#hasGap = this.#hasStarted;
    }
    let reading = 0;
    for (let i = 0; i < count; i++) {
      if (this.#samples === 0 && !this.#startSecond(timeMs[i]!)) continue;
      this.#put(x[i]!, y[i]!, z[i]!);
      if (this.#samples < this.#rateHz) continue;
      reading = this.#takeReadings(auxiliary, reading, timeMs[i]!);
      yield this.#second;
      this.#closeSecond();
    }
    this.#takeReadings(auxiliary, reading, Number.POSITIVE_INFINITY);
  }

  /** Notes readings up to a time and returns the place of the next. */
  #takeReadings(readings: WritableBlock['auxiliary'], from: number, untilMs: number): number {
    let at = from;
    for (; readings && at < readings.count && readings.timeMs[at]! <= untilMs; at++) {
      this.#second.light = readings.light[at]!;
      this.#second.batteryV = readings.batteryV[at]!;
    }
    return at;
  }

  /** False if the stretch has not come to a whole second yet. */
  #startSecond(timeMs: number): boolean {
    const wallMs = timeMs + this.#clockOffsetMs;
    const seconds = Math.round(wallMs / 1000);
    if (!this.#isAligned && Math.abs(wallMs - seconds * 1000) > 500 / this.#rateHz) return false;
    this.#isAligned = true;
    this.#second.seconds = seconds;
    this.#second.sleptFrom = this.#hasGap ? this.lastSeconds + 1 : null;
    this.#hasGap = false;
    return true;
  }

  #closeSecond(): void {
    const second = this.#second;
    if (!this.#hasStarted) this.firstSeconds = second.seconds;
    this.#hasStarted = true;
    this.lastSeconds = second.seconds;
    this.#samples = 0;
    second.light = Number.NaN;
    second.batteryV = Number.NaN;
  }

  #put(x: number, y: number, z: number): void {
    const at = 6 * this.#samples++;
    this.#values.setInt16(at, this.#units(x), true);
    this.#values.setInt16(at + 2, this.#units(y), true);
    this.#values.setInt16(at + 4, this.#units(z), true);
  }

  #units(valueG: number): number {
    const units = Math.round(valueG * this.#unitsPerG);
    return units >= this.#limit ? this.#limit - 1 : units < -this.#limit ? -this.#limit : units;
  }
}
