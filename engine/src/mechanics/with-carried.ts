import type { PlanarTree } from '../body/index.ts';
import type { CarriedMass } from '../exercise/index.ts';

/**
 * The tree with point masses fixed to its segments, each as a segment of its own at the end: a bar on the shoulders, a
 * weight in the hands. The same tree where nothing is carried.
 *
 * @example
 * withCarried(tree, [{ segment: 1, massKg: 60, x: -0.05, y: 0.45 }]);
 */
export function withCarried(tree: PlanarTree, carried: readonly CarriedMass[]): PlanarTree {
  if (carried.length === 0) return tree;
  const masses = carried.map(({ segment, massKg, x, y }, i) => ({
    name: `carried ${i + 1}`,
    massKg,
    comX: 0,
    comY: 0,
    inertiaKgM2: 0,
    joint: {
      parent: segment,
      parentX: x,
      parentY: y,
      childX: 0,
      childY: 0,
      rotation: -1,
      sign: 1 as const,
      fixedRad: 0,
      translationX: null,
      translationY: null,
    },
  }));
  return { coordinates: tree.coordinates, segments: [...tree.segments, ...masses] };
}
