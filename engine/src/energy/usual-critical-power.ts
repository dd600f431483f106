import { oxygenTimeConstantsS } from './oxygen-kinetics.ts';
import { oxygenMlOfEnergy } from './oxygen-of-energy.ts';
import { oxygenThresholds } from './oxygen-thresholds.ts';
import type { CriticalPower } from './w-prime-balance.ts';

/**
 * What a person can borrow in all-out exercise of 4 to 8 minutes, mL oxygen per kg: 79.1, SD 7.6 (12 women and 8 men,
 * maximal accumulated oxygen deficit; PMC7241637, abstract read).
 */
const greatestDeficitMlPerKg = 79.1;

/**
 * Critical power and the store above it in metabolic terms, where nobody measured them. Grade C: an estimate from other
 * people's tests, good to tell easy from hard and no more.
 *
 * Critical power: the demand at the respiratory compensation point; exercise 10 to 36 W above critical power ended at 88 %
 * (SD 9) of the greatest uptake (Sawyer 2012, 10.1249/MSS.0b013e31824d2587, 13 people, abstract read), and the point is at
 * 87 %. The store: the greatest oxygen deficit less what is borrowed anyway while uptake rises to critical power. For
 * 75 kg and 45 mL/kg/min that is 92 kJ, at 22 % efficiency 20 kJ of work. The deficit is of healthy young people: for old
 * and ill ones the store is too large.
 *
 * @param restW metabolic power at rest
 * @example
 * usualCriticalPower({ massKg: 75, vo2MaxMlPerKgMin: 45, restW: 90 }); // { criticalPowerW: 1023, wPrimeJ: 92300 }
 */
export function usualCriticalPower({
  massKg,
  vo2MaxMlPerKgMin,
  restW,
}: {
  massKg: number;
  vo2MaxMlPerKgMin: number;
  restW: number;
}): CriticalPower {
  const joulesPerMl = 1 / oxygenMlOfEnergy(1);
  const criticalPowerW =
    (oxygenThresholds.compensation * vo2MaxMlPerKgMin * massKg * joulesPerMl) / secondsPerMinute;
  const risingJ = Math.max(0, criticalPowerW - restW) * oxygenTimeConstantsS.on;
  return {
    criticalPowerW,
    wPrimeJ: Math.max(0, greatestDeficitMlPerKg * massKg * joulesPerMl - risingJ),
  };
}

const secondsPerMinute = 60;
