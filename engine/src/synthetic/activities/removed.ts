import { acos, atan2 } from '../../number/index.ts';
import type { Pose } from '../motion/pose-track.ts';
import type { ActivityModel } from './activity-model.ts';

const degrees = 180 / Math.PI;

/** How a thigh would be held that has a direction of its own axes (x down, y front, z right) pointing up. */
function poseWithUp([down, front, right]: readonly [number, number, number]): Pose {
  return {
    flexionDeg: acos(Math.max(-1, Math.min(1, -down))) * degrees,
    abductionDeg: 0,
    axialDeg: atan2(-right, front) * degrees,
  };
}

/**
 * The sensor is not worn: it lies flat on a table, on one of its two faces, quite still.
 *
 * @param face the direction out of its face, along the axes of the right thigh that it was on
 */
export function removed(face: readonly [number, number, number]): ActivityModel {
  return {
    support: 'removed',
    entryPose(_person, random) {
      const up = random.next() < 0.5 ? 1 : -1;
      const pose = poseWithUp([up * face[0], up * face[1], up * face[2]]);
      return { ...pose, flexionDeg: pose.flexionDeg + random.normal(0, 0.7) };
    },
    plan(bout) {
      bout.truth.addBout('nonwear', bout.startS, bout.endS);
    },
  };
}
