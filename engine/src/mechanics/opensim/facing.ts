import { cos, sin } from '../../number/index.ts';
import type { JointAngles } from './joint-angles.ts';

/** The direction on the ground that the pelvis faces on average, as a unit vector in OpenSim's x and z. */
export function facing(angles: JointAngles): { x: number; z: number } {
  const turn = angles.find('pelvis_rotation');
  if (!turn) return { x: 1, z: 0 };
  const mean = turn.reduce((sum, value) => sum + value, 0) / turn.length;
  return { x: cos(mean), z: -sin(mean) };
}
