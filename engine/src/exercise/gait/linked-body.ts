import { humanSegments, type PlanarTree, type Side } from '../../body/index.ts';

/** How many rigid links a walking body has: all above the hips, and thigh, shank and foot of the right and the left leg. */
export const linkCount = 7;

/** The links' places in every array. */
export const links = {
  upper: 0,
  right: { thigh: 1, shank: 2, foot: 3 },
  left: { thigh: 4, shank: 5, foot: 6 },
} as const;

/**
 * A body whose trunk, arms and toes do not bend, as links: with the links' angles against the ground every point is the
 * centre of mass plus the sum of one turned vector for each link, so that places and their derivatives need no joints.
 */
export interface LinkedBody {
  massKg: number;
  /** Vector of each link from the centre of mass to an ankle, m, in the link's frame. */
  ankle: Readonly<Record<Side, { x: Float64Array; y: Float64Array }>>;
  /**
   * Sum over the segments of mass times conjugate(vector of link k) times (vector of link l) of their centres, kg m2, row
   * by row: vectors as complex numbers.
   */
  spreadReal: Float64Array;
  spreadImaginary: Float64Array;
  /** Of the segments about their own centres, by link. */
  inertiaKgM2: Float64Array;
}

/** Describes the tree of `humanTree` as links. */
export function linkBody({ segments }: PlanarTree): LinkedBody {
  const originX = segments.map(() => new Float64Array(linkCount));
  const originY = segments.map(() => new Float64Array(linkCount));
  const centreX = segments.map(() => new Float64Array(linkCount));
  const centreY = segments.map(() => new Float64Array(linkCount));
  const meanX = new Float64Array(linkCount);
  const meanY = new Float64Array(linkCount);
  const inertiaKgM2 = new Float64Array(linkCount);
  let massKg = 0;
  segments.forEach(({ joint, massKg: mass, comX, comY, inertiaKgM2: inertia }, i) => {
    if (joint.parent >= 0) {
      originX[i]!.set(originX[joint.parent]!);
      originY[i]!.set(originY[joint.parent]!);
      originX[i]![linkOf(joint.parent)]! += joint.parentX;
      originY[i]![linkOf(joint.parent)]! += joint.parentY;
    }
    centreX[i]!.set(originX[i]!);
    centreY[i]!.set(originY[i]!);
    centreX[i]![linkOf(i)]! += comX;
    centreY[i]![linkOf(i)]! += comY;
    inertiaKgM2[linkOf(i)]! += inertia;
    massKg += mass;
    for (let k = 0; k < linkCount; k++) {
      meanX[k]! += mass * centreX[i]![k]!;
      meanY[k]! += mass * centreY[i]![k]!;
    }
  });
  const spreadReal = new Float64Array(linkCount * linkCount);
  const spreadImaginary = new Float64Array(linkCount * linkCount);
  segments.forEach(({ massKg: mass }, i) => {
    for (let k = 0; k < linkCount; k++) {
      const kx = centreX[i]![k]! - meanX[k]! / massKg;
      const ky = centreY[i]![k]! - meanY[k]! / massKg;
      for (let l = 0; l < linkCount; l++) {
        const lx = centreX[i]![l]! - meanX[l]! / massKg;
        const ly = centreY[i]![l]! - meanY[l]! / massKg;
        spreadReal[k * linkCount + l]! += mass * (kx * lx + ky * ly);
        spreadImaginary[k * linkCount + l]! += mass * (kx * ly - ky * lx);
      }
    }
  });
  const ankle = (side: Side): LinkedBody['ankle'][Side] => {
    const { foot } = humanSegments[side];
    return {
      x: originX[foot]!.map((x, k) => x - meanX[k]! / massKg),
      y: originY[foot]!.map((y, k) => y - meanY[k]! / massKg),
    };
  };
  return {
    massKg,
    ankle: { right: ankle('right'), left: ankle('left') },
    spreadReal,
    spreadImaginary,
    inertiaKgM2,
  };
}

/** The link that a segment of `humanTree` belongs to. */
function linkOf(segment: number): number {
  for (const side of ['right', 'left'] as const) {
    const { thigh, shank, foot, toes } = humanSegments[side];
    if (segment === thigh) return links[side].thigh;
    if (segment === shank) return links[side].shank;
    if (segment === foot || segment === toes) return links[side].foot;
  }
  return links.upper;
}
