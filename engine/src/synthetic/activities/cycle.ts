import { cos, sin } from '../../number/index.ts';
import { CyclicMotion, type CyclicPattern } from '../motion/cyclic-motion.ts';
import { periodicCurve } from '../motion/periodic-curve.ts';
import type { PhaseNode } from '../motion/phase-track.ts';
import type { Pose } from '../motion/pose-track.ts';
import { Vibration } from '../motion/vibration.ts';
import type { SimulatedPerson } from '../person.ts';
import type { ActivityModel, Bout } from './activity-model.ts';
import { thighFlexionDeg } from './two-link-leg.ts';

/** An ordinary crank, m. */
const crankM = 0.17;

/** Knee flexion with the pedal furthest away (25-35 degrees: Holmes et al. 1994, Clin Sports Med 13:187). */
const extendedKneeDeg = 30;

/** From the knee to the pedal, the foot at a right angle under the ball: 1.2 of the shank, a modelling choice. */
const lowerPerShank = 1.2;

/** Direction from the hip to the crank's axle, degrees forward of straight down: that of the frame's seat tube. */
const directionDeg = { upright: 17, recumbent: 62 };

/** Thigh angles of pedalling, exactly: the hip rests on the saddle, the pedal goes round. Phase 0 is the foot on top. */
export function pedallingPattern(person: SimulatedPerson, position: 'upright' | 'recumbent'): CyclicPattern {
  const { thighM, shankM } = person;
  const lowerM = lowerPerShank * shankM;
  const knee = cos((extendedKneeDeg * Math.PI) / 180);
  const reachM = Math.sqrt(thighM * thighM + lowerM * lowerM + 2 * thighM * lowerM * knee);
  const direction = (directionDeg[position] * Math.PI) / 180;
  const axleM = reachM - crankM;
  const flexionDeg = (phase: number): number => {
    // The pedal starts nearest to the hip and goes forward over the top.
    const around = 2 * Math.PI * phase;
    const along = axleM - crankM * cos(around);
    const ahead = crankM * sin(around);
    return thighFlexionDeg(
      thighM,
      lowerM,
      along * sin(direction) + ahead * cos(direction),
      along * cos(direction) - ahead * sin(direction),
    );
  };
  const swing = periodicCurve(flexionDeg, 4);
  return {
    flexionDeg: { ...swing, mean: 0 },
    // The pelvis rocks a little on the saddle: modelling choices.
    abductionDeg: periodicCurve((phase) => 1.5 * cos(2 * Math.PI * phase), 1),
    axialDeg: periodicCurve((phase) => 3 * sin(2 * Math.PI * phase), 1),
    hipForwardM: periodicCurve((phase) => 0.003 * cos(4 * Math.PI * phase), 2),
    hipUpM: periodicCurve((phase) => 0.004 * sin(4 * Math.PI * phase), 2),
    hipRightM: periodicCurve((phase) => 0.006 * cos(2 * Math.PI * phase), 1),
  };
}

/** Mean flexion of pedalling, degrees: half way between the pedal's nearest and furthest place. */
function meanFlexionDeg(person: SimulatedPerson, position: 'upright' | 'recumbent'): number {
  const { thighM, shankM } = person;
  const lowerM = lowerPerShank * shankM;
  const knee = cos((extendedKneeDeg * Math.PI) / 180);
  const reachM = Math.sqrt(thighM * thighM + lowerM * lowerM + 2 * thighM * lowerM * knee);
  const near = thighFlexionDeg(thighM, lowerM, 0, reachM - 2 * crankM);
  const far = thighFlexionDeg(thighM, lowerM, 0, reachM);
  return directionDeg[position] + (near + far) / 2;
}

/** On a road, one stops pedalling now and then and rolls: how often and how long are modelling choices. */
function turns(bout: Bout, cadenceRpm: number, coasts: boolean): PhaseNode[] {
  const { random, fromS, toS, person } = bout;
  const nodes: PhaseNode[] = [];
  let phase = random.next();
  let timeS = fromS;
  let pedalUntilS = fromS + random.between(20, 90);
  while (timeS < toS) {
    nodes.push({ timeS, phase, gain: random.normal(1, 0.01) });
    const starts = coasts && timeS > pedalUntilS;
    if (starts) {
      timeS += random.between(2, 7);
      nodes.push({ timeS, phase, gain: 1 });
      pedalUntilS = timeS + random.between(20, 90);
    }
    const turnS = (60 / cadenceRpm) * Math.max(0.7, random.normal(1, person.stepVariability));
    // The turns before and after a rest start or end at no speed, and so take longer.
    timeS += starts || (coasts && timeS + turnS > pedalUntilS) ? 1.8 * turnS : turnS;
    phase += 1;
  }
  nodes.push({ timeS, phase, gain: 1 });
  return nodes;
}

/** Cycling. The shaking of a road and of an ergometer are modelling choices: 0.06 g and 0.01 g. */
export function cycling(
  position: 'upright' | 'recumbent',
  place: 'road' | 'ergometer',
  cadenceRpm?: number,
): ActivityModel {
  return {
    support: position === 'upright' ? 'saddle' : 'machine',
    entryPose: (person): Pose => ({
      flexionDeg: meanFlexionDeg(person, position),
      abductionDeg: 2,
      axialDeg: 3,
    }),
    plan(bout) {
      const { person, random, truth, fromS, toS } = bout;
      truth.addBout('cycle', bout.startS, bout.endS);
      const cadence = cadenceRpm ?? person.pedalCadenceRpm * random.normal(1, 0.05);
      const options = { startS: fromS, endS: toS, rampInS: 1.5, rampOutS: 1.5 };
      bout.add(
        new CyclicMotion(pedallingPattern(person, position), turns(bout, cadence, place === 'road'), options),
      );
      const seed = Math.floor(random.between(0, 4_294_967_296));
      bout.add(new Vibration(fromS, toS, place === 'road' ? 0.06 : 0.01, 30, seed));
    },
  };
}
