export { acsmOxygenMlPerKgMin } from './acsm-equations.ts';
export { type ActivityCost, activityCosts } from './activity-costs.ts';
export type { ActivityEffort } from './activity-effort.ts';
export { type ActivityPower, activityPowerW } from './activity-power.ts';
export { aerobicShare } from './aerobic-share.ts';
export type { Banded } from './banded.ts';
export { bhargava2004W } from './bhargava-2004.ts';
export type { FrameTiming } from './elastic-fibre.ts';
export type { FibreState } from './fibre-state.ts';
export { lactateIndex } from './lactate-index.ts';
export { type MetabolicLaw, type MetabolicLawName, metabolicLaws } from './metabolic-laws.ts';
export { type MetabolicTerms, metabolicPowerW } from './metabolic-power.ts';
export { oxygenDemandMlPerMin } from './oxygen-demand.ts';
export { type OxygenKinetics, oxygenTimeConstantsS } from './oxygen-kinetics.ts';
export { oxygenMlOfEnergy } from './oxygen-of-energy.ts';
export { oxygenThresholds } from './oxygen-thresholds.ts';
export { oxygenUptakeMlPerMin } from './oxygen-uptake.ts';
export { basalWPerKg, leastHeatWPerKg } from './resting-muscle.ts';
export { restingOxygenMlPerKgMin } from './resting-oxygen.ts';
export {
  type IntensityDomain,
  type PieceEnergy,
  type SessionEnergy,
  type SessionPerson,
  type SessionPiece,
  sessionEnergy,
} from './session-energy.ts';
export { knownErrorFactor, type SetEnergy, type SetOptions, setEnergy } from './set-energy.ts';
export { slowTwitchShare } from './slow-twitch-share.ts';
export { stairsOxygenMlPerKgMin } from './stairs-oxygen.ts';
export { umberger2010W } from './umberger-2010.ts';
export { usualCriticalPower } from './usual-critical-power.ts';
export { usualVo2MaxMlPerKgMin } from './usual-vo2-max.ts';
export { type CriticalPower, wPrimeBalanceJ } from './w-prime-balance.ts';
export { walkingOxygenMlPerKgMin } from './walking-oxygen.ts';
