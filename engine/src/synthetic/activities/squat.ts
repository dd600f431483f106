import type { SquatTempo } from '../schedule.ts';
import { aroundSetS } from '../scheduled-seconds.ts';
import type { ActivityModel } from './activity-model.ts';
import { addStandingSway, standingPose } from './stand.ts';

/** Forward inclination of the shank for each degree of the thigh's, feet flat: a modelling choice. */
export const squatShankPerThigh = 0.4;

/**
 * A set of squats: each goes down, pauses and comes up with minimum-jerk movements over planted feet. The knee bends by
 * the thigh's inclination and the shank's together. Repetitions differ a little in depth and tempo (a modelling
 * choice: 3 degrees and 8 %).
 *
 * @param depthDeg peak knee flexion
 */
export function squatting(repetitions: number, depthDeg: number, tempo: SquatTempo): ActivityModel {
  return {
    support: 'upright',
    entryPose: standingPose,
    plan(bout) {
      const { person, poses, random, truth } = bout;
      truth.addBout('other', bout.startS, bout.endS);
      truth.startSet('squat');
      addStandingSway(bout, bout.fromS, bout.toS);
      const stand = poses.pose;
      const planted = { thighM: person.thighM, shankM: person.shankM, shankPerThigh: squatShankPerThigh };
      const plans = Array.from({ length: repetitions }, () => {
        const pace = Math.max(0.75, random.normal(1, 0.08));
        return {
          downS: tempo.downS * pace,
          pauseS: tempo.pauseS * pace,
          upS: tempo.upS * pace,
          restS: tempo.restS * pace,
          depthDeg: depthDeg + random.normal(0, 3),
          abductionDeg: random.between(8, 16),
        };
      });
      const total = plans.reduce((sum, p) => sum + p.downS + p.pauseS + p.upS + p.restS, 0);
      const fit = (bout.endS - bout.startS - 2 * aroundSetS) / total;
      let timeS = bout.startS + aroundSetS;
      for (const plan of plans) {
        const startS = timeS;
        const flexionDeg = plan.depthDeg / (1 + squatShankPerThigh);
        const bottom = { ...stand, flexionDeg, abductionDeg: stand.abductionDeg + plan.abductionDeg };
        poses.moveTo(bottom, timeS, plan.downS * fit, { planted });
        timeS += (plan.downS + plan.pauseS) * fit;
        poses.moveTo(stand, timeS, plan.upS * fit, { planted });
        timeS += plan.upS * fit;
        truth.addRepetition(startS, timeS, plan.depthDeg, flexionDeg);
        timeS += plan.restS * fit;
      }
    },
  };
}
