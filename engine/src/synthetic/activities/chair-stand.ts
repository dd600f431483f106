import { aroundSetS } from '../scheduled-seconds.ts';
import type { ActivityModel } from './activity-model.ts';
import { moveBetweenSeatAndFeet, seatShankPerThigh } from './change-over.ts';
import { sittingPose } from './sit.ts';
import { standingPose } from './stand.ts';

/**
 * A set of standing up and sitting down. The movements fill most of each repetition; one is longer than another by
 * some 6 % (modelling choices).
 *
 * Not from the exercise catalogue, unlike other sets. The knee straightens by minimum jerk over a planted foot there as
 * here, but the shank moves with it from 20 to 5 degrees whoever sits on whatever, where here it follows the thigh. Tried: a
 * set at 2.5 s a time was named squats by the analysis, whose limits for a seat come from recorded chair stands.
 */
export function chairStands(repetitions: number): ActivityModel {
  return {
    support: 'seated',
    entryPose: (person, random) => sittingPose(person, random, 'chair'),
    plan(bout) {
      const { person, poses, random, truth } = bout;
      truth.startSet('sit-to-stand');
      const paces = Array.from({ length: repetitions }, () => Math.max(0.8, random.normal(1, 0.06)));
      const total = paces.reduce((sum, pace) => sum + pace, 0);
      const meanS = (bout.endS - bout.startS - 2 * aroundSetS) / total;
      const seat = poses.pose;
      let labelledS = bout.startS;
      let timeS = bout.startS + aroundSetS;
      for (const pace of paces) {
        const repetitionS = meanS * pace;
        const upS = 0.38 * repetitionS;
        const downS = 0.42 * repetitionS;
        const downAtS = timeS + 0.52 * repetitionS;
        moveBetweenSeatAndFeet(bout, standingPose(person, random), timeS, upS);
        truth.addBout('sit', labelledS, timeS + upS / 2);
        moveBetweenSeatAndFeet(bout, seat, downAtS, downS);
        truth.addBout('stand', timeS + upS / 2, downAtS + downS / 2);
        labelledS = downAtS + downS / 2;
        const kneeDeg = seat.flexionDeg * (1 + seatShankPerThigh);
        truth.addRepetition(timeS, downAtS + downS, kneeDeg, seat.flexionDeg);
        timeS += repetitionS;
      }
      truth.addBout('sit', labelledS, bout.endS);
    },
  };
}
