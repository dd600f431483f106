import { exp } from '../number/index.ts';
import { type OxygenKinetics, oxygenTimeConstantsS } from './oxygen-kinetics.ts';

/**
 * Share of the energy of a set that oxygen taken up during it provides, 0 to 1. The rest is borrowed from phosphocreatine
 * and from glycolysis (lactate) and paid back afterwards. The set begins at rest with an even demand; where the demand is
 * above what the person can take up, the share stays below 1 however long it lasts.
 *
 * @param demandMlPerMin oxygen that would meet the whole demand
 * @example
 * aerobicShare(1500, 60, { restMlPerMin: 260, maxMlPerMin: 3200 }); // 0.62
 */
export function aerobicShare(
  demandMlPerMin: number,
  durationS: number,
  { restMlPerMin, maxMlPerMin, onTimeConstantS = oxygenTimeConstantsS.on }: OxygenKinetics,
): number {
  if (demandMlPerMin <= restMlPerMin) return 1;
  if (durationS <= 0) return restMlPerMin / demandMlPerMin;
  const rise = Math.max(0, Math.min(demandMlPerMin, maxMlPerMin) - restMlPerMin);
  const lagS = onTimeConstantS * (1 - exp(-durationS / onTimeConstantS));
  return (restMlPerMin + rise * (1 - lagS / durationS)) / demandMlPerMin;
}
