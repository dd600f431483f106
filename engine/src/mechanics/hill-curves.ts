import { exp, ln } from '../number/index.ts';

/**
 * Curves of a Hill-type muscle, De Groote, Kinney, Rao and Fregly 2016 (Ann Biomed Eng 44:2922), with the constants of
 * OpenSim's DeGrooteFregly2016Muscle.h (0435b08, read). Lengths in optimal fibre lengths, velocities in the greatest
 * shortening velocity, forces in the greatest isometric force.
 */

/** Strain at which the passive force equals the greatest isometric force, and how steeply it rises (OpenSim defaults). */
const passiveStrain = 0.6;
const passiveShape = 4;
/** OpenSim shifts the passive curve so that it is 0 at this length, its shortest. */
const shortestLength = 0.2;
const passiveAtShortest = exp((passiveShape * (shortestLength - 1)) / passiveStrain);
const passiveRange = exp(passiveShape) - passiveAtShortest;

/** Active force at full activation and no velocity: a sum of three bells, greatest (1.0) near length 1. */
export function activeForceLength(length: number): number {
  return (
    bell(length, 0.8150671134243542, 1.055033428970575, 0.162384573599574, 0.063303448465465) +
    bell(length, 0.433004984392647, 0.71677541339776, -0.029947116970696, 0.200356847296188) +
    bell(length, 0.1, 1, 0.353553390593274, 0)
  );
}

function bell(length: number, height: number, centre: number, width: number, widening: number): number {
  const distance = (length - centre) / (width + widening * length);
  return height * exp(-0.5 * distance * distance);
}

/**
 * Force of the stretched fibre without activation. The curve is defined up to a force of 1, at length 1.6; it is held
 * there, never extrapolated.
 */
export function passiveForceLength(length: number): number {
  if (length <= shortestLength) return 0;
  const strain = Math.min(length - 1, passiveStrain);
  return (exp((passiveShape * strain) / passiveStrain) - passiveAtShortest) / passiveRange;
}

/**
 * How velocity changes the active force: 1 at rest, 0 at velocity -1 (greatest shortening), towards 1.8 in lengthening.
 * Held at 0 beyond.
 */
export function forceVelocity(velocity: number): number {
  const scaled = -8.149 * velocity - 0.374;
  const factor = -0.3211346127989808 * ln(scaled + Math.sqrt(scaled * scaled + 1)) + 0.8825327733249912;
  return factor > 0 ? factor : 0;
}
