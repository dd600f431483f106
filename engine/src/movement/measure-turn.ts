import { gridRateHz } from '../recording/index.ts';
import { smoothFlexion } from './smooth-flexion.ts';
import type { ThighStretch } from './thigh-history.ts';

/** One turn of the thigh from level to upright or back. Sample numbers are those of the stretch it was measured in. */
export interface Turn {
  /** Where the thigh passes 45 degrees, samples. */
  middle: number;
  /** Where the angular velocity passes 10 % of its peak before and after it, samples. */
  start: number;
  end: number;
  peakDegS: number;
  source: 'accelerometer' | 'gyroscope';
}

const middleDeg = 45;
const edgeShare = 0.1;
/** The peak and the passing of 45 degrees lie within this of where a quick look saw it pass, s. */
const nearS = 1;
const near = nearS * gridRateHz;

/**
 * Measures a turn of the thigh in the sagittal plane: from the gyroscope where it measured all of the stretch,
 * else from the direction of the force.
 *
 * @param stretch some seconds around the turn
 * @param about number of the sample near which the thigh passes 45 degrees
 * @param kind standing up lessens the flexion
 */
export function measureTurn(
  stretch: ThighStretch,
  about: number,
  kind: 'sit-to-stand' | 'stand-to-sit',
): Turn {
  const flexion = smoothFlexion(stretch);
  const at = Math.min(flexion.length - 1, Math.max(0, about - stretch.from));
  // A thigh whose front was taken for its back sits at -90 degrees.
  const nearby = flexion.subarray(Math.max(0, at - near), at + near);
  const front = nearby.reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1;
  const sense = kind === 'stand-to-sit' ? front : -front;
  const hasGyroscope = !stretch.turnDegS.some(Number.isNaN);
  const velocity = hasGyroscope ? withoutOffset(stretch.turnDegS, flexion) : slope(flexion);
  for (let i = 0; i < velocity.length; i++) velocity[i] *= sense;

  let peak = at;
  const last = Math.min(velocity.length - 1, at + near);
  for (let i = Math.max(0, at - near); i <= last; i++) if (velocity[i] > velocity[peak]) peak = i;
  const top = vertex(velocity, peak);
  return {
    middle: stretch.from + passing(flexion, middleDeg * front, sense, at),
    start: stretch.from + edge(velocity, peak, -1, edgeShare * top),
    end: stretch.from + edge(velocity, peak, 1, edgeShare * top),
    peakDegS: Math.max(0, top),
    source: hasGyroscope ? 'gyroscope' : 'accelerometer',
  };
}

/** Degrees a second of a curve of degrees. */
function slope(flexion: Float64Array): Float64Array<ArrayBuffer> {
  const velocity = new Float64Array(flexion.length);
  for (let i = 1; i + 1 < flexion.length; i++)
    velocity[i] = (flexion[i + 1] - flexion[i - 1]) * (gridRateHz / 2);
  return velocity;
}

/** A gyroscope shows some deg/s at rest: its sum over the stretch has to be the change of the angle. */
function withoutOffset(turnDegS: Float64Array, flexion: Float64Array): Float64Array<ArrayBuffer> {
  const turned = turnDegS.reduce((sum, value) => sum + value, 0) / turnDegS.length;
  const change = ((flexion[flexion.length - 1] - flexion[0]) * gridRateHz) / (flexion.length - 1);
  return Float64Array.from(turnDegS, (value) => value - (turned - change));
}

/** Height of the parabola through a peak and its neighbours. */
function vertex(values: Float64Array, peak: number): number {
  const top = values[peak];
  if (peak === 0 || peak === values.length - 1) return top;
  const tilt = values[peak + 1] - values[peak - 1];
  const bend = 2 * top - values[peak - 1] - values[peak + 1];
  return bend > 0 ? top + (tilt * tilt) / (8 * bend) : top;
}

/** Where a velocity falls to a level on the way out from its peak, between samples. */
function edge(velocity: Float64Array, peak: number, step: -1 | 1, level: number): number {
  let i = peak;
  while (i + step >= 0 && i + step < velocity.length && velocity[i + step] > level) i += step;
  const outer = i + step;
  if (outer < 0 || outer >= velocity.length) return i;
  return i + (step * (velocity[i] - level)) / (velocity[i] - velocity[outer]);
}

/** Where a curve passes a level in a sense nearest to a sample, between samples; the sample where it does not. */
function passing(curve: Float64Array, level: number, sense: number, at: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, at - near); i < Math.min(curve.length - 1, at + near); i++) {
    const before = (curve[i] - level) * sense;
    const after = (curve[i + 1] - level) * sense;
    if (before > 0 || after <= 0) continue;
    const place = i + before / (before - after);
    if (Math.abs(place - at) < Math.abs(nearest - at)) nearest = place;
  }
  return Number.isFinite(nearest) ? nearest : at;
}
