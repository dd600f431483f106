import type { Side } from '../../body/index.ts';
import { carry } from '../carry.ts';
import type { BarPosition } from '../exercise-options.ts';
import type { Motion } from '../motion.ts';
import { repetition } from '../repetition.ts';
import { chosen, emptyPosture, type Setup } from '../setup.ts';
import { type SquatStance, squatPosture } from '../squat-posture.ts';
import { soleSupport } from '../stance-supports.ts';
import { unreachableDepth } from '../unreachable.ts';

const degree = Math.PI / 180;

/** What tells one squat from another. */
export interface SquatStyle {
  depthDeg: number;
  bar: BarPosition;
  legs: readonly Side[];
  /** Fall of the surface towards the toes. Default 0. */
  declineDeg?: number;
  /** Lean of the trunk as a share of the shank's. Default 1, parallel. */
  trunkShare?: number;
  poseFreeLeg?: SquatStance['poseFreeLeg'];
}

/** Down to a knee angle and up again, the soles flat, balanced in every posture on the way (see `squatPosture`). */
export function squatMotion(setup: Setup, style: SquatStyle): Motion {
  const depthDeg = chosen(setup, 'depthDeg', style.depthDeg);
  const bar = chosen(setup, 'bar', style.bar);
  const poseArms = carry(setup, bar, chosen(setup, 'loadKg', 0));
  const { legs, declineDeg = 0, trunkShare = 1, poseFreeLeg } = style;
  const stance: SquatStance = { legs, declineRad: declineDeg * degree, trunkShare, poseArms, poseFreeLeg };
  const reaches = (deg: number, into = emptyPosture()): boolean =>
    squatPosture(setup, stance, deg * degree, into);
  if (!reaches(depthDeg)) throw unreachableDepth(setup.exercise, depthDeg, reaches);
  return repetition(setup, {
    out: 'down',
    pose: (at, into) => {
      if (!reaches(at * depthDeg, into)) throw unreachableDepth(setup.exercise, depthDeg, reaches);
    },
    supports: legs.map((side) => soleSupport(setup.body, side)),
  });
}
