import { gridRateHz } from '../recording/index.ts';
import type { ThighStretch } from './thigh-history.ts';

/**
 * A thigh that rests turns more slowly than this, deg/s, and its force stays this close to a straight line, g
 * (root of the mean square over all axes), for this many samples (0.32 s). Choices between what `sit_to_stand` and
 * `reps` show: the shortest of 30 seats is still to 0.021 g, the stillest squat to 0.028 g, held at its lowest point
 * for a second, and those that turn at once to 0.037 g.
 */
const restingDegS = 12;
const restingG = 0.024;
const restingSamples = 8;

/**
 * Whether a level thigh lies on something for a moment, as on a seat: without that it turned around in the air, as
 * in a squat. A squat is held up by muscles, which tremble; a body that rests on a chair does not.
 *
 * @param stretch from going down to coming up
 * @param flexion deg, of the same samples
 */
export function restsOnSeat(stretch: ThighStretch, flexion: Float64Array): boolean {
  let still = 0;
  for (let i = 1; i + 1 < flexion.length; i++) {
    const degS = (Math.abs(flexion[i + 1] - flexion[i - 1]) * gridRateHz) / 2;
    still = degS < restingDegS ? still + 1 : 0;
    if (still >= restingSamples && unsteadinessG(stretch, i + 1 - restingSamples) < restingG) return true;
  }
  return false;
}

/** How far the force is from a straight line over `restingSamples` samples from one on. */
function unsteadinessG({ down, front, right }: ThighStretch, from: number): number {
  let squares = 0;
  for (const axis of [down, front, right]) squares += squaresAroundLine(axis, from);
  return Math.sqrt(squares / (restingSamples - 2));
}

function squaresAroundLine(axis: Float64Array, from: number): number {
  const centre = (restingSamples - 1) / 2;
  let sum = 0;
  let product = 0;
  let squares = 0;
  let places = 0;
  for (let i = 0; i < restingSamples; i++) {
    const value = axis[from + i] - axis[from];
    sum += value;
    squares += value * value;
    product += (i - centre) * value;
    places += (i - centre) * (i - centre);
  }
  return Math.max(0, squares - (sum * sum) / restingSamples - (product * product) / places);
}
