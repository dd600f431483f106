import { curveTable, readCurve } from '../mechanics/index.ts';
import { pow } from '../number/index.ts';
import { fastestPerS } from './fastest-shortening.ts';
import type { FibreState } from './fibre-state.ts';
import { recruitedShares } from './recruited-shares.ts';
import { leastHeatWPerKg } from './resting-muscle.ts';

/** Aerobic work costs half as much heat again (Umberger 2003); 1 would be anaerobic. What is borrowed is paid back by air. */
const aerobicFactor = 1.5;
const slowestPerS = fastestPerS / 2.5;
/** Heat of shortening, W/kg per optimal length per second: 153 and 100 W/kg at the greatest velocities. */
const fastHeat = 153 / fastestPerS;
const slowHeat = 100 / slowestPerS;
const greatestSlowHeatWPerKg = 100;
/** Heat of lengthening against that of slow shortening, where negative work is counted (0.3 where not). */
const lengtheningFactor = 4;
/** Activation to the power of 0.6 by its square root, as a table: the power itself would take half of the time. */
const heatOfRoot = curveTable((root) => (root > 0 ? pow(root, 1.2) : 0), 0, 1, 1000);

/**
 * Metabolic power of one muscle, W: activation and maintenance heat, shortening and lengthening heat, and work, negative
 * work included; at least the heat of resting muscle, never negative.
 *
 * Umberger 2010 (J R Soc Interface) in the form of Uchida 2016 (PLoS ONE 11:e0150378), which recruits slow fibres
 * first; constants as in OpenSim's Umberger2010MuscleMetabolicsProbe.cpp (0435b08, verified).
 *
 * @example
 * umberger2010W({ ...fibre, activation: 0 }); // 1 W per kg of muscle
 */
export function umberger2010W(fibre: Readonly<FibreState>): number {
  const { activation, length, activeForceLength, velocityPerS, velocityMS, activeN, massKg } = fibre;
  const { slow, fast } = recruitedShares(activation, fibre.slowTwitchShare);
  const recruited = slow + fast;
  const slowShare = recruited > 0 ? slow / recruited : 1;
  const stretched = length > 1;
  const hold = 128 * (1 - slowShare) + 25;
  const maintenance =
    readCurve(heatOfRoot, Math.sqrt(activation)) *
    (stretched ? hold * (0.4 + 0.6 * activeForceLength) : hold);
  const shortening =
    velocityPerS <= 0
      ? activation ** 2 *
        (Math.min(greatestSlowHeatWPerKg, -slowHeat * velocityPerS) * slowShare -
          fastHeat * velocityPerS * (1 - slowShare))
      : activation * lengtheningFactor * slowHeat * velocityPerS;
  const heatWPerKg = aerobicFactor * (maintenance + (stretched ? activeForceLength : 1) * shortening);
  return Math.max(0, Math.max(leastHeatWPerKg, heatWPerKg) * massKg - activeN * velocityMS);
}
