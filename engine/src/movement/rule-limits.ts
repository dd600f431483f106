import { cos, sin } from '../number/index.ts';
import type { Activity } from '../recording/index.ts';
import { classifySecond } from './classify-second.ts';
import type { SecondFeatures } from './features.ts';

/** Where the rules on a single second go over from one label to another. */
export interface RuleLimits {
  /** Beyond this inclination the thigh is not upright, deg. */
  uprightMostDeg: number;
  /** An upright thigh whose acceleration along itself varies by more than this goes on foot, g. */
  walkingDownSdG: number;
  /** The same for running, g. */
  runningDownSdG: number;
  /** An upright leg that moves by more than this within a second does not stand still, g. */
  movingSdG: number;
  /** Movement that repeats counts as a rhythm from this likeness of its repeats on. */
  regularity: number;
  /** Pedalling holds the thigh at least this far forward, deg. */
  pedallingLeastDeg: number;
}

/**
 * The limits of the rules on a single second, found by asking the rules themselves (`classifySecond`, a sensor without
 * noise): what is shown of them can't differ from what they do.
 *
 * @returns limits, rounded to thousandths
 * @example
 * ruleLimits().uprightMostDeg; // 45
 */
export function ruleLimits(): RuleLimits {
  return {
    uprightMostDeg: endOf('stand', 0, 90, (deg) => still(deg)),
    walkingDownSdG: endOf('shuffle', 0.05, 0.3, (downSdG) => ({
      ...still(10),
      downSdG,
      totalSdG: downSdG,
      ownSdG: downSdG,
    })),
    runningDownSdG: endOf('walk', 0.2, 2, (downSdG) => ({ ...still(10), downSdG })),
    movingSdG: endOf('stand', 0, 0.1, (ownSdG) => ({ ...still(10), ownSdG })),
    regularity: endOf('sit', 0, 1, (regularity) => ({ ...pedalling(60), regularity })),
    pedallingLeastDeg: endOf('walk', 10, 44, pedalling),
  };
}

/** The value up to which the rules give a label, between two values of which only the first has it. */
function endOf(
  label: Activity,
  from: number,
  to: number,
  featuresAt: (value: number) => SecondFeatures,
): number {
  const rules = { walkingForwardDeg: 0, noiseSdG: 0, stairsByAngle: false };
  let [inside, outside] = [from, to];
  while (outside - inside > (to - from) / 1e6) {
    const middle = (inside + outside) / 2;
    if (classifySecond(featuresAt(middle), rules) === label) inside = middle;
    else outside = middle;
  }
  return Math.round(outside * 1000) / 1000;
}

const radians = Math.PI / 180;

/** A second in which the thigh rests, leaning so far to the front. */
function still(inclinationDeg: number): SecondFeatures {
  return {
    startMs: 0,
    present: true,
    down: -cos(inclinationDeg * radians),
    front: sin(inclinationDeg * radians),
    right: 0,
    downSdG: 0,
    totalSdG: 0,
    ownSdG: 0,
    periodS: 0,
    regularity: 0,
    gait: null,
    jumps: false,
  };
}

/** A second of pedalling at 60 revolutions a minute. */
function pedalling(inclinationDeg: number): SecondFeatures {
  return { ...still(inclinationDeg), downSdG: 0.2, totalSdG: 0.3, ownSdG: 0.3, periodS: 1, regularity: 0.9 };
}
