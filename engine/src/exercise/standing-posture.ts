import { InputError } from '../recording/index.ts';
import { hangArms } from './carry.ts';
import type { Setup } from './setup.ts';
import { squatPosture } from './squat-posture.ts';

/** Standing at ease the knees are not locked: a choice, and it keeps a leg away from where its angles are singular. */
const kneeRad = (5 * Math.PI) / 180;

/** Writes the posture of standing on both soles, balanced over the middle of the feet, ankles' foot points at 0. */
export function standingPosture(
  setup: Setup,
  into: Float64Array,
  poseArms: (posture: Float64Array) => void = hangArms,
): void {
  const stance = { legs: ['right', 'left'] as const, declineRad: 0, trunkShare: 0, poseArms };
  if (!squatPosture(setup, stance, kneeRad, into))
    throw new InputError(
      'balance-impossible',
      'this body with this load can’t stand balanced on its feet',
      'load',
      'give less load or wider joint ranges',
    );
}
