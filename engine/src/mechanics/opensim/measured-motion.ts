import { type Body, human, humanCoordinates, humanSegments, humanTree, type Side } from '../../body/index.ts';
import type { Motion, Support } from '../../exercise/index.ts';
import { standardGravityMS2 } from '../../number/index.ts';
import { type FindingLog, InputError } from '../../recording/index.ts';
import { bodyAnkles, modelAnkles } from './ankle-paths.ts';
import { type CoordinateMotion, coordinateMotion } from './coordinate-motion.ts';
import { facing } from './facing.ts';
import type { PlateForce } from './ground-forces.ts';
import { humanMotionTable } from './human-motion-table.ts';
import { jointAngles } from './joint-angles.ts';
import type { OpensimModel } from './model.ts';
import type { MotionTable } from './motion-table.ts';
import { plateSupports } from './plate-supports.ts';
import { type PredictedGroundForce, predictGroundForce } from './predict-ground-force.ts';
import { type LegAngles, type RecognisedMotion, recogniseMotion } from './recognise-motion.ts';

/** A measured motion, ready to be solved, and what was recognised in it. */
export interface MeasuredMotion extends RecognisedMotion {
  motion: Motion;
}

export interface MeasuredMotionOptions {
  /**
   * Model that the angles were measured with: tells where the hips are, which sign the knees have and, where it moves in
   * a plane, how far the measured pressure was from the ankles.
   */
  model?: OpensimModel | null;
  /** What force plates measured meanwhile; default none. */
  plates?: readonly PlateForce[];
  /** Low-pass for every coordinate, Hz; default 6 where feet step, 4 where they stay. */
  cutoffHz?: number;
  /** Size of gravity, m/s2. Default 9.80665. */
  gravityMS2?: number;
}

/** Who puts more than this on one foot stands on one leg. A choice. */
const oneLegShare = 0.9;
/** Where the ground bears less than this share of its mean, the body flies. A choice. */
const flightShare = 0.1;
/** Walking is low-passed at 6 Hz in OpenSim's examples, squats at 4 Hz in OpenCap's. */
const steppingHz = 6;
const standingHz = 4;

/**
 * A motion measured elsewhere as a motion of a body: joint angles of an OpenSim or OpenCap file on the segments of the
 * person, with the feet that carry them. Without plates, which foot carries how much follows from the motion: see
 * `shareOfRightFoot`.
 *
 * @param file name of the file, for messages
 * @param findings receives what was assumed, among it `ground-force-estimated`
 * @throws InputError `no-coordinates`, `motion-short`, `forces-apart`
 * @example
 * const { motion, exercise, repetitions } = measuredMotion(table, 'squat.mot', describeBody({ massKg: 70 }), findings);
 */
export function measuredMotion(
  table: MotionTable,
  file: string,
  body: Body,
  findings: FindingLog,
  { model = null, plates = [], cutoffHz, gravityMS2 = standardGravityMS2 }: MeasuredMotionOptions = {},
): MeasuredMotion {
  const tree = humanTree(body);
  const angles = jointAngles(table, file, findings);
  const measured = humanMotionTable(angles, table, file, body, model, findings);
  const feet = (side: Side) => ({ heel: humanSegments[side].foot, toes: humanSegments[side].toes });
  const move = (hertz: number) => {
    const moved = coordinateMotion(tree, measured, file, { cutoffHz: hertz });
    const [right, left] = [feet('right'), feet('left')];
    return { moved, ground: predictGroundForce(tree, moved, humanSegments.pelvis, right, left, -gravityMS2) };
  };
  let { moved, ground } = move(cutoffHz ?? steppingHz);
  if (cutoffHz === undefined && ground.use === 'standing') ({ moved, ground } = move(standingHz));
  const { timeS } = moved;
  const first = timeS[0]!;
  const last = timeS.at(-1)!;
  const recognised = recogniseMotion(legAngles(moved, ground));
  const ankles = (model && modelAnkles(model, table, file, steppingHz)) ?? bodyAnkles(tree, moved);
  checkTogether(plates, first, last, file);
  const onPlates = plateSupports(plates, tree, moved, ankles, facing(angles));
  if (onPlates.length === 0) findings.add('ground-force-estimated', file);
  const motion: Motion = {
    exercise: recognised.exercise ?? 'measured',
    frames: timeS.length,
    durationS: last - first,
    timeS: timeS.map((at) => at - first),
    periodic: false,
    advanceXM: 0,
    advanceYM: 0,
    coordinates: moved.coordinates,
    velocities: moved.velocities,
    accelerations: moved.accelerations,
    supports:
      onPlates.length > 0
        ? onPlates
        : [soleSupport(body, 'right', ground), soleSupport(body, 'left', ground)],
    carried: [],
    applied: [],
    assumed: {},
  };
  return { ...recognised, motion };
}

