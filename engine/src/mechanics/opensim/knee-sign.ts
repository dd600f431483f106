import type { FindingLog } from '../../recording/index.ts';
import type { JointAngles } from './joint-angles.ts';
import type { OpensimModel } from './model.ts';

/**
 * What the knee angles of a file are multiplied with to be positive in flexion: some models count flexion negative. The
 * model says it by its range; without a model the motion does, because a knee bends much further than it overstretches.
 *
 * @param findings receives `knee-sign-from-data` where there is no model to tell
 * @example
 * kneeSign(angles, null, 'walk.mot', findings); // -1 for the gait10dof18musc model
 */
export function kneeSign(
  angles: JointAngles,
  model: OpensimModel | null,
  file: string,
  findings: FindingLog,
): 1 | -1 {
  const range = model?.coordinates.find(({ name }) => name === 'knee_angle_r')?.range;
  if (range && range[0] + range[1] !== 0) return range[0] + range[1] > 0 ? 1 : -1;
  let sum = 0;
  for (const name of ['knee_angle_r', 'knee_angle_l']) for (const value of angles.find(name)!) sum += value;
  const sign = sum < 0 ? -1 : 1;
  findings.add('knee-sign-from-data', file, 1, sign < 0 ? 'flexion is negative' : 'flexion is positive');
  return sign;
}
