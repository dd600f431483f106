import type { Random } from '../number/index.ts';
import type { RotationMatrix } from './rotation.ts';

/** How far a sensor is off: reading = scale x acceleration + offset, axis by axis. */
export interface SensorError {
  offsetG: readonly [number, number, number];
  scale: readonly [number, number, number];
}

/** A 3-axis accelerometer on the thigh, as the samples come out of it. */
export interface Sensor {
  sampleRateHz: number;
  /** Rows are the thigh's x, y and z in the sensor's axes. */
  rotation: RotationMatrix;
  error: SensorError;
  /** Standard deviation of each axis's noise, g. */
  noiseG: readonly [number, number, number];
  rangeG: number;
  /**
   * `full`: whole steps of 1/256 g. `packed`: 10-bit numbers with an exponent that the three axes share, so that the
   * step grows to 1/128 g beyond 2 g and 1/64 g beyond 4 g. `none`: not rounded, not limited.
   */
  quantisation: 'full' | 'packed' | 'none';
}

/**
 * Noise of the ADXL345, the accelerometer of the Axivity AX3: 290 ug/sqrt(Hz) on x and y and 430 on z; bandwidth half
 * of the data rate, and below 100 Hz the noise of 100 Hz (Analog Devices, ADXL345 data sheet, "Noise performance").
 *
 * @returns standard deviations, g
 */
export function adxl345NoiseG(sampleRateHz: number): [number, number, number] {
  const root = Math.sqrt(Math.max(100, sampleRateHz) / 2);
  return [290e-6 * root, 290e-6 * root, 430e-6 * root];
}

/**
 * A sensor as it comes from the factory: offsets and scales off by some 17 mg and 0.5 %, a modelling choice within the
 * data sheet's typical 35 mg and 1 %, and like the error of 16.6 mg before calibration of van Hees et al. 2014 (J Appl
 * Physiol 117:738).
 */
export function drawSensorError(random: Random): SensorError {
  return {
    offsetG: [random.normal(0, 0.017), random.normal(0, 0.017), random.normal(0, 0.017)],
    scale: [random.normal(1, 0.005), random.normal(1, 0.005), random.normal(1, 0.005)],
  };
}

/** Few enough to stay in the processor's fastest memory. */
const noiseValues = 4096;

/** Normal numbers with a mean of exactly 0 and a standard deviation of exactly 1, to draw from. */
function normalTable(random: Random): Float64Array {
  const table = Float64Array.from({ length: noiseValues }, () => random.normal());
  const mean = table.reduce((sum, value) => sum + value, 0) / noiseValues;
  const variance = table.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / noiseValues;
  const scale = 1 / Math.sqrt(variance);
  return table.map((value) => (value - mean) * scale);
}

/** Steps of the 16-bit and the packed format of the Axivity AX3 at any range. */
const stepsPerG = 256;

/**
 * Turns specific forces along the thigh's axes into samples along the sensor's.
 *
 * @example
 * const output = new SensorOutput(sensor, seededRandom(1));
 * output.write(-1, 0, 0, block, 7); // sample 7 of the block
 */
export class SensorOutput {
  readonly #noise: Float64Array;
  readonly #random: Random;
  /** From the thigh's axes to the sensor's, scaled: three rows of three, then the offsets, then the noise. */
  readonly #gains: Float64Array;
  readonly #quantisation: Sensor['quantisation'];
  readonly #limit: number;

  constructor(sensor: Sensor, random: Random) {
    const { rotation, error } = sensor;
    this.#gains = Float64Array.from([
      ...[0, 1, 2].flatMap((axis) => rotation.map((row) => row[axis]! * error.scale[axis]!)),
      ...error.offsetG,
      ...sensor.noiseG,
    ]);
    this.#quantisation = sensor.quantisation;
    this.#limit = sensor.rangeG * stepsPerG;
    this.#noise = normalTable(random);
    this.#random = random;
  }

  /** @param into receives the sample at `index` of its three arrays, g */
  write(
    down: number,
    front: number,
    right: number,
    into: { x: Float32Array; y: Float32Array; z: Float32Array },
    index: number,
  ): void {
    const gains = this.#gains;
    const noise = this.#noise;
    const random = this.#random;
    let x = gains[0]! * down + gains[1]! * front + gains[2]! * right + gains[9]!;
    let y = gains[3]! * down + gains[4]! * front + gains[5]! * right + gains[10]!;
    let z = gains[6]! * down + gains[7]! * front + gains[8]! * right + gains[11]!;
    x += gains[12]! * noise[(random.next() * noiseValues) | 0]!;
    y += gains[13]! * noise[(random.next() * noiseValues) | 0]!;
    z += gains[14]! * noise[(random.next() * noiseValues) | 0]!;
    if (this.#quantisation !== 'none') {
      const limit = this.#limit;
      x = rounded(x, limit);
      y = rounded(y, limit);
      z = rounded(z, limit);
      if (this.#quantisation === 'packed') {
        const largest = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
        let step = 1;
        while (largest > 511 * step && step < 8) step *= 2;
        x = Math.trunc(x / step) * step;
        y = Math.trunc(y / step) * step;
        z = Math.trunc(z / step) * step;
      }
      x /= stepsPerG;
      y /= stepsPerG;
      z /= stepsPerG;
    }
    into.x[index] = x;
    into.y[index] = y;
    into.z[index] = z;
  }
}

/** The nearest whole number of steps within the range. */
function rounded(valueG: number, limit: number): number {
  const steps = Math.round(valueG * stepsPerG);
  return steps < -limit ? -limit : steps >= limit ? limit - 1 : steps;
}
