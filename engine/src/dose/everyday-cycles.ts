import type { Activity } from '../recording/index.ts';
import { heldS } from './held-s.ts';
import { restingMovements } from './resting-movements.ts';
import type { CycleCount } from './stretch.ts';

/** Walking speeds that are worked out, m/s; between them values are shared. Slower and faster ones count as the outermost. */
const walkingSpeedsMS = [0.6, 0.9, 1.2, 1.5, 1.8] as const;

/** Pedalling and rowing of a default kind, since a thigh does not tell how hard: cycles a second of these motions. */
const pedalTurnsPerS = 1;
const strokesPerS = 0.4;

/** What was known of an everyday activity. */
export interface EverydayMovement {
  activity: Activity;
  seconds: number;
  /** Of both feet. */
  steps: number;
  speedMS?: number;
  direction?: 'up' | 'down';
}

/**
 * The cycles of the catalogue that an everyday activity is made of: strides of walking, running and stairs by its steps,
 * standing by its time, pedalling and rowing by their time at the default effort. Legs on a seat or in bed rest (thigh
 * muscles are inactive for two thirds of a day, Tikkanen 2013, 10.1371/journal.pone.0052228) but for the movements that
 * nobody plans. Of shuffling and of activities without a name what is known is that somebody is on their
 * feet: their steps count as slow walking, the rest as standing, which is the least that it can have been.
 *
 * @example
 * everydayCycles({ activity: 'walk', seconds: 60, steps: 100, speedMS: 1.05 }); // 25 strides at 0.9 and 25 at 1.2 m/s
 */
export function everydayCycles(movement: EverydayMovement): CycleCount[] {
  const { activity, seconds, steps, speedMS, direction } = movement;
  switch (activity) {
    case 'nonwear':
      return [];
    case 'sit':
    case 'lie':
      return restingMovements(activity, seconds);
    case 'stand':
      return [one('stand', seconds / heldS)];
    case 'walk':
      return strides(steps / 2, speedMS ?? 1.2);
    case 'shuffle':
    case 'other':
      return [...strides(steps / 2, walkingSpeedsMS[0]), one('stand', seconds / heldS)];
    case 'run':
      return [one('run', steps / 2)];
    case 'stairs':
      if (direction) return [one(`stairs-${direction}`, steps / 2)];
      return [one('stairs-up', steps / 4), one('stairs-down', steps / 4)];
    case 'cycle':
      return [one('cycle', pedalTurnsPerS * seconds)];
    case 'row':
      return [one('row', strokesPerS * seconds)];
  }
}

function one(exercise: string, count: number): CycleCount {
  return { exercise, options: {}, count };
}

/** Shared between the two speeds of the catalogue on either side. */
function strides(count: number, speedMS: number): CycleCount[] {
  const last = walkingSpeedsMS.length - 1;
  const clamped = Math.min(walkingSpeedsMS[last]!, Math.max(walkingSpeedsMS[0], speedMS));
  let below = 0;
  while (below < last - 1 && clamped > walkingSpeedsMS[below + 1]!) below++;
  const [slow, fast] = [walkingSpeedsMS[below]!, walkingSpeedsMS[below + 1]!];
  const share = (clamped - slow) / (fast - slow);
  return [
    { exercise: 'walk', options: { speedMS: slow }, count: (1 - share) * count },
    { exercise: 'walk', options: { speedMS: fast }, count: share * count },
  ].filter((cycle) => cycle.count > 0);
}
