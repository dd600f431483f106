import { atan2, whittakerSmooth } from '../number/index.ts';
import { gridRateHz } from '../recording/index.ts';
import type { ThighStretch } from './thigh-history.ts';

/**
 * Waves of this frequency are halved, Hz, and at this distance of the force from 1 g a sample counts half, g: choices
 * made on the two people of `sit_to_stand`, where both lie in a broad optimum (see the validation).
 */
const halvedHz = 2;
const doubtfulG = 0.15;
const stiffness = ((gridRateHz / (2 * Math.PI * halvedHz)) ** 2) ** 2;
const degrees = 180 / Math.PI;

/**
 * The angle of the thigh in the sagittal plane as far as the direction of the force tells it: 0 upright, 90 level with
 * the knee in front, without jumps at 180. The thigh's own acceleration tilts the force, most where it also changes its
 * size: such samples count less, and what is faster than a person stands up is smoothed away.
 *
 * @returns deg, one value a sample
 */
export function smoothFlexion({ down, front, right }: ThighStretch): Float64Array<ArrayBuffer> {
  const angles = new Float64Array(down.length);
  const weights = new Float64Array(down.length);
  for (let i = 0; i < angles.length; i++) {
    const angle = atan2(front[i], -down[i]) * degrees;
    const before = i > 0 ? angles[i - 1] : angle;
    angles[i] = angle + 360 * Math.round((before - angle) / 360);
    const size = Math.sqrt(down[i] * down[i] + front[i] * front[i] + right[i] * right[i]);
    weights[i] = 1 / (1 + ((size - 1) / doubtfulG) ** 2);
  }
  return whittakerSmooth(angles, weights, stiffness);
}
