import { oxygenTimeConstantsS } from '../energy/index.ts';
import { exp } from '../number/index.ts';

/** Metabolic power that a stretch of time needs, split by when oxygen pays for it, J. */
export interface OxygenSplit {
  /** Paid by oxygen breathed in meanwhile. */
  aerobicJ: number;
  /** Borrowed from phosphocreatine and glycolysis, to be paid back later. */
  anaerobicJ: number;
}

/**
 * Follows oxygen uptake through a day, stretch by stretch: it runs after the demand exponentially and stays below the
 * person's greatest; what a stretch needs beyond it is borrowed. Exact for a demand that is constant in each stretch, so
 * that cutting a stretch in two changes nothing.
 *
 * @param restW power at rest, where the account begins, and `maxW` the greatest that oxygen can pay for
 * @example
 * const account = oxygenAccount(85, 1000);
 * account.spend(400, 60); // { aerobicJ: 15 900, anaerobicJ: 8 100 } about: the first minute of a walk uphill
 */
export function oxygenAccount(
  restW: number,
  maxW: number,
): { spend(demandW: number, seconds: number): OxygenSplit } {
  const { on, off } = oxygenTimeConstantsS;
  let paidW = restW;
  return {
    spend(demandW, seconds) {
      const towardsW = Math.min(demandW, maxW);
      const timeConstantS = towardsW > paidW ? on : off;
      const kept = exp(-seconds / timeConstantS);
      const laggedJ = Math.max(0, towardsW - paidW) * timeConstantS * (1 - kept);
      const anaerobicJ = laggedJ + (demandW - towardsW) * seconds;
      paidW = towardsW + (paidW - towardsW) * kept;
      return { aerobicJ: demandW * seconds - anaerobicJ, anaerobicJ };
    },
  };
}
