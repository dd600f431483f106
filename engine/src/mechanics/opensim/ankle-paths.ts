import {
  createKinematics,
  humanSegments,
  type PlanarTree,
  placeSegments,
  type Side,
} from '../../body/index.ts';
import { InputError } from '../../recording/index.ts';
import { type CoordinateMotion, coordinateMotion } from './coordinate-motion.ts';
import type { OpensimModel } from './model.ts';
import type { MotionTable } from './motion-table.ts';
import { planarModel } from './planar-model.ts';

/** Where an ankle was, m in the ground frame, frame by frame. */
export interface AnklePath {
  xM: Float64Array;
  yM: Float64Array;
}

export type AnklePaths = Readonly<Record<Side, AnklePath>>;

/** The ankles of the body that `humanTree` makes. */
export function bodyAnkles(tree: PlanarTree, motion: CoordinateMotion): AnklePaths {
  const path = (side: Side) => segmentPath(tree, motion, humanSegments[side].foot);
  return { right: path('right'), left: path('left') };
}

/**
 * The ankles of the model that the angles were measured with, which stood where the plates are; null for a model that
 * does not move in a plane.
 */
export function modelAnkles(
  model: OpensimModel,
  table: MotionTable,
  file: string,
  cutoffHz: number,
): AnklePaths | null {
  try {
    const { tree } = planarModel(model, file);
    const motion = coordinateMotion(tree, table, file, { cutoffHz });
    const at = (name: string) => tree.segments.findIndex((segment) => segment.name === name);
    const [right, left] = [at('talus_r'), at('talus_l')];
    if (right < 0 || left < 0) return null;
    return { right: segmentPath(tree, motion, right), left: segmentPath(tree, motion, left) };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function segmentPath(tree: PlanarTree, { timeS, coordinates }: CoordinateMotion, segment: number): AnklePath {
  const kinematics = createKinematics(tree);
  const path = { xM: new Float64Array(timeS.length), yM: new Float64Array(timeS.length) };
  for (let i = 0; i < timeS.length; i++) {
    placeSegments(tree, kinematics, coordinates, i * tree.coordinates.length);
    path.xM[i] = kinematics.originX[segment]!;
    path.yM[i] = kinematics.originY[segment]!;
  }
  return path;
}
