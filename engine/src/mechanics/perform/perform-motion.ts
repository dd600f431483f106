import type { Body } from '../../body/index.ts';
import { buildMotion, type Motion } from '../../exercise/index.ts';
import type { MotionSolution } from '../motion-solution.ts';
import { solveMotion } from '../solve-motion.ts';
import { alongLying, headDown, lyingKind } from './lie-down.ts';
import { gravityPresetsMS2, type PerformOptions } from './perform-options.ts';
import { withOutsideForces } from './with-outside-forces.ts';

/** The motion of an exercise and what it does to a body, with the forces of harness and device. */
export function performMotion(
  name: string,
  body: Body,
  options: PerformOptions,
): { motion: Motion; solution: MotionSolution } {
  const {
    harnessBW = 0,
    deviceN = 0,
    waterM = 0,
    gravityMS2 = gravityPresetsMS2.earth,
    lying,
    withFrames: _,
    body: __,
    reps: ___,
    ...exercise
  } = options;
  const built = (pressingMS2: number): Motion =>
    buildMotion(name, body, { ...exercise, gravityMS2: Math.max(0, pressingMS2 + deviceN / body.massKg) });
  let motion: Motion;
  let alongMS2 = gravityMS2;
  if (lying === undefined) motion = built(gravityMS2);
  else {
    alongMS2 = alongLying[lying] * gravityMS2;
    motion = built(alongMS2);
    if (lyingKind(motion) === 'bed') {
      motion = built(gravityMS2);
      if (lying === 'head-down') motion = headDown(motion);
      alongMS2 = gravityMS2;
    }
  }
  motion = withOutsideForces(motion, body, { harnessBW, deviceN, waterM });
  return { motion, solution: solveMotion(body, motion, { gravityMS2: alongMS2 }) };
}
