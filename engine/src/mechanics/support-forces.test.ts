import { expect, test } from 'vitest';
import { createKinematics, type PlanarTree, placeSegments } from '../body/index.ts';
import type { Support } from '../exercise/index.ts';
import { createExternalForces } from './external-forces.ts';
import { supportForces } from './support-forces.ts';

const plate = {
  name: 'plate',
  massKg: 1,
  comX: 0,
  comY: 0,
  inertiaKgM2: 1,
  joint: {
    parent: -1,
    parentX: 0,
    parentY: 0,
    childX: 0,
    childY: 0,
    rotation: -1,
    sign: 1 as const,
    fixedRad: 0,
    translationX: null,
    translationY: null,
  },
};
const tree: PlanarTree = { coordinates: [], segments: [plate] };
const kinematics = createKinematics(tree);
placeSegments(tree, kinematics, []);

function soleAt(x: number, share: number): Support {
  const one = (value: number): Float64Array => Float64Array.of(value);
  return {
    surface: 'ground',
    side: 'right',
    segment: 0,
    pointX: one(x),
    pointY: one(0),
    reachBackM: one(-0.1),
    reachFrontM: one(0.2),
    share: one(share),
  };
}

/** Moment of all forces about the origin, N·m. */
function momentOf({
  count,
  pointX,
  pointY,
  forceX,
  forceY,
  momentNm,
}: ReturnType<typeof createExternalForces>) {
  let moment = 0;
  for (let k = 0; k < count; k++) moment += pointX[k]! * forceY[k]! - pointY[k]! * forceX[k]! + momentNm[k]!;
  return moment;
}

test('two feet take their shares, and the pressure moves along both soles until the moment fits', () => {
  const forces = createExternalForces(2);
  const feet = [soleAt(0, 0.75), soleAt(0.4, 0.25)];
  const left = supportForces(feet, 0, kinematics, 20, 800, 120, 0, 0, forces);
  expect(left).toBeCloseTo(0, 12);
  expect([...forces.forceY]).toEqual([600, 200]);
  expect(momentOf(forces)).toBeCloseTo(120, 10);
  // 80 N·m from the shares; the missing 40 N·m over 800 N are 5 cm, a quarter of the reach to the front.
  expect(forces.pointX[0]).toBeCloseTo(0.05, 12);
  expect(forces.pointX[1]).toBeCloseTo(0.45, 12);
});

test('what the soles cannot give is left over as a tipping moment', () => {
  const forces = createExternalForces(1);
  const left = supportForces([soleAt(0, 1)], 0, kinematics, 0, 800, -200, 0, 0, forces);
  expect(forces.pointX[0]).toBeCloseTo(-0.1, 12);
  expect(left).toBeCloseTo(-120, 10);
  expect(momentOf(forces) + left).toBeCloseTo(-200, 10);
});
