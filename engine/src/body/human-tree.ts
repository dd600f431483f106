import type { Body, BodySegment, Side } from './body.ts';
import { human, humanCoordinates } from './human-coordinates.ts';
import type { PlanarJoint, PlanarSegment, PlanarTree } from './planar-tree.ts';

/** Where each segment is in the tree that `humanTree` makes. */
export const humanSegments = {
  pelvis: 0,
  trunk: 1,
  right: { thigh: 2, shank: 3, foot: 4, toes: 5 },
  left: { thigh: 6, shank: 7, foot: 8, toes: 9 },
  upperArms: 10,
  forearms: 11,
} as const;

/**
 * The body as a planar tree of segments with the coordinates of `humanCoordinates`. All coordinates 0: standing upright,
 * arms hanging, hip joints at the origin. The right and left hip are one point, both arms are one.
 *
 * @example
 * const tree = humanTree(describeBody({ massKg: 62, heightM: 1.64, sex: 'female' }));
 */
export function humanTree(body: Body): PlanarTree {
  const { pelvis, trunk, upperArms, forearms, lumbarX, lumbarY, shoulderAboveLumbarM } = body;
  return {
    coordinates: humanCoordinates,
    segments: [
      part('pelvis', pelvis, {
        ...hinge(-1, 0, 0, human.pelvisTilt, 1),
        translationX: { coordinate: human.pelvisX, curve: null },
        translationY: { coordinate: human.pelvisY, curve: null },
      }),
      part('trunk', trunk, hinge(humanSegments.pelvis, lumbarX, lumbarY, human.lumbarExtension, 1)),
      ...legOf(body, 'right'),
      ...legOf(body, 'left'),
      part(
        'upper arms',
        upperArms,
        hinge(humanSegments.trunk, -lumbarX, shoulderAboveLumbarM, human.shoulderFlexion, 1),
      ),
      part(
        'forearms',
        forearms,
        hinge(humanSegments.upperArms, 0, -upperArms.lengthM, human.elbowFlexion, 1),
      ),
    ],
  };
}

function legOf({ legs, foot }: Body, side: Side): PlanarSegment[] {
  const at = humanSegments[side];
  const { thigh, shank, foot: sole, toes } = legs[side];
  const turns = human[side];
  return [
    part(`${side} thigh`, thigh, hinge(humanSegments.pelvis, 0, 0, turns.hipFlexion, 1)),
    part(`${side} shank`, shank, hinge(at.thigh, 0, -thigh.lengthM, turns.kneeFlexion, -1)),
    part(`${side} foot`, sole, hinge(at.shank, 0, -shank.lengthM, turns.ankleDorsiflexion, 1)),
    part(
      `${side} toes`,
      toes,
      hinge(at.foot, foot.toeJointFrontM, -foot.ankleHeightM, turns.toeExtension, 1),
    ),
  ];
}

function part(name: string, segment: BodySegment, joint: PlanarJoint): PlanarSegment {
  const { massKg, comX, comY, inertiaKgM2 } = segment;
  return { name, massKg, comX, comY, inertiaKgM2, joint };
}

function hinge(
  parent: number,
  parentX: number,
  parentY: number,
  rotation: number,
  sign: 1 | -1,
): PlanarJoint {
  return {
    parent,
    parentX,
    parentY,
    childX: 0,
    childY: 0,
    rotation,
    sign,
    fixedRad: 0,
    translationX: null,
    translationY: null,
  };
}
