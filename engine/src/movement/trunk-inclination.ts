import { acos } from '../number/index.ts';
import { activityLabels } from '../recording/index.ts';
import type { Calibration } from './calibrate.ts';
import type { Nonwear } from './nonwear.ts';
import type { SecondDirections } from './second-directions.ts';
import { dot, normalize, type Vector } from './vector.ts';

/** In place of an inclination where it is not known. */
export const noInclination = 255;

/** A sensor on the trunk of the person whose thigh was labelled. */
export interface TrunkSensor {
  directions: SecondDirections;
  calibration: Pick<Calibration, 'offsetG' | 'scale'>;
  /** When it was not worn. */
  unworn: readonly Nonwear[];
  /** By how many seconds the same movement stands later in its clock. */
  lagS: number;
}

/** People on foot hold the trunk upright. */
const onFoot = ['walk', 'stairs', 'run'].map((label) => activityLabels.indexOf(label as 'walk'));
/** As much as `findFrame` asks for at least, s. */
const leastOnFootS = 30;
/** The mean of the directions on foot is this long at least, of 1: they scatter by less than 25 degrees. A choice. */
const leastAgreement = 0.9;

/**
 * How far the trunk is from upright in each epoch, whichever way the sensor sits on it: upright is where gravity
 * points, in its axes, while the thigh goes on foot.
 *
 * @param labels of the thigh, index into `activityLabels` for each second
 * @param startMs UTC milliseconds of epoch 0
 * @returns whole degrees, 0-180, for each epoch; 255 without samples and where the sensor was not worn. Null where the
 * thigh goes on foot for less than half a minute or the sensor turns about in it: it does not sit on a trunk.
 * @example
 * const trunkDeg = trunkInclination(back, labels, startMs);
 * trunkDeg?.[0]; // 12
 */
export function trunkInclination(
  { directions, calibration, unworn, lagS }: TrunkSensor,
  labels: Uint8Array,
  startMs: number,
): Uint8Array | null {
  const { offsetG, scale } = calibration;
  const directionAt = (epoch: number): Vector | null => {
    const timeMs = startMs + (epoch + lagS) * 1000;
    const mean = directions.at(timeMs);
    if (!mean || unworn.some((off) => timeMs >= off.startMs && timeMs < off.endMs)) return null;
    const [x, y, z] = mean.map((value, axis) => scale[axis] * (value - offsetG[axis]));
    return normalize([x, y, z]);
  };
  const sum = [0, 0, 0];
  let count = 0;
  for (let epoch = 0; epoch < labels.length; epoch++) {
    const direction = onFoot.includes(labels[epoch]) ? directionAt(epoch) : null;
    if (!direction) continue;
    direction.forEach((value, axis) => {
      sum[axis] += value;
    });
    count++;
  }
  const [x, y, z] = sum;
  if (count < leastOnFootS || Math.sqrt(x * x + y * y + z * z) < leastAgreement * count) return null;
  const upright = normalize([x, y, z]);
  return Uint8Array.from(labels, (_, epoch) => {
    const direction = directionAt(epoch);
    if (!direction) return noInclination;
    return Math.round((acos(Math.max(-1, Math.min(1, dot(direction, upright)))) * 180) / Math.PI);
  });
}
