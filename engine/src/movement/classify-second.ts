import type { Activity } from '../recording/index.ts';
import type { SecondFeatures } from './features.ts';
import { forwardDeg, inclinationDeg } from './posture.ts';

// Posture and movement: Acti4 and ActiPASS (Skotte et al. 2014, 10.1123/jpah.2011-0347), on the thigh axes.
const uprightMostDeg = 45;
const walkingDownSdG = 0.1;
const standingTotalSdG = 0.1;
const runningDownSdG = 0.72;
/** Faster than 2.5 steps a second is running. */
const runningStrideS = 2 / 2.5;
const stairsAboveWalkingDeg = 4;
const stairsMostDeg = 40;
/** Pedalling holds the thigh at least this far forward on average; Acti4 has 40 - 15 degrees. */
const pedallingLeastDeg = 25;
/** A regular movement repeats with this correlation: a choice, below what gait and pedalling of `validation/` reach. */
const regular = 0.6;
/**
 * 35 to 120 revolutions a minute. Trained riders prefer 90 +- 7 (Stebbins et al. 2014, J Sports Sci Med 13:114-119);
 * how much wider is a choice of this project.
 */
const revolutionS = [0.5, 1.7] as const;

/**
 * Labels a second by rules on posture, size of the movement and rhythm, without looking at its neighbours. Sitting,
 * lying and rowing are all `sit` here: only longer stretches tell them apart.
 *
 * @param walkingForwardDeg median forward angle of the thigh in walking, the zero of the stairs rule
 * @example
 * classifySecond(features, 0); // 'walk'
 */
export function classifySecond(features: SecondFeatures, walkingForwardDeg: number): Activity {
  const { downSdG, totalSdG, periodS, regularity } = features;
  const inclination = inclinationDeg(features);
  const rhythmic = regularity > regular && periodS > 0;
  if (
    rhythmic &&
    inclination > pedallingLeastDeg &&
    downSdG > walkingDownSdG &&
    periodS > revolutionS[0] &&
    periodS < revolutionS[1]
  ) {
    return 'cycle';
  }
  if (inclination > uprightMostDeg) return 'sit';
  if (downSdG > runningDownSdG) return 'run';
  if (rhythmic && periodS < runningStrideS && downSdG > runningDownSdG / 2) return 'run';
  if (downSdG > walkingDownSdG || (rhythmic && totalSdG > 2 * standingTotalSdG)) {
    const forward = forwardDeg(features);
    return forward > walkingForwardDeg + stairsAboveWalkingDeg && forward < stairsMostDeg ? 'stairs' : 'walk';
  }
  return totalSdG > standingTotalSdG ? 'shuffle' : 'stand';
}
