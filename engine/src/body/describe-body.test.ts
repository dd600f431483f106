import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../recording/index.ts';
import type { BodyOptions } from './body-options.ts';
import { describeBody } from './describe-body.ts';
import { human, humanCoordinates } from './human-coordinates.ts';
import { humanSegments, humanTree } from './human-tree.ts';
import { centreOfMass, createKinematics, placeSegments } from './index.ts';

const people = fc.record({
  sex: fc.constantFrom('female' as const, 'male' as const),
  heightM: fc.double({ min: 1.45, max: 2.05, noNaN: true }),
  massKg: fc.double({ min: 40, max: 150, noNaN: true }),
  ageY: fc.double({ min: 18, max: 100, noNaN: true }),
});

test('the segments add up to the mass and the height of the person', () => {
  fc.assert(
    fc.property(people, (person) => {
      const body = describeBody(person);
      const tree = humanTree(body);
      const mass = tree.segments.reduce((sum, { massKg }) => sum + massKg, 0);
      // de Leva's shares add up to 99.99 % for women.
      expect(mass / person.massKg).toBeCloseTo(1, 3);
      const { thigh, shank } = body.legs.right;
      const upright =
        body.foot.ankleHeightM + shank.lengthM + thigh.lengthM + body.lumbarY + body.trunk.lengthM;
      expect(upright).toBeCloseTo(person.heightM, 12);
      for (const { inertiaKgM2 } of tree.segments) expect(inertiaKgM2).toBeGreaterThan(0);
    }),
  );
});

test('the centre of mass of standing is at 52 to 59 % of the height, in front of the heel', () => {
  // Textbooks give 55-57 % of the height.
  for (const sex of ['female', 'male'] as const) {
    const body = describeBody({ sex, heightM: 1.7, massKg: 70 });
    const tree = humanTree(body);
    const kinematics = createKinematics(tree);
    placeSegments(tree, kinematics, new Float64Array(humanCoordinates.length));
    const centre = new Float64Array(6);
    centreOfMass(tree, kinematics, centre);
    const soleY = kinematics.originY[humanSegments.right.foot]! - body.foot.ankleHeightM;
    expect((centre[1]! - soleY) / 1.7).toBeGreaterThan(0.52);
    expect((centre[1]! - soleY) / 1.7).toBeLessThan(0.59);
    expect(Math.abs(centre[0]!)).toBeLessThan(0.03);
  }
});

test('every coordinate turns its joint the way its name says', () => {
  const tree = humanTree(describeBody());
  const kinematics = createKinematics(tree);
  const placed = (coordinate: number): typeof kinematics => {
    const coordinates = new Float64Array(humanCoordinates.length);
    coordinates[coordinate] = 0.5;
    placeSegments(tree, kinematics, coordinates);
    return kinematics;
  };
  const { shank, foot, toes } = humanSegments.right;
  expect(placed(human.right.hipFlexion).originX[shank]).toBeGreaterThan(0.1);
  expect(placed(human.right.kneeFlexion).originX[foot]).toBeLessThan(-0.1);
  expect(placed(human.right.ankleDorsiflexion).originY[toes]!).toBeGreaterThan(
    placed(human.left.ankleDorsiflexion).originY[toes]!,
  );
  expect(placed(human.lumbarExtension).comX[humanSegments.trunk]).toBeLessThan(-0.05);
  expect(placed(human.pelvisTilt).comX[humanSegments.trunk]).toBeLessThan(-0.05);
  expect(placed(human.shoulderFlexion).originX[humanSegments.forearms]).toBeGreaterThan(0.1);
  expect(placed(human.elbowFlexion).comX[humanSegments.forearms]).toBeGreaterThan(0.05);
});

test('strength falls with age and weakness, and grows with mass', () => {
  const vasti = (options: BodyOptions): number => describeBody(options).strength.vasti.right;
  expect(vasti({ massKg: 75, ageY: 35, sex: 'male' })).toBe(1);
  expect(vasti({ massKg: 90 })).toBeCloseTo(1.2, 12);
  expect(vasti({ ageY: 80 })).toBeLessThan(vasti({ ageY: 60 }));
  expect(vasti({ sex: 'female' })).toBeLessThan(0.8);
  const weak = describeBody({
    weakness: [
      { muscle: 'all', side: 'right', percent: 50 },
      { muscle: 'vasti', side: 'both', percent: 20 },
    ],
  });
  expect(weak.strength.vasti).toEqual({ right: 0.4, left: 0.8 });
  expect(weak.strength['erector-spinae'].right).toBe(1);
});

test('a leg with a device is lighter and lacks the muscles below', () => {
  const body = describeBody({ prostheses: [{ side: 'left', level: 'below-knee', massKg: 2 }] });
  const { shank, foot, toes } = body.legs.left;
  expect(shank.massKg + foot.massKg + toes.massKg).toBeCloseTo(2, 12);
  expect(body.strength.soleus).toEqual({ right: 1, left: 0 });
  expect(body.strength.vasti.left).toBe(1);
});

test('joints can be narrower than a healthy adult’s', () => {
  const body = describeBody({ jointRanges: [{ joint: 'knee', side: 'left', rangeDeg: [10, 90] }] });
  expect(body.jointRanges.left.knee).toEqual([10, 90]);
  expect(body.jointRanges.right.knee).toEqual([-5, 150]);
});

test.each<[BodyOptions, string, string]>([
  [{ massKg: 0 }, 'mass-invalid', "the body's mass can't be 0 kg"],
  [{ massKg: 700 }, 'mass-invalid', "the body's mass can't be 700 kg"],
  [{ massKg: Number.NaN }, 'mass-invalid', "the body's mass can't be NaN kg"],
  [{ heightM: 175 }, 'height-invalid', "the body's height can't be 175 m"],
  [{ ageY: -3 }, 'age-invalid', "the body's age can't be -3 years"],
  [{ massKg: 200, heightM: 1.2 }, 'build-invalid', "mass and height don't fit: 138.889 kg/m2"],
  [
    { weakness: [{ muscle: 'vasti', side: 'left', percent: 120 }] },
    'weakness-invalid',
    "weakness can't be 120 %",
  ],
  [{ strengthScale: 0 }, 'strength-invalid', "strength can't be 0 times the norm"],
  [
    { jointRanges: [{ joint: 'knee', side: 'left', rangeDeg: [90, 10] }] },
    'joint-range-invalid',
    "the knee can't move from 90 to 10 degrees",
  ],
  [
    { prostheses: [{ side: 'left', level: 'below-knee', massKg: 40 }] },
    'prosthesis-invalid',
    "a device can't weigh 40 kg",
  ],
])('%o is refused', (options, code, message) => {
  expect(() => describeBody(options)).toThrow(InputError);
  expect(() => describeBody(options)).toThrow(expect.objectContaining({ code, message }));
});
