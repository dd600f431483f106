import { cyclicPath } from './cyclic-path.ts';
import type { AppliedForce, Motion } from './motion.ts';
import type { Setup } from './setup.ts';
import { shareSupports } from './share-supports.ts';
import type { SupportRule } from './stance-supports.ts';

/** A cycle that stays where it is. */
export interface CyclePlan {
  cycleS: number;
  /** Writes the posture at a phase 0-1. */
  pose(phase: number, into: Float64Array): void;
  supports: readonly SupportRule[];
  applied?(
    frames: number,
    moved: Pick<Motion, 'coordinates' | 'velocities' | 'accelerations'>,
  ): AppliedForce[];
}

/** One cycle of a movement on the spot, with exact derivatives (see `cyclicPath`). */
export function periodicMotion(setup: Setup, { cycleS, pose, supports, applied }: CyclePlan): Motion {
  const { tree, options, exercise, carried, assumed } = setup;
  const frames = options.frames ?? 100;
  const size = tree.coordinates.length;
  const path = cyclicPath(size, pose);
  const coordinates = new Float64Array(frames * size);
  const velocities = new Float64Array(frames * size);
  const accelerations = new Float64Array(frames * size);
  for (let frame = 0; frame < frames; frame++) {
    const range = [frame * size, (frame + 1) * size] as const;
    path(
      frame / frames,
      coordinates.subarray(...range),
      velocities.subarray(...range),
      accelerations.subarray(...range),
    );
  }
  for (let i = 0; i < coordinates.length; i++) {
    velocities[i]! /= cycleS;
    accelerations[i]! /= cycleS ** 2;
  }
  const phases = Float64Array.from({ length: frames }, (_, i) => i / frames);
  const moved = { coordinates, velocities, accelerations };
  const forces = applied?.(frames, moved) ?? [];
  return {
    exercise,
    frames,
    durationS: cycleS,
    timeS: phases.map((phase) => phase * cycleS),
    periodic: true,
    advanceXM: 0,
    advanceYM: 0,
    ...moved,
    supports: shareSupports(setup, supports, moved, phases, forces),
    carried,
    applied: forces,
    assumed,
  };
}
