import { sineCosine } from '../../number/index.ts';
import type { ThighState } from './thigh-state.ts';

/** Standard gravity, m/s2 (ISO 80000-3). */
export const standardGravity = 9.80665;

/** Where the sensor sits, from the hip joint, along the thigh's axes x (down) and y (front), in metres. */
export interface SensorPosition {
  downM: number;
  frontM: number;
}

/**
 * What ideal sensors on the thigh feel, along the thigh's axes: the specific force (acceleration less gravity) of an
 * accelerometer in g, and the angular velocity of a gyroscope in rad/s.
 *
 * A point at r of a rigid thigh feels R^T (a_hip - g) + dw/dt x r + w x (w x r), with R the thigh's orientation and w
 * its angular velocity in its own axes. See any text on rigid-body kinematics, for example Zatsiorsky,
 * "Kinematics of Human Motion" (1998), chapter 3.
 *
 * @example
 * const signals = new ThighSignals({ downM: 0.2, frontM: 0.07 });
 * signals.update(new ThighState()); // standing still
 * signals.force; // [-1, 0, 0]: the specific force of a body at rest points up, x points down
 */
export class ThighSignals {
  readonly force = new Float64Array(3);
  readonly angularVelocity = new Float64Array(3);
  readonly #position: SensorPosition;
  readonly #flexion = new Float64Array(2);
  readonly #abduction = new Float64Array(2);
  readonly #axial = new Float64Array(2);

  constructor(position: SensorPosition) {
    this.#position = position;
  }

  update(state: ThighState): void {
    sineCosine(state.flexion, this.#flexion);
    sineCosine(state.abduction, this.#abduction);
    sineCosine(state.axial, this.#axial);
    const sf = this.#flexion[0]!;
    const cf = this.#flexion[1]!;
    const sa = this.#abduction[0]!;
    const ca = this.#abduction[1]!;
    const sx = this.#axial[0]!;
    const cx = this.#axial[1]!;

    // In the axes of an upright thigh: down, forward, right.
    const down = -state.hipUp - standardGravity;
    const forward = state.hipForward;
    const right = state.hipRight;
    const along = cf * down + sf * forward;
    const front = cf * forward - sf * down;
    const lateral = ca * right - sa * along;

    // The angular velocity before the turn about x, and its derivative there.
    const u0 = sa * state.flexionRate;
    const u1 = -state.abductionRate;
    const u2 = ca * state.flexionRate;
    const v0 = ca * state.abductionRate * state.flexionRate + sa * state.flexionAcceleration;
    const v1 = -state.abductionAcceleration;
    const v2 = -sa * state.abductionRate * state.flexionRate + ca * state.flexionAcceleration;

    const wx = u0 + state.axialRate;
    const wy = cx * u1 + sx * u2;
    const wz = cx * u2 - sx * u1;
    const turnY = cx * v1 + sx * v2 + state.axialRate * wz;
    const turnZ = cx * v2 - sx * v1 - state.axialRate * wy;
    const turnX = v0 + state.axialAcceleration;

    const { downM, frontM } = this.#position;
    const swing = wx * downM + wy * frontM;
    const squared = wx * wx + wy * wy + wz * wz;
    this.force[0] =
      (ca * along + sa * right - turnZ * frontM + wx * swing - squared * downM) / standardGravity;
    this.force[1] =
      (cx * front + sx * lateral + turnZ * downM + wy * swing - squared * frontM) / standardGravity;
    this.force[2] =
      (cx * lateral - sx * front + turnX * frontM - turnY * downM + wz * swing) / standardGravity;
    this.angularVelocity[0] = wx;
    this.angularVelocity[1] = wy;
    this.angularVelocity[2] = wz;
  }
}
