import type { Pose } from '../motion/pose-track.ts';
import type { ActivityModel } from './activity-model.ts';

/** A sensor flat on a table, one of its faces up: the face that touches the thigh looks along the thigh's y. */
function tablePose(faceUp: boolean, tilt: number): Pose {
  return { flexionDeg: 90 + tilt, abductionDeg: tilt / 2, axialDeg: faceUp ? 0 : 180 };
}

/** The sensor is not worn: it lies on a table, quite still. */
export function removed(): ActivityModel {
  return {
    support: 'removed',
    entryPose: (_person, random) => tablePose(random.next() < 0.5, random.normal(0, 0.7)),
    plan(bout) {
      bout.truth.addBout('nonwear', bout.startS, bout.endS);
    },
  };
}
