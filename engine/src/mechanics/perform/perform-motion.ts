import type { Body } from '../../body/index.ts';
import { buildMotion, type Motion } from '../../exercise/index.ts';
import type { MotionSolution } from '../motion-solution.ts';
import { solveMotion } from '../solve-motion.ts';
import type { PerformOptions } from './perform-options.ts';
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
    gravityMS2,
    withFrames: _,
    body: __,
    reps: ___,
    ...exercise
  } = options;
  const motion = withOutsideForces(buildMotion(name, body, exercise), body, { harnessBW, deviceN, waterM });
  return { motion, solution: solveMotion(body, motion, { gravityMS2 }) };
}
