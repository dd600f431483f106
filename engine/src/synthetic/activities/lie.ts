import type { Random } from '../../number/index.ts';
import type { Pose } from '../motion/pose-track.ts';
import type { LyingPosture } from '../schedule.ts';
import type { ActivityModel } from './activity-model.ts';

/**
 * How the right thigh rests in bed. On the back a relaxed leg rolls outwards; on a side the upper leg lies further
 * forward and so turns past the vertical. The angles are modelling choices.
 */
export function lyingPose(posture: LyingPosture, random: Random): Pose {
  const abductionDeg = random.normal(0, 4);
  switch (posture) {
    case 'back':
      return { flexionDeg: random.normal(86, 5), abductionDeg, axialDeg: random.between(5, 40) };
    case 'right':
      return { flexionDeg: random.normal(90, 4), abductionDeg, axialDeg: random.between(70, 95) };
    case 'left':
      return { flexionDeg: random.normal(90, 4), abductionDeg, axialDeg: -random.between(85, 120) };
    case 'front':
      return { flexionDeg: random.normal(90, 4), abductionDeg, axialDeg: 180 - random.between(0, 25) };
  }
}

/**
 * Lying in one posture: long still, with a small movement about every ten minutes (a modelling choice). Turns to
 * another posture are changes from one item of the schedule to the next.
 */
export function lying(posture: LyingPosture): ActivityModel {
  return {
    support: 'lying',
    entryPose: (_person, random) => lyingPose(posture, random),
    plan(bout) {
      const { random, poses, truth } = bout;
      truth.addBout('lie', bout.startS, bout.endS);
      const rest = poses.pose;
      let timeS = bout.fromS;
      for (;;) {
        timeS += 600 * random.between(0.2, 1.8);
        const durationS = random.between(0.8, 2.5);
        if (timeS + durationS > bout.toS) break;
        poses.moveTo(
          {
            flexionDeg: rest.flexionDeg + random.normal(0, 3),
            abductionDeg: rest.abductionDeg + random.normal(0, 3),
            axialDeg: rest.axialDeg + random.normal(0, 6),
          },
          timeS,
          durationS,
          { liftDeg: random.between(-3, 6) },
        );
        timeS += durationS;
      }
    },
  };
}
