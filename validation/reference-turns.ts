import { butterworthLowPass } from '../engine/src/number/index.ts';

/** A turn of the thigh as a gyroscope shows it. */
export interface ReferenceTurn {
  durationS: number;
  peakDegS: number;
}

export interface SeenTransition {
  timeS: number;
  kind: 'sit-to-stand' | 'stand-to-sit';
}

const rateHz = 200;
const cutoffHz = 20;
const edgeShare = 0.1;
/** The peak lies within this of the transition, s. */
const nearS = 1.1;
/** The mediolateral axis is the one about which the thigh turns most in this time around the transitions, s. */
const turningS = 1;

/**
 * Duration and peak of each transition from the angular velocity: low-passed at 20 Hz (fourth order, forwards and
 * backwards), about the axis about which the thigh turns most around the transitions, from 10 % of the peak before it
 * to 10 % after it.
 *
 * @param timeS of the samples, increasing
 * @param gyro deg/s along any three axes at right angles
 */
export function referenceTurns(
  timeS: Float64Array,
  gyro: readonly [Float64Array, Float64Array, Float64Array],
  transitions: readonly SeenTransition[],
): ReferenceTurn[] {
  const startS = timeS[0];
  const smooth = gyro.map((axis) => lowPassed(onEvenTimes(timeS, axis)));
  const sample = (at: number) =>
    Math.max(0, Math.min(smooth[0].length - 1, Math.round((at - startS) * rateHz)));
  const near = transitions.map((transition) => ({
    ...transition,
    from: sample(transition.timeS - turningS),
    to: sample(transition.timeS + turningS),
  }));
  const axis = mainAxis(smooth, near);
  const rate = Float64Array.from(smooth[0], (_, i) =>
    axis.reduce((sum, share, k) => sum + share * smooth[k][i], 0),
  );
  const up = near.reduce((sum, { kind, from, to }) => {
    const turned = rate.subarray(from, to).reduce((total, value) => total + value, 0);
    return sum + (kind === 'sit-to-stand' ? turned : -turned);
  }, 0);
  return transitions.map(({ timeS: at, kind }) => {
    const sense = (kind === 'sit-to-stand' ? 1 : -1) * Math.sign(up);
    let peak = sample(at);
    for (let i = sample(at - nearS); i < sample(at + nearS); i++)
      if (sense * rate[i] > sense * rate[peak]) peak = i;
    const peakDegS = sense * rate[peak];
    let from = peak;
    while (from > 0 && sense * rate[from] > edgeShare * peakDegS) from--;
    let to = peak;
    while (to < rate.length - 1 && sense * rate[to] > edgeShare * peakDegS) to++;
    return { durationS: (to - from) / rateHz, peakDegS };
  });
}

function onEvenTimes(timeS: Float64Array, values: Float64Array): Float64Array {
  const count = Math.floor((timeS[timeS.length - 1] - timeS[0]) * rateHz);
  let k = 0;
  return Float64Array.from({ length: count }, (_, i) => {
    const at = timeS[0] + i / rateHz;
    while (timeS[k + 1] < at) k++;
    const share = (at - timeS[k]) / (timeS[k + 1] - timeS[k]);
    return values[k] + share * (values[k + 1] - values[k]);
  });
}

/** Forwards and backwards, so that nothing is shifted. */
function lowPassed(values: Float64Array): Float64Array {
  const [b0, b1, b2, a1, a2] = butterworthLowPass(2, cutoffHz, rateHz);
  const pass = (input: Float64Array) => {
    let w1 = 0;
    let w2 = 0;
    return input.map((value) => {
      const out = b0 * value + w1;
      w1 = b1 * value - a1 * out + w2;
      w2 = b2 * value - a2 * out;
      return out;
    });
  };
  return pass(pass(values).reverse()).reverse();
}

/** The first principal axis of the angular velocity, by repeated multiplication with its second moments. */
function mainAxis(gyro: readonly Float64Array[], near: readonly { from: number; to: number }[]): number[] {
  const moments = gyro.map((a) =>
    gyro.map((b) =>
      near.reduce((sum, { from, to }) => {
        for (let i = from; i < to; i++) sum += a[i] * b[i];
        return sum;
      }, 0),
    ),
  );
  let axis = [1, 1, 1];
  for (let pass = 0; pass < 100; pass++) {
    const next = moments.map((row) => row.reduce((sum, value, k) => sum + value * axis[k], 0));
    const size = Math.hypot(...next);
    axis = next.map((value) => value / size);
  }
  return axis;
}