/** Plates that measured at another time say nothing about the motion. */
function checkTogether(plates: readonly PlateForce[], first: number, last: number, file: string): void {
  for (const { timeS } of plates) {
    const stepS = (last - first) / 20;
    if (timeS[0]! <= first + stepS && timeS.at(-1)! >= last - stepS) continue;
    throw new InputError(
      'forces-apart',
      `the forces were measured from ${timeS[0]} to ${timeS.at(-1)} s, the motion from ${first} to ${last} s`,
      file,
      'give the forces of the same trial, on the same clock',
    );
  }
}

function soleSupport({ foot }: Body, side: Side, { rightShare }: PredictedGroundForce): Support {
  const filled = (value: number) => new Float64Array(rightShare.length).fill(value);
  const middle = (foot.toeTipFrontM - foot.heelBehindM) / 2;
  return {
    surface: 'ground',
    side,
    segment: humanSegments[side].foot,
    pointX: filled(middle),
    pointY: filled(-foot.ankleHeightM),
    reachBackM: filled(-foot.heelBehindM - middle),
    reachFrontM: filled(foot.toeTipFrontM - middle),
    share: rightShare.map((share) => (Number.isNaN(share) ? 0 : side === 'right' ? share : 1 - share)),
  };
}

function legAngles({ timeS, coordinates }: CoordinateMotion, ground: PredictedGroundForce): LegAngles {
  const count = humanCoordinates.length;
  const column = (k: number) => timeS.map((_, i) => coordinates[i * count + k]!);
  const [tilt, lumbar] = [column(human.pelvisTilt), column(human.lumbarExtension)];
  const meanN = ground.forceY.reduce((sum, force) => sum + force, 0) / timeS.length;
  const onGround = ground.rightShare.filter((share) => !Number.isNaN(share));
  const rightShare = onGround.reduce((sum, share) => sum + share, 0) / onGround.length;
  // Of somebody on one leg that leg counts, else both.
  const weight = rightShare > oneLegShare ? 1 : rightShare < 1 - oneLegShare ? 0 : 0.5;
  const mean = (joint: 'hipFlexion' | 'kneeFlexion' | 'ankleDorsiflexion') => {
    const left = column(human.left[joint]);
    return column(human.right[joint]).map((value, i) => weight * value + (1 - weight) * left[i]!);
  };
  return {
    timeS,
    hipFlexion: mean('hipFlexion'),
    kneeFlexion: mean('kneeFlexion'),
    ankleDorsiflexion: mean('ankleDorsiflexion'),
    trunkLean: lumbar.map((value, i) => -value - tilt[i]!),
    pelvisHeightM: column(human.pelvisY),
    isWalking: ground.use === 'walking',
    landingsS: ground.rightStances.map(({ fromS }) => fromS).filter(Number.isFinite),
    isOnOneLeg: weight !== 0.5,
    isFlying: ground.forceY.some((force) => force < flightShare * meanN),
    feetApartM: ground.apartM,
    footTravelM: ground.steppedM,
  };
}
