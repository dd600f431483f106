import { type Body, createKinematics, humanSegments, humanTree, placeSegments } from '../../body/index.ts';
import type { AppliedForce, Motion } from '../../exercise/index.ts';

/** Fresh water at 30 degrees, kg/m3. */
const waterKgM3 = 996;

/**
 * Density of the parts of the body, kg/m3 (Dempster as in Winter, "Biomechanics and Motor Control of Human Movement", from
 * memory); of the trunk with head that which makes the whole body 1000, so that it floats: a choice for half-full lungs.
 */
const densityKgM3 = {
  foot: 1100,
  shank: 1090,
  thigh: 1050,
  pelvis: 1010,
  trunk: 950,
  upperArms: 1070,
  forearms: 1140,
};

/**
 * How water of a depth carries a body, segment by segment: what is below the surface displaces water. The resistance of
 * water is left out, so this holds for slow movement.
 *
 * @param waterM depth above the ground, m
 * @example
 * buoyancy(motion, body, 1.0); // one force for each segment, upwards
 */
export function buoyancy({ frames, coordinates }: Motion, body: Body, waterM: number): AppliedForce[] {
  const tree = humanTree(body);
  const kinematics = createKinematics(tree);
  const { originY, cosine, comY } = kinematics;
  const zeros = () => new Float64Array(frames);
  const forces = tree.segments.map((segment, index) => ({
    name: 'water',
    segment: index,
    x: segment.comX,
    y: segment.comY,
    weightXKg: zeros(),
    weightYKg: zeros(),
    forceXN: zeros(),
    forceYN: zeros(),
  }));
  const densities = densityOfSegments();
  for (let frame = 0; frame < frames; frame++) {
    placeSegments(tree, kinematics, coordinates, frame * tree.coordinates.length);
    for (const [index, { massKg }] of tree.segments.entries()) {
      // A segment reaches as far beyond its centre as its origin is before it, about.
      const half = Math.max(
        Math.abs(comY[index] - originY[index]),
        leastHalfM * Math.abs(cosine[index]),
        leastHalfM / 4,
      );
      const share = Math.min(1, Math.max(0, (waterM - comY[index] + half) / (2 * half)));
      forces[index].weightYKg[frame] = (share * massKg * waterKgM3) / densities[index];
    }
  }
  return forces;
}

/** No part of the body is thinner than about this, half, m: a choice. */
const leastHalfM = 0.1;

function densityOfSegments(): number[] {
  const { pelvis, trunk, right, left, upperArms, forearms } = humanSegments;
  const densities: number[] = [];
  densities[pelvis] = densityKgM3.pelvis;
  densities[trunk] = densityKgM3.trunk;
  for (const leg of [right, left]) {
    densities[leg.thigh] = densityKgM3.thigh;
    densities[leg.shank] = densityKgM3.shank;
    densities[leg.foot] = densityKgM3.foot;
    densities[leg.toes] = densityKgM3.foot;
  }
  densities[upperArms] = densityKgM3.upperArms;
  densities[forearms] = densityKgM3.forearms;
  return densities;
}
