import { cos, sin } from '../../number/index.ts';
import { CyclicMotion, type CyclicPattern } from '../motion/cyclic-motion.ts';
import { minimumJerkPosition } from '../motion/minimum-jerk.ts';
import { periodicCurve } from '../motion/periodic-curve.ts';
import type { PhaseNode } from '../motion/phase-track.ts';
import type { SimulatedPerson } from '../person.ts';
import type { ActivityModel } from './activity-model.ts';
import { thighFlexionDeg } from './two-link-leg.ts';

/** The hip above the ankle on an ergometer, m: a modelling choice near the common machines. */
const hipAboveAnkleM = 0.2;

/** Knee flexion at the catch and at the finish, degrees: modelling choices, of someone who does not come all the way forward. */
const catchKneeDeg = 112;
const finishKneeDeg = 8;

/** Shares of a stroke: the legs push, then the back and arms follow, then the seat comes forward again. */
const legDrive = 0.32;
const layback = 0.16;

/** Rowing on an ergometer, exactly: the ankle stays on its plate, the hip slides on a level rail. */
export function rowingPattern(person: SimulatedPerson): CyclicPattern {
  const { thighM, shankM } = person;
  const distanceM = (kneeDeg: number): number => {
    const direct = Math.sqrt(
      thighM * thighM + shankM * shankM + 2 * thighM * shankM * cos((kneeDeg * Math.PI) / 180),
    );
    return Math.sqrt(direct * direct - hipAboveAnkleM * hipAboveAnkleM);
  };
  const near = distanceM(catchKneeDeg);
  const far = distanceM(finishKneeDeg);
  /** The ankle forward of the hip, m: phase 0 is the catch. */
  const ankleForwardM = (phase: number): number => {
    if (phase < legDrive) return near + (far - near) * minimumJerkPosition(phase / legDrive);
    if (phase < legDrive + layback) return far;
    const back = (phase - legDrive - layback) / (1 - legDrive - layback);
    return far + (near - far) * minimumJerkPosition(back);
  };
  return {
    flexionDeg: periodicCurve(
      (phase) => thighFlexionDeg(thighM, shankM, ankleForwardM(phase), hipAboveAnkleM) - seatFlexionDeg,
      6,
    ),
    // Knees a little apart at the catch: a modelling choice.
    abductionDeg: periodicCurve((phase) => 4 * cos(2 * Math.PI * phase), 1),
    axialDeg: periodicCurve((phase) => 2 * sin(2 * Math.PI * phase), 1),
    hipForwardM: periodicCurve((phase) => -ankleForwardM(phase), 6),
    hipUpM: periodicCurve(() => 0, 1),
    hipRightM: periodicCurve(() => 0, 1),
  };
}

/** How the thigh waits on the seat before the first stroke. */
const seatFlexionDeg = 95;

/** Rowing on an ergometer at 20-28 strokes/min (a modelling choice) unless told otherwise. */
export function rowing(strokesPerMinute?: number): ActivityModel {
  return {
    support: 'machine',
    entryPose: () => ({ flexionDeg: seatFlexionDeg, abductionDeg: 5, axialDeg: 4 }),
    plan(bout) {
      const { person, random, truth, fromS, toS } = bout;
      truth.addBout('row', bout.startS, bout.endS);
      const strokeS = 60 / (strokesPerMinute ?? random.between(20, 28));
      const nodes: PhaseNode[] = [];
      let timeS = fromS;
      for (let phase = 0; ; phase++) {
        nodes.push({ timeS, phase, gain: random.normal(1, 0.02) });
        if (timeS >= toS) break;
        timeS += strokeS * Math.max(0.7, random.normal(1, 0.03));
      }
      const options = { startS: fromS, endS: toS, rampInS: 2, rampOutS: 2 };
      bout.add(new CyclicMotion(rowingPattern(person), nodes, options));
    },
  };
}
