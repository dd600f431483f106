import { exp, ln, pow } from '../number/index.ts';
import { signalConstants } from './signal-constants.ts';

/** The motor units of a muscle, the smallest first. */
export interface MotorUnitPool {
  /** Excitation from which a unit fires. */
  threshold: Float64Array;
  /** Its highest rate, impulses/s. */
  peakRate: Float64Array;
  /** Force of a twitch, the smallest unit's 1, and time to its peak, s. */
  twitchForce: Float64Array;
  twitchS: Float64Array;
  /** Excitation at which all units fire at their highest rates. */
  fullExcitation: number;
}

/**
 * A pool of motor units after Fuglevand 1993: exponentially spaced thresholds, small units first; the strongest twitch is
 * 100 times the weakest and three times as fast. Rates of Potvin & Fuglevand 2017; those of the soleus are lower.
 *
 * @param slow true for the soleus
 * @param units default 153
 * @example
 * motorUnitPool(false).threshold; // 1 ... 50
 */
export function motorUnitPool(
  slow: boolean,
  units: number = signalConstants.motorUnits.middle,
): MotorUnitPool {
  const first = (slow ? signalConstants.soleusFirstPeak : signalConstants.firstUnitPeak).middle;
  const last = (slow ? signalConstants.soleusLastPeak : signalConstants.lastUnitPeak).middle;
  const range = signalConstants.thresholdRange.middle;
  const forceRange = signalConstants.unitForceRange.middle;
  const twitchPower = ln(signalConstants.twitchRange.middle) / ln(forceRange);
  const threshold = new Float64Array(units);
  const peakRate = new Float64Array(units);
  const twitchForce = new Float64Array(units);
  const twitchS = new Float64Array(units);
  let fullExcitation = 0;
  for (let unit = 0; unit < units; unit++) {
    const place = units > 1 ? unit / (units - 1) : 0;
    threshold[unit] = exp(ln(range) * place);
    peakRate[unit] = first - ((first - last) * (threshold[unit]! - 1)) / (range - 1);
    twitchForce[unit] = exp(ln(forceRange) * place);
    twitchS[unit] = signalConstants.slowestTwitch.middle / pow(twitchForce[unit]!, twitchPower);
    const risesOver =
      (peakRate[unit]! - signalConstants.lowestRate.middle) / signalConstants.ratePerExcitation.middle;
    fullExcitation = Math.max(fullExcitation, threshold[unit]! + risesOver);
  }
  return { threshold, peakRate, twitchForce, twitchS, fullExcitation };
}
