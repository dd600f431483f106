import {
  accelerateSegments,
  type Body,
  createKinematics,
  humanSegments,
  humanTree,
  moveSegments,
  placeSegments,
} from '../body/index.ts';
import { standardGravityMS2 } from '../number/index.ts';
import type { Motion } from './motion.ts';

/** Where a sensor sits. */
export type VirtualPlacement = 'thigh' | 'lower-back' | 'wrist';

export interface VirtualSensorOptions {
  /** Default thigh. */
  placement?: VirtualPlacement;
  /** Of a thigh. Default right. */
  side?: 'right' | 'left';
  /** Default 9.80665. */
  gravityMS2?: number;
}

/** What ideal sensors measure, a value for each frame of the motion. */
export interface VirtualSignals {
  timeS: Float64Array;
  /** Specific force along the segment's axes, g of Earth: down the segment (standing: -1), to the front, to the right. */
  downG: Float64Array;
  frontG: Float64Array;
  rightG: Float64Array;
  /** Angular velocity about the axis to the right, deg/s: positive turns the front upwards. */
  turnDegS: Float64Array;
}

/** In front of the middle of the thigh, on its skin: choices, where people stick a sensor. */
const thighShare = 0.5;
const thighFrontM = 0.07;
/** On the skin behind the lumbar joint (L5). */
const backBehindM = 0.08;

/**
 * What an accelerometer and a gyroscope without errors would read during a motion: the specific force (acceleration less
 * gravity) at the place of the sensor. Everything stays in the plane, so nothing points to the right.
 *
 * @example
 * const motion = buildMotion('squat', describeBody(), { frames: 300 });
 * virtualSensor(describeBody(), motion).downG[0]; // -1: standing
 */
export function virtualSensor(
  body: Body,
  motion: Motion,
  { placement = 'thigh', side = 'right', gravityMS2 = standardGravityMS2 }: VirtualSensorOptions = {},
): VirtualSignals {
  const tree = humanTree(body);
  const kinematics = createKinematics(tree);
  const { segment, x, y } = placeOf(body, placement, side);
  const { coordinates, velocities, accelerations, frames } = motion;
  const downG = new Float64Array(frames);
  const frontG = new Float64Array(frames);
  const turnDegS = new Float64Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    const from = frame * tree.coordinates.length;
    placeSegments(tree, kinematics, coordinates, from);
    moveSegments(tree, kinematics, velocities, from);
    accelerateSegments(tree, kinematics, velocities, accelerations, from);
    const cosine = kinematics.cosine[segment];
    const sine = kinematics.sine[segment];
    const turn = kinematics.angularVelocity[segment];
    const spin = kinematics.angularAcceleration[segment];
    const fromOriginX = x * cosine - y * sine;
    const fromOriginY = x * sine + y * cosine;
    const aX = kinematics.originAccelerationX[segment] - spin * fromOriginY - turn * turn * fromOriginX;
    const aY =
      kinematics.originAccelerationY[segment] + spin * fromOriginX - turn * turn * fromOriginY + gravityMS2;
    frontG[frame] = (aX * cosine + aY * sine) / standardGravityMS2;
    downG[frame] = -(aY * cosine - aX * sine) / standardGravityMS2;
    turnDegS[frame] = (turn * 180) / Math.PI;
  }
  return { timeS: motion.timeS, downG, frontG, rightG: new Float64Array(frames), turnDegS };
}

function placeOf(
  body: Body,
  placement: VirtualPlacement,
  side: 'right' | 'left',
): { segment: number; x: number; y: number } {
  if (placement === 'thigh')
    return {
      segment: humanSegments[side].thigh,
      x: thighFrontM,
      y: -thighShare * body.legs[side].thigh.lengthM,
    };
  if (placement === 'lower-back')
    return { segment: humanSegments.pelvis, x: body.lumbarX - backBehindM, y: body.lumbarY };
  return { segment: humanSegments.forearms, x: 0, y: -body.forearms.lengthM };
}
