import { cos, sin } from '../../number/index.ts';
import { curveThrough } from '../motion/curve-through.ts';
import type { CyclicPattern } from '../motion/cyclic-motion.ts';
import { displacement } from '../motion/displacement.ts';
import { periodicCurve } from '../motion/periodic-curve.ts';
import { standardGravity } from '../motion/thigh-signals.ts';
import type { SimulatedPerson } from '../person.ts';
import type { ActivityModel } from './activity-model.ts';
import { planSteps } from './gait.ts';
import { standingPose } from './stand.ts';

/**
 * Thigh angle from the vertical over the running cycle, degrees of flexion. Shape after the hip angle of Novacheck
 * 1998 (Gait Posture 7:77): extension until toe-off at 39 % of the cycle, greatest flexion in the second half of
 * swing; less a forward tilt of the pelvis of some 15 degrees. Values rounded: a modelling choice near that figure.
 */
const thighFlexion: readonly (readonly [number, number])[] = [
  [0, 24],
  [0.1, 21],
  [0.22, 5],
  [0.33, -11],
  [0.4, -17],
  [0.48, -14],
  [0.6, 4],
  [0.73, 25],
  [0.83, 32],
  [0.92, 29],
];

/** Share of the cycle with the foot on the ground (Novacheck 1998: toe-off at 39 %, running). */
const stance = 0.39;

/** Length of a step at free running speed: 2.9 m/s at 172.6 steps/min (Heiderscheit et al. 2011). */
const freeCadenceSpm = 172.6;
const freeSpeedMS = 2.9;

/** The largest fore-and-aft force, in body weights (order of size at 3 m/s: Munro et al. 1987, J Biomech 20:147). */
const brakingBW = 0.25;

/**
 * The body's acceleration follows the force of the ground: a squared sine while a foot is down, none in flight, with a
 * mean of one body weight. Its peak is then 1 / stance = 2.6 body weights; Munro et al. measured 2.5 at 3 m/s.
 */
export function runPattern(person: SimulatedPerson, cadenceSpm: number): CyclicPattern {
  const cyclesPerSecond = cadenceSpm / 120;
  const size = person.swingScale;
  const sinceContact = (phase: number): number => phase - Math.floor(2 * phase) / 2;
  const up = periodicCurve((phase) => {
    const since = sinceContact(phase);
    const force = since < stance ? (1 - cos((2 * Math.PI * since) / stance)) / (2 * stance) : 0;
    return standardGravity * (force - 1);
  }, 8);
  const forward = periodicCurve((phase) => {
    const since = sinceContact(phase);
    return since < stance ? -standardGravity * brakingBW * sin((2 * Math.PI * since) / stance) : 0;
  }, 8);
  return {
    flexionDeg: curveThrough(
      thighFlexion.map(([phase, angle]) => [phase, size * angle] as const),
      5,
    ),
    // Sizes of the two small angles and of the sideways motion are modelling choices.
    abductionDeg: periodicCurve((phase) => -5 * size * cos(2 * Math.PI * (phase - 0.2)), 1),
    axialDeg: periodicCurve((phase) => -6 * size * cos(2 * Math.PI * (phase - 0.2)), 1),
    hipForwardM: displacement(forward, cyclesPerSecond),
    hipUpM: displacement(up, cyclesPerSecond),
    hipRightM: periodicCurve((phase) => 0.012 * cos(2 * Math.PI * (phase - 0.2)), 1),
  };
}

/** Running on the level. The knocks' size and ringing at a thigh are modelling choices. */
export function running(cadenceSpm?: number): ActivityModel {
  return {
    support: 'upright',
    entryPose: standingPose,
    plan(bout) {
      const { person, random, truth } = bout;
      truth.addBout('run', bout.startS, bout.endS);
      const cadence = cadenceSpm ?? person.runCadenceSpm * random.normal(1, 0.02);
      const style = {
        pattern: runPattern(person, cadence),
        cadenceSpm: cadence,
        stepVariability: 0.7 * person.stepVariability,
        asymmetry: 0.004,
        forwardMS: (freeSpeedMS * cadence) / freeCadenceSpm,
        upMS: 0,
        strikeUpG: 1.6 * person.impactScale,
        strikeForwardG: 2 * person.impactScale,
        strikeOutG: 0.6 * person.impactScale,
        strikeOtherShare: 0.4,
        ringing: { frequencyHz: 9, durationS: 0.2 },
      };
      planSteps(bout, style, bout.fromS, bout.toS);
    },
  };
}
