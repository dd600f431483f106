import type { Curve, PlanarTree } from '../engine/src/body/index.ts';
import type { Random } from '../engine/src/number/index.ts';

/**
 * A seeded tree of the size of a body: a root that moves and turns freely, then segments hanging on any earlier one,
 * their joints off the origin, some turned backwards.
 *
 * @param slidingCurve what the joint of every third segment slides along; `null`: none slides
 * @example
 * const tree = randomTree(seededRandom(1), 13, null);
 */
export function randomTree(random: Random, segments: number, slidingCurve: Curve | null): PlanarTree {
  const coordinates = ['rootX', 'rootY', 'rootTurn'];
  const made = Array.from({ length: segments }, (_, i) => {
    const isRoot = i === 0;
    if (!isRoot) coordinates.push(`turn${i}`);
    const rotation = i + 2;
    const slides = slidingCurve !== null && i % 3 === 1;
    return {
      name: `segment${i}`,
      massKg: random.between(0.1, 30),
      comX: random.between(-0.2, 0.2),
      comY: random.between(-0.4, 0),
      inertiaKgM2: random.between(0.001, 1),
      joint: {
        parent: isRoot ? -1 : Math.floor(random.between(0, i)),
        parentX: random.between(-0.3, 0.3),
        parentY: random.between(-0.5, 0.5),
        childX: random.between(-0.1, 0.1),
        childY: random.between(-0.1, 0.1),
        rotation,
        sign: random.next() < 0.5 ? (1 as const) : (-1 as const),
        fixedRad: isRoot ? 0 : random.between(-2, 2),
        translationX: isRoot
          ? { coordinate: 0, curve: null }
          : slides
            ? { coordinate: rotation, curve: slidingCurve }
            : null,
        translationY: isRoot
          ? { coordinate: 1, curve: null }
          : slides
            ? { coordinate: rotation, curve: slidingCurve }
            : null,
      },
    };
  });
  return { segments: made, coordinates };
}
