import { signalConstants } from './signal-constants.ts';

/**
 * The momentary rate of a human afferent, impulses/s: the human rate at rest, and of what a cat's afferent fires above its
 * own a share. Never below 0: a slack spindle is silent.
 *
 * @param aboveRest what `afferentRates` gives, impulses/s
 * @param restRate of spindles the relaxed rate, default 6.8; of tendon organs 0
 * @param gain 0.1 to 1, default 0.32
 * @example
 * humanRate(-100); // 0
 * humanRate(0); // 6.8
 */
export function humanRate(
  aboveRest: number,
  restRate: number = signalConstants.relaxedRate.middle,
  gain: number = signalConstants.speciesGain.middle,
): number {
  return Math.max(0, restRate + gain * aboveRest);
}
