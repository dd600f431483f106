import type { SampleBlock } from './recording.ts';

/** What is in a {@link BlockBuffer}, copied. */
export interface BlockBufferState {
  timed: number;
  runIndex: number;
  timeMs: Float64Array;
  x: Float32Array;
  y: Float32Array;
  z: Float32Array;
  gyro: { x: Float32Array; y: Float32Array; z: Float32Array } | null;
  auxiliarySlot: Int32Array;
  temperatureC: Float32Array;
  light: Float32Array;
  batteryV: Float32Array;
}

/**
 * Where a reader collects samples on their way into blocks. Samples are appended at `count` before their times are
 * known; `timed` says up to where they are. A block is always the timed part, the rest moves to the front of the
 * next. All samples in the buffer belong to one run, a stretch without a gap.
 */
export class BlockBuffer {
  readonly capacity: number;
  readonly timeMs: Float64Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  readonly gyro: { x: Float32Array; y: Float32Array; z: Float32Array } | null;
  /** Samples in the buffer. */
  count = 0;
  /** Samples whose time is set. */
  timed = 0;
  /** Place in the run of the sample in slot 0. */
  runIndex = 0;
  /** Samples given out so far. */
  given = 0;
  readonly #auxiliarySlot: Int32Array;
  readonly #block: SampleBlock;
  #auxiliaryCount = 0;

  /**
   * @param capacity samples
   * @param hasGyro with room for angular velocity
   */
  constructor(capacity: number, hasGyro: boolean) {
    this.capacity = capacity;
    this.timeMs = new Float64Array(capacity);
    this.x = new Float32Array(capacity);
    this.y = new Float32Array(capacity);
    this.z = new Float32Array(capacity);
    this.gyro = hasGyro
      ? { x: new Float32Array(capacity), y: new Float32Array(capacity), z: new Float32Array(capacity) }
      : null;
    this.#auxiliarySlot = new Int32Array(capacity);
    this.#block = {
      count: 0,
      timeMs: this.timeMs,
      x: this.x,
      y: this.y,
      z: this.z,
      gyro: this.gyro,
      gapBefore: false,
      auxiliary: {
        count: 0,
        timeMs: new Float64Array(capacity),
        temperatureC: new Float32Array(capacity),
        light: new Float32Array(capacity),
        batteryV: new Float32Array(capacity),
      },
    };
  }

  /** Notes slow readings made together with the next sample to be appended; of several for a sample the last counts. */
  appendAuxiliary(temperatureC: number, light: number, batteryV: number): void {
    const { auxiliary } = this.#block;
    const last = this.#auxiliaryCount - 1;
    const at = last >= 0 && this.#auxiliarySlot[last] === this.count ? last : this.#auxiliaryCount++;
    this.#auxiliarySlot[at] = this.count;
    auxiliary.temperatureC[at] = temperatureC;
    auxiliary.light[at] = light;
    auxiliary.batteryV[at] = batteryV;
  }

  /** The timed samples as a block, valid until `drop()`. */
  block(gapBefore: boolean): SampleBlock {
    const { auxiliary } = this.#block;
    let readings = 0;
    while (readings < this.#auxiliaryCount && this.#auxiliarySlot[readings]! < this.timed) {
      auxiliary.timeMs[readings] = this.timeMs[this.#auxiliarySlot[readings]!]!;
      readings++;
    }
    auxiliary.count = readings;
    this.#block.count = this.timed;
    this.#block.gapBefore = gapBefore;
    return this.#block;
  }

  /** Forgets the timed samples; the others move to the front. */
  drop(): void {
    const { timed, count } = this;
    const { auxiliary } = this.#block;
    this.timeMs.copyWithin(0, timed, count);
    for (const values of [this.x, this.y, this.z]) values.copyWithin(0, timed, count);
    if (this.gyro)
      for (const values of [this.gyro.x, this.gyro.y, this.gyro.z]) values.copyWithin(0, timed, count);
    const given = auxiliary.count;
    for (const values of [auxiliary.temperatureC, auxiliary.light, auxiliary.batteryV])
      values.copyWithin(0, given, this.#auxiliaryCount);
    this.#auxiliaryCount -= given;
    for (let i = 0; i < this.#auxiliaryCount; i++)
      this.#auxiliarySlot[i] = this.#auxiliarySlot[i + given]! - timed;
    this.runIndex += timed;
    this.given += timed;
    this.count -= timed;
    this.timed = 0;
    auxiliary.count = 0;
  }

  /** What is in the buffer, between two blocks. */
  state(): BlockBufferState {
    const { count, timed, runIndex, timeMs, x, y, z, gyro } = this;
    const { temperatureC, light, batteryV } = this.#block.auxiliary;
    const readings = this.#auxiliaryCount;
    return {
      timed,
      runIndex,
      timeMs: timeMs.slice(0, timed),
      x: x.slice(0, count),
      y: y.slice(0, count),
      z: z.slice(0, count),
      gyro: gyro && { x: gyro.x.slice(0, count), y: gyro.y.slice(0, count), z: gyro.z.slice(0, count) },
      auxiliarySlot: this.#auxiliarySlot.slice(0, readings),
      temperatureC: temperatureC.slice(0, readings),
      light: light.slice(0, readings),
      batteryV: batteryV.slice(0, readings),
    };
  }

  /** Fills a new buffer with what another held. */
  restore(state: BlockBufferState): void {
    this.count = state.x.length;
    this.timed = state.timed;
    this.runIndex = state.runIndex;
    this.timeMs.set(state.timeMs);
    for (const axis of ['x', 'y', 'z'] as const) {
      this[axis].set(state[axis]);
      if (this.gyro && state.gyro) this.gyro[axis].set(state.gyro[axis]);
    }
    this.#auxiliaryCount = state.auxiliarySlot.length;
    this.#auxiliarySlot.set(state.auxiliarySlot);
    for (const name of ['temperatureC', 'light', 'batteryV'] as const)
      this.#block.auxiliary[name].set(state[name]);
  }

  /** Starts a new run; the buffer must be empty. */
  startRun(): void {
    this.runIndex = 0;
  }
}
