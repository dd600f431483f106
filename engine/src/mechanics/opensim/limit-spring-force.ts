import type { ModelLimitSpring } from './model.ts';

const degree = Math.PI / 180;

/**
 * Force of a `CoordinateLimitForce` on its coordinate: stiffness and damping that set in smoothly, over the transition,
 * beyond either limit.
 *
 * @param turns true for an angle: the file then has degrees
 * @param value,rate of the coordinate, rad and rad/s, or m and m/s
 * @returns N·m or N, positive towards larger values
 * @example
 * limitSpringForce(spring, true, 0.2, 0); // below 0 beyond the upper limit
 */
export function limitSpringForce(
  spring: ModelLimitSpring,
  turns: boolean,
  value: number,
  rate: number,
): number {
  const unit = turns ? degree : 1;
  const upper = spring.upperLimit * unit;
  const lower = spring.lowerLimit * unit;
  const onsetUpper = smoothStep((value - upper) / (spring.transition * unit));
  const onsetLower = smoothStep((lower - value) / (spring.transition * unit));
  return (
    (-spring.upperStiffness * onsetUpper * (value - upper) +
      spring.lowerStiffness * onsetLower * (lower - value) -
      spring.damping * (onsetUpper + onsetLower) * rate) /
    unit
  );
}

/** From 0 at 0 to 1 at 1 with two derivatives zero at both ends, as Simbody's step function. */
function smoothStep(t: number): number {
  const u = Math.min(1, Math.max(0, t));
  return u * u * u * (10 + u * (6 * u - 15));
}
