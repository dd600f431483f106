import type { Random } from '../../number/index.ts';
import type { LyingPosture } from '../schedule.ts';

/** How much of the night someone lies in each posture; only the proportions count. */
export type PostureShares = Record<LyingPosture, number>;

/**
 * Draws how someone likes to lie. In bed people spend 54.1 (SD 18.1) % of the time on a side, 37.5 (18.2) % on the back
 * and 7.3 (12.3) % face down (Skarpsno et al. 2017, Nature and Science of Sleep 9:267; 664 adults with sensors on
 * thigh, back and arm). That both sides are as likely, and nobody shuns a posture, are modelling choices.
 */
export function drawPostureShares(random: Random): PostureShares {
  const side = Math.max(10, random.normal(54.1, 18.1));
  const left = random.between(0.3, 0.7);
  return {
    left: left * side,
    right: (1 - left) * side,
    back: Math.max(10, random.normal(37.5, 18.2)),
    front: Math.max(4, random.normal(7.3, 12.3)),
  };
}
