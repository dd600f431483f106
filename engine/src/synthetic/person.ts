import type { Random } from '../number/index.ts';

/** How one simulated person is built and moves. */
export interface SimulatedPerson {
  heightM: number;
  thighM: number;
  shankM: number;
  /** Place of the sensor: down the thigh from the hip joint, and out of the thigh's long axis to the front. */
  sensorDownM: number;
  sensorFrontM: number;
  walkCadenceSpm: number;
  runCadenceSpm: number;
  pedalCadenceRpm: number;
  /** Standard deviation of a step's duration, as a share of it. */
  stepVariability: number;
  /** Size of the thigh's swing, 1 = that of the published curves. */
  swingScale: number;
  /** Size of the knocks when a foot lands, 1 = ordinary. */
  impactScale: number;
  sitFlexionDeg: number;
  reclineFlexionDeg: number;
  standFlexionDeg: number;
  /** Mean time between movements while sitting, seconds. */
  fidgetIntervalS: number;
  /** Probability that a movement while sitting crosses the legs. */
  legCrossing: number;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * Draws a person.
 *
 * Measured: thigh 0.245 and shank 0.246 of the height (Drillis and Contini, in Winter, "Biomechanics and Motor Control
 * of Human Movement", 4th ed. 2009, table 4.1); free walking 113 steps/min (Perry and Burnfield, "Gait Analysis",
 * 2nd ed. 2010); running 172.6 (SD 8.8) steps/min (Heiderscheit et al. 2011, Med Sci Sports Exerc 43:296); a step's
 * duration varies by 2-3 % at the preferred speed (Beauchet et al. 2009, J NeuroEngineering Rehabil 6:32).
 *
 * Modelling choices, without a claim about the world: the spread of heights; the sensor half way down the thigh, at
 * its surface (a circumference of 0.5 m is a radius of 0.08 m); sitting angles; how often one fidgets; the sizes of
 * swing and impact, and their spread.
 *
 * @example
 * const person = drawPerson(seededRandom(1));
 */
export function drawPerson(random: Random): SimulatedPerson {
  const heightM = clamp(random.normal(1.72, 0.09), 1.5, 1.95);
  const thighM = 0.245 * heightM;
  return {
    heightM,
    thighM,
    shankM: 0.246 * heightM,
    sensorDownM: thighM * random.between(0.45, 0.55),
    sensorFrontM: random.between(0.07, 0.09),
    walkCadenceSpm: clamp(random.normal(113, 6), 98, 128),
    runCadenceSpm: clamp(random.normal(172.6, 8.8), 150, 195),
    pedalCadenceRpm: clamp(random.normal(75, 10), 55, 100),
    stepVariability: random.between(0.02, 0.03),
    swingScale: clamp(random.normal(1, 0.08), 0.8, 1.2),
    impactScale: clamp(random.normal(1, 0.25), 0.5, 1.6),
    sitFlexionDeg: random.between(68, 90),
    reclineFlexionDeg: random.between(84, 100),
    standFlexionDeg: random.between(-8, 6),
    fidgetIntervalS: random.between(40, 180),
    legCrossing: random.between(0, 0.3),
  };
}
