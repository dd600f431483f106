import { InputError, type SampleBlock } from '../recording/index.ts';
import type { Mounting } from './activities/model-of.ts';
import { derivedRandom } from './derived-random.ts';
import { drawPerson, type SimulatedPerson } from './person.ts';
import { planMotion } from './plan-motion.ts';
import { checkRotation, type RotationMatrix, randomRotation } from './rotation.ts';
import { sampleBlocks } from './sample-blocks.ts';
import type { Schedule } from './schedule.ts';
import { scriptedSchedule } from './scripted-schedule.ts';
import { adxl345NoiseG, drawSensorError, type Sensor, type SensorError } from './sensor.ts';
import type { Truth } from './truth.ts';

export interface SimulationOptions {
  /** Any whole number; draws the person, the movements, the sensor and its noise. Default 1. */
  seed?: number;
  /** UTC milliseconds of the first sample. Default Monday 2024-01-08, 00:00. */
  startMs?: number;
  /** 12.5-200. Default 100. */
  sampleRateHz?: number;
  /** The leg with the sensor. Default `right`. */
  side?: 'left' | 'right';
  /**
   * How the sensor sits on the thigh: rows are the thigh's x (down), y (front) and z (right) in the sensor's axes, as
   * in an analysis. Default: along the thigh's axes. `random` draws any rotation.
   */
  rotation?: RotationMatrix | 'random';
  /** Standard deviation of the noise of each axis, g. Default: that of an ADXL345 at this rate. */
  noiseG?: readonly [number, number, number];
  /** Measuring range, +- g. Default 8. */
  rangeG?: number;
  /** See {@link Sensor}. Default `full`. */
  quantisation?: Sensor['quantisation'];
  /** How far the sensor is off. Default: drawn, some 17 mg and 0.5 %. */
  sensorError?: SensorError;
  /** How much faster the sensor's oscillator runs than it should, parts per million. Default 0. */
  clockDriftPpm?: number;
  /** Traits that are not to be drawn. */
  person?: Partial<SimulatedPerson>;
  /** Also gives the angular velocity, without noise. Default false. */
  gyro?: boolean;
  /** Samples in a block. Default 6000. Does not change the samples. */
  blockSamples?: number;
}

/** A recording that was computed, and what is true of it. */
export interface SimulatedRecording {
  truth: Truth;
  person: SimulatedPerson;
  sensor: Sensor;
  startMs: number;
  durationS: number;
  sampleCount: number;
  /** All samples from the start. The arrays of a block are reused for the next. May be called again. */
  blocks(): Iterable<SampleBlock>;
}

const mondayMs = 1_704_672_000_000;

const alongThigh: RotationMatrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** The flat faces of a sensor look along its z, as those of the Axivity AX3 do. */
function mountingOf(rotation: RotationMatrix, side: 'left' | 'right'): Mounting {
  const [down, front, right] = rotation;
  return { side, face: [down[2], front[2], side === 'right' ? right[2] : -right[2]] };
}

const randomParts = { person: -1, sensorError: -2, rotation: -3 };

/**
 * Computes what an accelerometer on a thigh records while a person follows a schedule, and what is true of it: the
 * activity of each second, steps, standing up and sitting down, repetitions.
 *
 * The signal comes from the movement: the thigh's angles and the hip's acceleration over time give the specific force
 * at the sensor (see `motion/thigh-signals.ts`). Nothing is drawn from a recording. The truth depends on schedule,
 * seed, person and side, not on the sensor: the same movement can be recorded at different rates. A bout begins and
 * ends in the middle of the change from and to its neighbours.
 *
 * Deterministic: the same schedule, seed and options give the same bits, whatever the size of the blocks. A week at
 * 100 Hz is streamed; only the plan of the movements is in memory.
 *
 * @throws InputError `schedule-invalid`, `rate-invalid`, `rotation-invalid`, `block-invalid`
 * @example
 * const schedule = scriptedSchedule([{ activity: 'sit', seconds: 60 }, { activity: 'walk', seconds: 120 }]);
 * const recording = simulateRecording(schedule, { seed: 7, sampleRateHz: 50 });
 * recording.truth.transitions; // [{ kind: 'sit-to-stand', ... }]
 * for (const block of recording.blocks()) write(block);
 */
export function simulateRecording(schedule: Schedule, options: SimulationOptions = {}): SimulatedRecording {
  const {
    seed = 1,
    startMs = mondayMs,
    sampleRateHz = 100,
    side = 'right',
    rotation = alongThigh,
    blockSamples = 6000,
  } = options;
  if (!(sampleRateHz >= 12.5 && sampleRateHz <= 200)) {
    throw new InputError(
      'rate-invalid',
      `invalid rate: ${sampleRateHz} Hz`,
      'sampleRateHz',
      'give 12.5 to 200',
    );
  }
  if (!(blockSamples >= 1 && Number.isInteger(blockSamples))) {
    throw new InputError(
      'block-invalid',
      `invalid block: ${blockSamples} samples`,
      'blockSamples',
      'give 1 or more',
    );
  }
  const turned =
    rotation === 'random'
      ? randomRotation(derivedRandom(seed, randomParts.rotation))
      : checkRotation(rotation);
  const person = { ...drawPerson(derivedRandom(seed, randomParts.person)), ...options.person };
  const motion = planMotion(scriptedSchedule(schedule), person, seed, mountingOf(turned, side), startMs);
  const sensor: Sensor = {
    sampleRateHz,
    rotation: turned,
    error: options.sensorError ?? drawSensorError(derivedRandom(seed, randomParts.sensorError)),
    noiseG: options.noiseG ?? adxl345NoiseG(sampleRateHz),
    rangeG: options.rangeG ?? 8,
    quantisation: options.quantisation ?? 'full',
  };
  const trueRateHz = sampleRateHz * (1 + (options.clockDriftPpm ?? 0) * 1e-6);
  const sampleCount = Math.floor(motion.durationS * trueRateHz + 1e-6);
  return {
    truth: motion.truth,
    person,
    sensor,
    startMs,
    durationS: motion.durationS,
    sampleCount,
    blocks: () =>
      sampleBlocks({
        motion,
        person,
        sensor,
        side,
        seed,
        startMs,
        trueRateHz,
        sampleCount,
        gyro: options.gyro ?? false,
        blockSamples,
      }),
  };
}
