import { human } from '../../body/index.ts';
import type { Motion } from '../../exercise/index.ts';
import { cos, sin } from '../../number/index.ts';
import { InputError } from '../../recording/index.ts';
import type { Lying } from './perform-options.ts';

/** How far the head end of a bed is down in studies of bed rest, rad (the standard 6 degrees, Pavy-Le Traon et al. 2007). */
const headDownRad = (6 * Math.PI) / 180;

/** The part of gravity that still presses a standing exercise to its ground when it is done lying: none, or the opposite. */
export const alongLying: Readonly<Record<Lying, number>> = { supine: 0, 'head-down': -sin(headDownRad) };

/** What a motion rests on: a bed, or ground that its feet push against. */
export function lyingKind({ exercise, supports }: Motion): 'bed' | 'sledge' {
  if (supports.every(({ surface }) => surface === 'bed')) return 'bed';
  if (supports.every(({ surface }) => surface === 'ground' || surface === 'step')) return 'sledge';
  throw new InputError(
    'option-unused',
    `${exercise} has a seat or a machine of its own and can't be done on another bed`,
    'lying',
    'leave it out, or take an exercise that is done standing or in bed',
  );
}

/**
 * A motion on a level bed, turned with a bed whose head end, at -x, is down.
 *
 * @example
 * headDown(buildMotion('lie', describeBody())); // slides towards the head, but for friction
 */
export function headDown(motion: Motion): Motion {
  const size = motion.coordinates.length / motion.frames;
  const c = cos(headDownRad);
  const s = sin(headDownRad);
  const turned = (values: Float64Array, tiltRad: number): Float64Array => {
    const all = values.slice();
    for (let from = 0; from < all.length; from += size) {
      const x = all[from + human.pelvisX];
      const y = all[from + human.pelvisY];
      all[from + human.pelvisX] = c * x - s * y;
      all[from + human.pelvisY] = s * x + c * y;
      all[from + human.pelvisTilt] += tiltRad;
    }
    return all;
  };
  return {
    ...motion,
    coordinates: turned(motion.coordinates, headDownRad),
    velocities: turned(motion.velocities, 0),
    accelerations: turned(motion.accelerations, 0),
    supports: motion.supports.map((support) => ({
      ...support,
      ...(support.contact && {
        contact: {
          ...support.contact,
          normalRad: support.contact.normalRad.map((rad) => rad + headDownRad),
        },
      }),
    })),
  };
}
