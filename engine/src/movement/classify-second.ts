import type { Activity } from '../recording/index.ts';
import type { SecondFeatures } from './features.ts';
import { forwardDeg, inclinationDeg } from './posture.ts';

// Posture and movement: Acti4 and ActiPASS (Skotte et al. 2014, 10.1123/jpah.2011-0347), on the thigh axes.
const uprightMostDeg = 45;
const walkingDownSdG = 0.1;
/** An upright thigh that moves by more than this in all (standard deviation over 2 s, g) does not stand still. */
export const standingTotalSdG = 0.1;
/**
 * A leg that moves by more than this within a second does more than sway, g: a choice. In `dsads`, standing in a lift
 * exceeds it in 5 to 10 % of the seconds, moving about in it in most.
 */
const movingOwnSdG = 0.025;
/**
 * The small steps of a soft walker move the thigh along itself by at least this, a shift of weight only turns it: a choice
 * made on simulated people (10 % of their steps are below 0.011, 90 % of their shifts below 0.010).
 */
const softStepDownSdG = 0.008;
const runningDownSdG = 0.72;
/** Faster than 2.5 steps a second is running. */
const runningStrideS = 2 / 2.5;
const stairsAboveWalkingDeg = 4;
const stairsMostDeg = 40;
/**
 * Pedalling holds the thigh at least this far forward on average: a choice between the 36 degrees and more of cycling in
 * `dsads` and the 31 and less of its stairs and stepper. Acti4 has 40 - 15 degrees.
 */
const pedallingLeastDeg = 33;
/** A regular movement repeats with this correlation: a choice, below what gait and pedalling of `validation/` reach. */
const regular = 0.6;
/**
 * 35 to 120 revolutions a minute. Trained riders prefer 90 +- 7 (Stebbins et al. 2014, J Sports Sci Med 13:114-119);
 * how much wider is a choice of this project.
 */
const revolutionS = [0.5, 1.7] as const;

/** What the rules need to know about the recording. */
export interface SecondRules {
  /** Median forward angle of the thigh in walking, deg: the zero of the stairs rule. */
  walkingForwardDeg: number;
  /** What the sensor itself adds to a standard deviation, g. */
  noiseSdG: number;
  /** Whether the angle of the thigh tells stairs (Acti4). Otherwise stairs are `walk` here. */
  stairsByAngle: boolean;
  /** How large the person's steps are beside an ordinary walker's: see `stepScale`. Default 1. */
  stepScale?: number;
}

/**
 * Labels a second by rules on posture, size of the movement and rhythm, without looking at its neighbours: a second of
 * standing in which the leg moves is `shuffle` here, jumping on the spot is `other`. Sitting,
 * lying and rowing are all `sit` here: only longer stretches tell them apart.
 *
 * @example
 * classifySecond(features, { walkingForwardDeg: 8, noiseSdG: 0.003, stairsByAngle: true }); // 'walk'
 */
export function classifySecond(
  features: SecondFeatures,
  { walkingForwardDeg, noiseSdG, stairsByAngle, stepScale = 1 }: SecondRules,
): Activity {
  const { downSdG, totalSdG, ownSdG, periodS, regularity } = features;
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
  if (features.jumps) return 'other';
  if (downSdG > runningDownSdG) return 'run';
  if (rhythmic && periodS < runningStrideS && downSdG > runningDownSdG / 2) return 'run';
  if (downSdG > walkingDownSdG || (rhythmic && totalSdG > standingTotalSdG)) {
    if (!stairsByAngle) return 'walk';
    const forward = forwardDeg(features);
    return forward > walkingForwardDeg + stairsAboveWalkingDeg && forward < stairsMostDeg ? 'stairs' : 'walk';
  }
  const withNoise = (sdG: number) => Math.sqrt(sdG * sdG + noiseSdG * noiseSdG);
  const moves = ownSdG > withNoise(stepScale * movingOwnSdG);
  const steps = stepScale === 1 || downSdG > withNoise(softStepDownSdG);
  return totalSdG > standingTotalSdG || (moves && steps) ? 'shuffle' : 'stand';
}
