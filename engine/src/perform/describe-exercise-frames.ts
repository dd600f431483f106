import {
  type Body,
  createKinematics,
  human,
  humanSegments,
  type Kinematics,
  muscleGroups,
  placeSegments,
  type Side,
} from '../body/index.ts';
import type { Motion } from '../exercise/index.ts';
import type { MotionSolution } from '../mechanics/index.ts';
import { gravityPresetsMS2 } from '../mechanics/index.ts';
import { round } from '../number/index.ts';
import { groupActivation, membersOf } from './describe-muscles.ts';
import type { ExerciseFrame } from './exercise-result.ts';

const degPerRad = 180 / Math.PI;

/** Every moment of a motion: angles, places, forces and activations. */
export function describeExerciseFrames(
  body: Body,
  motion: Motion,
  solution: MotionSolution,
): ExerciseFrame[] {
  const { tree } = solution;
  const kinematics = createKinematics(tree);
  const count = tree.coordinates.length;
  const groups = {
    right: muscleGroups.map((group) => membersOf(solution, group, 'right')),
    left: muscleGroups.map((group) => membersOf(solution, group, 'left')),
  };
  return Array.from({ length: motion.frames }, (_, frame) => {
    placeSegments(tree, kinematics, motion.coordinates, frame * count);
    const angle = (coordinate: number) =>
      round(motion.coordinates[frame * count + coordinate] * degPerRad, 2);
    const moment = (coordinate: number, sign: number) =>
      round(sign * solution.momentNm[frame * count + coordinate], 2);
    const joints = (side: Side, of: (coordinate: number, sign: number) => number) => ({
      hip: of(human[side].hipFlexion, -1),
      knee: of(human[side].kneeFlexion, -1),
      ankle: of(human[side].ankleDorsiflexion, -1),
    });
    const activation = (side: Side) =>
      Object.fromEntries(
        muscleGroups.flatMap((group, i) =>
          groups[side][i].length > 0
            ? [[group, round(groupActivation(solution, groups[side][i], frame), 3)]]
            : [],
        ),
      );
    return {
      timeS: round(motion.timeS[frame], 3),
      anglesDeg: {
        right: joints('right', angle),
        left: joints('left', angle),
        lumbar: angle(human.lumbarExtension),
        pelvisTilt: angle(human.pelvisTilt),
      },
      points: pointsOf(body, kinematics),
      momentNm: {
        right: joints('right', moment),
        left: joints('left', moment),
        lumbar: moment(human.lumbarExtension, 1),
      },
      contactForceBW: {
        right: contactsOf(body, solution, 'right', frame),
        left: contactsOf(body, solution, 'left', frame),
      },
      activation: { right: activation('right'), left: activation('left') },
      supports: supportsOf(solution, frame),
      loads: motion.carried.map(({ segment, massKg, x, y }) => {
        const [xM, yM] = pointOf(kinematics, segment, x, y);
        return { xM, yM, massKg };
      }),
    };
  });
}

function pointsOf(body: Body, kinematics: Kinematics): ExerciseFrame['points'] {
  const { pelvis, trunk, upperArms, forearms } = humanSegments;
  const { lumbarX, lumbarY, shoulderAboveLumbarM } = body;
  return {
    hip: pointOf(kinematics, pelvis, 0, 0),
    lumbar: pointOf(kinematics, pelvis, lumbarX, lumbarY),
    shoulder: pointOf(kinematics, trunk, -lumbarX, shoulderAboveLumbarM),
    headTop: pointOf(kinematics, trunk, -lumbarX, body.trunk.lengthM),
    elbow: pointOf(kinematics, upperArms, 0, -body.upperArms.lengthM),
    hand: pointOf(kinematics, forearms, 0, -body.forearms.lengthM),
    right: legPointsOf(body, kinematics, 'right'),
    left: legPointsOf(body, kinematics, 'left'),
  };
}

function legPointsOf({ legs, foot: sole }: Body, kinematics: Kinematics, side: Side) {
  const { thigh, shank, foot, toes } = humanSegments[side];
  const { ankleHeightM, heelBehindM, toeJointFrontM, toeTipFrontM } = sole;
  return {
    knee: pointOf(kinematics, thigh, 0, -legs[side].thigh.lengthM),
    ankle: pointOf(kinematics, shank, 0, -legs[side].shank.lengthM),
    heel: pointOf(kinematics, foot, -heelBehindM, -ankleHeightM),
    toeJoint: pointOf(kinematics, foot, toeJointFrontM, -ankleHeightM),
    toeTip: pointOf(kinematics, toes, toeTipFrontM - toeJointFrontM, 0),
  };
}

/** A point of a segment in the ground frame, m, to the millimetre. */
function pointOf(
  { originX, originY, cosine, sine }: Kinematics,
  segment: number,
  x: number,
  y: number,
): [number, number] {
  return [
    round(originX[segment] + x * cosine[segment] - y * sine[segment], 3),
    round(originY[segment] + x * sine[segment] + y * cosine[segment], 3),
  ];
}

function contactsOf({ massKg }: Body, { legs }: MotionSolution, side: Side, frame: number) {
  const bodyWeights = (forceN: number) => round(forceN / (massKg * gravityPresetsMS2.earth), 3);
  return {
    hip: bodyWeights(legs[side].hipContactN[frame]),
    knee: bodyWeights(legs[side].kneeContactN[frame]),
    ankle: bodyWeights(legs[side].ankleContactN[frame]),
  };
}

function supportsOf(solution: MotionSolution, frame: number): ExerciseFrame['supports'] {
  const { supports, supportForceXN, supportForceYN, supportPointXM, supportPointYM } = solution;
  return supports.map(({ surface, side }, k) => {
    const at = frame * supports.length + k;
    return {
      surface,
      side,
      xM: round(supportPointXM[at], 3),
      yM: round(supportPointYM[at], 3),
      forceXN: round(supportForceXN[at], 1),
      forceYN: round(supportForceYN[at], 1),
    };
  });
}
