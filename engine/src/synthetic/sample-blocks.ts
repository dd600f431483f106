import type { SampleBlock } from '../recording/index.ts';
import { derivedRandom } from './derived-random.ts';
import { MotionPlayer } from './motion/motion.ts';
import { ThighSignals } from './motion/thigh-signals.ts';
import { ThighState } from './motion/thigh-state.ts';
import type { SimulatedPerson } from './person.ts';
import type { PlannedMotion } from './plan-motion.ts';
import { type Sensor, SensorOutput } from './sensor.ts';
import { SkinTemperature } from './skin-temperature.ts';

/** Everything that the samples depend on. */
export interface Sampling {
  motion: PlannedMotion;
  person: SimulatedPerson;
  sensor: Sensor;
  side: 'left' | 'right';
  seed: number;
  startMs: number;
  /** The rate that the sensor's oscillator really keeps. */
  trueRateHz: number;
  sampleCount: number;
  gyro: boolean;
  blockSamples: number;
}

const noisePart = -4;

/** Below this rate the samples are means over their interval, as the sensor's bandwidth is half of its rate. */
const evaluationsHz = 100;

/** Plays a planned motion and gives what the sensor records of it, block by block; see `simulateRecording`. */
export function* sampleBlocks(sampling: Sampling): Generator<SampleBlock> {
  const { motion, person, sensor, startMs, trueRateHz, sampleCount, blockSamples } = sampling;
  const output = new SensorOutput(sensor, derivedRandom(sampling.seed, noisePart));
  const feeling = new Feeling(motion, person, trueRateHz, sampling.side);
  const temperature = new SkinTemperature(motion.truth);
  const axis = (): Float32Array => new Float32Array(blockSamples);
  const block: SampleBlock = {
    count: 0,
    timeMs: new Float64Array(blockSamples),
    x: axis(),
    y: axis(),
    z: axis(),
    gyro: sampling.gyro ? { x: axis(), y: axis(), z: axis() } : null,
    gapBefore: false,
    auxiliary: {
      count: 1,
      timeMs: new Float64Array(1),
      temperatureC: new Float32Array(1),
      light: new Float32Array([Number.NaN]),
      batteryV: new Float32Array([Number.NaN]),
    },
  };
  const [rowX, rowY, rowZ] = sensor.rotation;
  const degrees = 180 / Math.PI;
  for (let first = 0; first < sampleCount; first += blockSamples) {
    block.count = Math.min(blockSamples, sampleCount - first);
    for (let i = 0; i < block.count; i++) {
      const timeS = (first + i) / trueRateHz;
      block.timeMs[i] = startMs + timeS * 1000;
      feeling.update(timeS);
      const { force, angularVelocity } = feeling;
      output.write(force[0]!, force[1]!, force[2]!, block, i);
      if (block.gyro) {
        const down = angularVelocity[0]! * degrees;
        const front = angularVelocity[1]! * degrees;
        const right = angularVelocity[2]! * degrees;
        block.gyro.x[i] = rowX[0] * down + rowY[0] * front + rowZ[0] * right;
        block.gyro.y[i] = rowX[1] * down + rowY[1] * front + rowZ[1] * right;
        block.gyro.z[i] = rowX[2] * down + rowY[2] * front + rowZ[2] * right;
      }
    }
    block.auxiliary.timeMs[0] = block.timeMs[0]!;
    block.auxiliary.temperatureC[0] = temperature.at(block.timeMs[0]!);
    yield block;
  }
}

/** What ideal sensors along the thigh's axes give at increasing times: computed only while something moves. */
class Feeling {
  readonly force = new Float64Array(3);
  readonly angularVelocity = new Float64Array(3);
  readonly #player: MotionPlayer;
  readonly #signals: ThighSignals;
  readonly #state = new ThighState();
  readonly #intervalS: number;
  readonly #evaluations: number;
  readonly #mirror: number;
  #sameUntilS = Number.NEGATIVE_INFINITY;

  constructor(motion: PlannedMotion, person: SimulatedPerson, rateHz: number, side: 'left' | 'right') {
    this.#player = new MotionPlayer(motion);
    this.#signals = new ThighSignals({ downM: person.sensorDownM, frontM: person.sensorFrontM });
    this.#intervalS = 1 / rateHz;
    this.#evaluations = Math.max(1, Math.ceil(evaluationsHz / rateHz - 0.01));
    this.#mirror = side === 'left' ? -1 : 1;
  }

  update(timeS: number): void {
    if (timeS < this.#sameUntilS) return;
    const stillUntil = this.#player.stillUntil(timeS);
    const evaluations = stillUntil > timeS || this.#player.slow ? 1 : this.#evaluations;
    this.#sameUntilS = stillUntil;
    this.force.fill(0);
    this.angularVelocity.fill(0);
    for (let i = 0; i < evaluations; i++) {
      const place = (i + 0.5) / evaluations - 0.5;
      this.#player.read(timeS + place * this.#intervalS, this.#state);
      this.#signals.update(this.#state);
      for (let axis = 0; axis < 3; axis++) {
        this.force[axis]! += this.#signals.force[axis]! / evaluations;
        this.angularVelocity[axis]! += this.#signals.angularVelocity[axis]! / evaluations;
      }
    }
    // The left leg is the mirror image of the right one: z points to the right on both.
    this.force[2]! *= this.#mirror;
    this.angularVelocity[0]! *= this.#mirror;
    this.angularVelocity[1]! *= this.#mirror;
  }
}
