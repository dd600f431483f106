import { Vibration } from '../motion/vibration.ts';
import type { SquatTempo } from '../schedule.ts';
import { aroundSetS } from '../scheduled-seconds.ts';
import type { ActivityModel } from './activity-model.ts';
import { addStandingSway, standingPose } from './stand.ts';

/** Forward inclination of the shank for each degree of the thigh's, feet flat: a modelling choice. */
export const squatShankPerThigh = 0.4;

/**
 * How much legs tremble that bear the body bent: root mean square of each axis, g, and random values a second, which
 * hold frequencies up to half of that. Tremor of a loaded leg lies at 6-9 Hz when it holds still and at 4-8 Hz, and is
 * larger, when it moves slowly (Pozos, Iaizzo & Petry 1982, J Appl Physiol 52:226, at the ankle). The size and the wider
 * band are those of the one held squat at hand (`SpainSq` of the SimTK imu-exercise sample, both thighs: 0.031-0.035 g
 * an axis, spread over 2-20 Hz). How much sets differ is a modelling choice.
 */
const tremorG = 0.033;
const tremorValuesHz = 30;
const tremorSpread = 0.15;

/**
 * A set of squats: each goes down, pauses and comes up with minimum-jerk movements over planted feet. The knee bends by
 * the thigh's inclination and the shank's together. The legs tremble meanwhile. Repetitions differ a little in depth and
 * tempo (a modelling choice: 3 degrees and 8 %).
 *
 * @param depthDeg peak knee flexion
 */
export function squatting(repetitions: number, depthDeg: number, tempo: SquatTempo): ActivityModel {
  return {
    support: 'upright',
    entryPose: standingPose,
    plan(bout) {
      const { person, poses, random, truth } = bout;
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
      // Whoever stands still before the first repetition and after the last does nothing but stand.
      const firstS = bout.startS + aroundSetS;
      const lastS = bout.endS - aroundSetS;
      truth.addBout('stand', bout.startS, firstS);
      truth.addBout('other', firstS, lastS);
      truth.addBout('stand', lastS, bout.endS);
      const fit = (lastS - firstS) / total;
      const trembleG = tremorG * random.between(1 - tremorSpread, 1 + tremorSpread);
      let timeS = firstS;
      for (const plan of plans) {
        const startS = timeS;
        const flexionDeg = plan.depthDeg / (1 + squatShankPerThigh);
        const bottom = { ...stand, flexionDeg, abductionDeg: stand.abductionDeg + plan.abductionDeg };
        poses.moveTo(bottom, timeS, plan.downS * fit, { planted });
        timeS += (plan.downS + plan.pauseS) * fit;
        poses.moveTo(stand, timeS, plan.upS * fit, { planted });
        timeS += plan.upS * fit;
        truth.addRepetition(startS, timeS, plan.depthDeg, flexionDeg);
        const seed = Math.floor(random.between(0, 4_294_967_296));
        bout.add(new Vibration(startS, timeS, trembleG, tremorValuesHz, seed));
        timeS += plan.restS * fit;
      }
    },
  };
}
