import { cos } from '../../number/index.ts';
import { curveThrough } from '../motion/curve-through.ts';
import type { CyclicPattern } from '../motion/cyclic-motion.ts';
import { periodicCurve } from '../motion/periodic-curve.ts';
import type { SimulatedPerson } from '../person.ts';
import type { ActivityModel } from './activity-model.ts';
import { type GaitStyle, planSteps } from './gait.ts';
import { standingPose } from './stand.ts';

/**
 * Thigh angle from the vertical on stairs, degrees of flexion. Shape after the hip angles of Riener et al. 2002 (Gait
 * Posture 15:32): going up about 60 at most, before the foot lands, to near 0 late in stance; going down a small range
 * with its greatest flexion of about 40 in swing; less a forward tilt of the pelvis of some 10 degrees. Values
 * rounded: a modelling choice near those figures.
 */
const thighUp: readonly (readonly [number, number])[] = [
  [0, 47],
  [0.12, 42],
  [0.3, 22],
  [0.48, 3],
  [0.6, 0],
  [0.72, 24],
  [0.85, 53],
  [0.94, 52],
];
const thighDown: readonly (readonly [number, number])[] = [
  [0, 12],
  [0.15, 11],
  [0.35, 8],
  [0.52, 16],
  [0.65, 28],
  [0.76, 30],
  [0.88, 19],
];

/** An ordinary public stair: riser and tread, m (2 risers + tread = 0.63 m, the builders' rule of Blondel). */
const riserM = 0.17;
const treadM = 0.29;

export function stairsStyle(
  person: SimulatedPerson,
  direction: 'up' | 'down',
  cadenceSpm: number,
): GaitStyle {
  const up = direction === 'up';
  const size = person.swingScale;
  const knots = up ? thighUp : thighDown;
  // The rise is uneven: how much so is a modelling choice.
  const unevenM = up ? 0.018 : 0.022;
  const pattern: CyclicPattern = {
    flexionDeg: curveThrough(
      knots.map(([phase, angle]) => [phase, size * angle] as const),
      5,
    ),
    abductionDeg: periodicCurve((phase) => -4 * cos(2 * Math.PI * (phase - 0.2)), 1),
    axialDeg: periodicCurve((phase) => -4 * cos(2 * Math.PI * (phase - 0.2)), 1),
    hipForwardM: periodicCurve((phase) => 0.006 * cos(4 * Math.PI * (phase - 0.2)), 2),
    hipUpM: periodicCurve((phase) => -unevenM * cos(4 * Math.PI * (phase - (up ? 0.08 : 0.12))), 2),
    hipRightM: periodicCurve((phase) => 0.025 * cos(2 * Math.PI * (phase - 0.3)), 1),
  };
  return {
    pattern,
    cadenceSpm,
    stepVariability: 1.6 * person.stepVariability,
    asymmetry: 0.012,
    forwardMS: (treadM * cadenceSpm) / 60,
    upMS: ((up ? riserM : -riserM) * cadenceSpm) / 60,
    strikeUpG: (up ? 0.2 : 0.5) * person.impactScale,
    strikeForwardG: (up ? 0.3 : 0.8) * person.impactScale,
    strikeOutG: (up ? 0.1 : 0.2) * person.impactScale,
    strikeOtherShare: 0.4,
    ringing: { frequencyHz: 8, durationS: 0.25 },
  };
}

/** Going up or down stairs, slower than on the level going up (a modelling choice: 0.86 and 0.95 of the cadence). */
export function climbing(direction: 'up' | 'down', cadenceSpm?: number): ActivityModel {
  return {
    support: 'upright',
    entryPose: standingPose,
    plan(bout) {
      const { person, random, truth } = bout;
      truth.addBout('stairs', bout.startS, bout.endS);
      const share = direction === 'up' ? 0.86 : 0.95;
      const cadence = cadenceSpm ?? person.walkCadenceSpm * share * random.normal(1, 0.03);
      planSteps(bout, stairsStyle(person, direction, cadence), bout.fromS, bout.toS);
    },
  };
}
