import { cos, sin } from '../../number/index.ts';
import { curveThrough } from '../motion/curve-through.ts';
import type { CyclicPattern } from '../motion/cyclic-motion.ts';
import { periodicCurve } from '../motion/periodic-curve.ts';
import type { SimulatedPerson } from '../person.ts';
import type { ActivityModel, Bout } from './activity-model.ts';
import { type GaitStyle, planSteps } from './gait.ts';
import { addStandingSway, standingPose } from './stand.ts';

/**
 * Thigh angle from the vertical over the gait cycle, degrees of flexion: Perry and Burnfield, "Gait Analysis", 2nd ed.
 * 2010, hip: 20 at initial contact and loading response (0-12 %), 0 at the end of mid stance (31 %), -20 of terminal
 * stance (50 %), -10 of pre-swing (62 %), 15 of initial swing (75 %), 25 of mid swing (87 %).
 */
const thighFlexion: readonly (readonly [number, number])[] = [
  [0, 20],
  [0.12, 20],
  [0.31, 0],
  [0.5, -20],
  [0.62, -10],
  [0.75, 15],
  [0.87, 25],
];

/** The same source: 5 degrees of adduction in loading response, 5 of abduction in initial swing. */
const thighAbduction: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.12, -5],
  [0.31, -4],
  [0.62, 5],
  [0.75, 4],
];

/** Free walking in the same source: 113 steps/min with steps of 0.705 m. */
const freeCadenceSpm = 113;
const freeStepM = 0.705;

/**
 * Length of a step: proportional to the cadence, as the walk ratio is constant at ordinary speeds (Sekiya and Nagasaki
 * 1998, Gait Posture 7:225).
 */
function stepLengthM(cadenceSpm: number): number {
  return (freeStepM * cadenceSpm) / freeCadenceSpm;
}

/**
 * How far the pelvis rises and falls in a step: an inverted pendulum of leg length l and step length s moves by
 * l - sqrt(l2 - (s/2)2); measured steps are 1.25 times those that the model gives for a rise (Zijlstra and Hof 2003,
 * Gait Posture 18:1).
 */
function riseOfPelvisM(person: SimulatedPerson, stepM: number): number {
  // Ankle height 0.039 of the height (Winter 2009, table 4.1's source).
  const legM = person.thighM + person.shankM + 0.039 * person.heightM;
  const halfStepM = stepM / 1.25 / 2;
  return legM - Math.sqrt(legM * legM - halfStepM * halfStepM);
}

/** The middle of double support (0-12 % of the cycle): the pelvis is lowest and fastest. */
const lowestPhase = 0.06;

export function walkPattern(person: SimulatedPerson, cadenceSpm: number): CyclicPattern {
  const stepM = stepLengthM(cadenceSpm);
  const size = (person.swingScale * stepM) / freeStepM;
  const scaled = (knots: readonly (readonly [number, number])[]) =>
    curveThrough(
      knots.map(([phase, angle]) => [phase, size * angle] as const),
      5,
    );
  const halfRiseM = riseOfPelvisM(person, stepM) / 2;
  return {
    flexionDeg: scaled(thighFlexion),
    abductionDeg: scaled(thighAbduction),
    // Inward after contact, outward in initial swing; 8 degrees in all (Perry and Burnfield 2010).
    axialDeg: periodicCurve((phase) => -4 * size * cos(2 * Math.PI * (phase - 0.15)), 1),
    // Forward speed varies by about a tenth: a modelling choice.
    hipForwardM: periodicCurve((phase) => -0.008 * size * sin(4 * Math.PI * (phase - lowestPhase)), 2),
    hipUpM: periodicCurve((phase) => -halfRiseM * cos(4 * Math.PI * (phase - lowestPhase)), 2),
    // Over the standing leg: about 4 cm from side to side (Inman, Ralston and Todd, "Human Walking", 1981).
    hipRightM: periodicCurve((phase) => 0.02 * cos(2 * Math.PI * (phase - 0.3)), 1),
  };
}

/** The knocks of walking. Their size and ringing at a thigh are modelling choices. */
export function walkStyle(person: SimulatedPerson, cadenceSpm: number): GaitStyle {
  return {
    pattern: walkPattern(person, cadenceSpm),
    cadenceSpm,
    stepVariability: person.stepVariability,
    asymmetry: 0.005,
    forwardMS: (cadenceSpm / 60) * stepLengthM(cadenceSpm),
    upMS: 0,
    strikeUpG: 0.4 * person.impactScale,
    strikeForwardG: 1 * person.impactScale,
    strikeOutG: 0.25 * person.impactScale,
    strikeOtherShare: 0.4,
    ringing: { frequencyHz: 8, durationS: 0.25 },
  };
}

/** Walking on the level. People walk slower for a few steps inside a room: a modelling choice. */
export function walking(cadenceSpm?: number): ActivityModel {
  return {
    support: 'upright',
    entryPose: standingPose,
    plan(bout: Bout) {
      const { person, random, truth } = bout;
      truth.addBout('walk', bout.startS, bout.endS);
      const own = person.walkCadenceSpm * random.normal(1, 0.03);
      const cadence = cadenceSpm ?? (bout.endS - bout.startS < 15 ? 0.9 * own : own);
      planSteps(bout, walkStyle(person, cadence), bout.fromS, bout.toS);
      addStandingSway(bout, bout.fromS, bout.toS);
    },
  };
}
