import { chebyshevPath, type SmoothPath } from './chebyshev-path.ts';
import { evenProfile } from './even-profile.ts';
import type { AppliedForce, Motion } from './motion.ts';
import type { Setup } from './setup.ts';
import { shareSupports } from './share-supports.ts';
import type { SupportRule } from './stance-supports.ts';
import { type PathTime, type Tempo, tempoProfile } from './tempo-profile.ts';

/** Choice: as many frames as a repetition's curves need to look smooth. */
const defaultFrames = 100;

/** A path of postures from 0 to 1 that a repetition goes there and back. */
export interface RepetitionPlan {
  /** Writes the posture at a place of the path, 0-1. */
  pose(at: number, into: Float64Array): void;
  /** Where along the path the rule changes, without 0 and 1. Default none. */
  breaks?: readonly number[];
  /** Whether the way out is the way down (a squat) or the way up (standing up). */
  out: 'down' | 'up';
  /** Whether places of the path are shares of the way's time already; else the way is gone by minimum jerk. */
  isTimed?: boolean;
  /** Where the options leave it open. Default 2-0-1. */
  tempo?: Tempo;
  supports: readonly SupportRule[];
  /** Forces of a machine, given where the body is and how it moves. Default none. */
  applied?(
    frames: number,
    moved: Pick<Motion, 'coordinates' | 'velocities' | 'accelerations'>,
  ): AppliedForce[];
}

/**
 * One repetition along a path of postures, at the tempo of the options: positions, velocities and accelerations by the
 * chain rule from the path's exact derivatives and the tempo's.
 */
export function repetition(setup: Setup, plan: RepetitionPlan): Motion {
  const { options, tree, exercise, carried, assumed } = setup;
  const frames = options.frames ?? defaultFrames;
  const { downS, pauseS, upS } = options.tempo ?? plan.tempo ?? { downS: 2, pauseS: 0, upS: 1 };
  if (options.tempo === undefined) assumed.tempo = `${downS}-${pauseS}-${upS}`;
  const timing = plan.isTimed ? evenProfile : tempoProfile;
  const profile = plan.out === 'down' ? timing(downS, pauseS, upS) : timing(upS, pauseS, downS);
  const durationS = downS + pauseS + upS;
  const size = tree.coordinates.length;
  const path = chebyshevPath([0, ...(plan.breaks ?? []), 1], size, plan.pose);
  const timeS = Float64Array.from({ length: frames }, (_, i) => (i * durationS) / (frames - 1));
  const states = [...timeS].map(profile);
  const moved = alongPath(path, states, size);
  const applied = plan.applied?.(frames, moved) ?? [];
  const at = states.map(({ position }) => position);
  return {
    exercise,
    frames,
    durationS,
    timeS,
    periodic: false,
    advanceXM: 0,
    advanceYM: 0,
    ...moved,
    supports: shareSupports(setup, plan.supports, moved, at, applied),
    carried,
    applied,
    assumed,
  };
}

function alongPath(
  path: SmoothPath,
  states: readonly PathTime[],
  size: number,
): { coordinates: Float64Array; velocities: Float64Array; accelerations: Float64Array } {
  const coordinates = new Float64Array(states.length * size);
  const velocities = new Float64Array(states.length * size);
  const accelerations = new Float64Array(states.length * size);
  const value = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  states.forEach(({ position, velocity, acceleration }, frame) => {
    path.evaluate(position, value, first, second);
    for (let j = 0; j < size; j++) {
      const i = frame * size + j;
      coordinates[i] = value[j]!;
      velocities[i] = first[j]! * velocity;
      accelerations[i] = second[j]! * velocity ** 2 + first[j]! * acceleration;
    }
  });
  return { coordinates, velocities, accelerations };
}
