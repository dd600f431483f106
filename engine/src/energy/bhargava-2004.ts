import type { FibreState } from './fibre-state.ts';
import { recruitedShares } from './recruited-shares.ts';
import { leastHeatWPerKg } from './resting-muscle.ts';

/** W/kg of muscle. */
const activationHeat = { slow: 40, fast: 133 };
const maintenanceHeat = { slow: 74, fast: 111 };
/** Heat of shortening, a share of force times velocity; lengthening gives none. */
const shorteningShare = 0.25;

/**
 * Metabolic power of one muscle, W: activation, maintenance and shortening heat, and work, negative work included; at
 * least the heat of resting muscle, never negative.
 *
 * Bhargava 2004 (J Biomech 37:81) without the decay of activation heat, as in OpenSim's
 * Bhargava2004MuscleMetabolicsProbe.cpp (0435b08, verified).
 *
 * @example
 * bhargava2004W({ ...fibre, activation: 0, passiveN: 0 }); // 1 W per kg of muscle
 */
export function bhargava2004W(fibre: Readonly<FibreState>): number {
  const { activation, length, velocityMS, activeN, passiveN, massKg } = fibre;
  const { slow, fast } = recruitedShares(activation, fibre.slowTwitchShare);
  const activating = activationHeat.slow * slow + activationHeat.fast * fast;
  const maintaining = maintenanceAt(length) * (maintenanceHeat.slow * slow + maintenanceHeat.fast * fast);
  const shorteningW = velocityMS < 0 ? -shorteningShare * (activeN + passiveN) * velocityMS : 0;
  const heatW = massKg * (activating + maintaining) + shorteningW;
  return Math.max(0, Math.max(leastHeatWPerKg * massKg, heatW) - activeN * velocityMS);
}

/** How the heat of maintenance depends on fibre length: 0.5 up to 0.5, 1 at 1, 0 from 1.5 on, straight between. */
function maintenanceAt(length: number): number {
  if (length <= 0.5) return 0.5;
  return length <= 1 ? length : Math.max(0, 3 - 2 * length);
}
