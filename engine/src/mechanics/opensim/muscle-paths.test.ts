import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKinematics, placeSegments } from '../../body/index.ts';
import { limitSpringForce } from './limit-spring-force.ts';
import { activeForceLength, forceVelocity } from './millard-curves.ts';
import type { ModelMuscle, ModelPathPoint } from './model.ts';
import { muscleCapacity } from './muscle-capacity.ts';
import { musclePaths } from './muscle-paths.ts';
import type { PlanarModel } from './planar-model.ts';

const hinge = { childX: 0, childY: 0, fixedRad: 0, translationX: null, translationY: null };
/** A thigh on a hip, a shank on a knee whose angle is negative in flexion. */
const leg: PlanarModel = {
  tree: {
    coordinates: ['hip', 'knee'],
    segments: [
      {
        name: 'thigh',
        massKg: 8,
        comX: 0,
        comY: -0.2,
        inertiaKgM2: 0.1,
        joint: { ...hinge, parent: -1, parentX: 0, parentY: 1, rotation: 0, sign: 1 },
      },
      {
        name: 'shank',
        massKg: 3,
        comX: 0,
        comY: -0.2,
        inertiaKgM2: 0.05,
        joint: { ...hinge, parent: 0, parentX: 0, parentY: -0.4, rotation: 1, sign: 1 },
      },
    ],
  },
  acrossM: Float64Array.of(0.1, 0.08),
};

const point = (body: string, x: number, y: number, z: number): ModelPathPoint => ({
  body,
  location: [x, y, z],
  condition: null,
  moving: [null, null, null],
});

const knee: ModelMuscle = {
  name: 'vasti',
  type: 'Millard2012EquilibriumMuscle',
  points: [
    point('ground', 0.02, 1.1, 0.1),
    point('thigh', 0.05, -0.1, 0),
    { ...point('thigh', 0.05, -0.38, 0.01), condition: { coordinate: 'knee', from: -2.6, to: -1 } },
    {
      ...point('shank', 0, 0.03, 0),
      moving: [
        {
          coordinate: 'knee',
          law: { kind: 'spline', x: [-2, -1, 0, 1], y: [0.02, 0.03, 0.05, 0.05], scale: 0.9 },
        },
        null,
        null,
      ],
    },
  ],
  wraps: [],
  minControl: 0.01,
  maxControl: 1,
  maxIsometricForceN: 3000,
  optimalFibreLengthM: 0.1,
  tendonSlackLengthM: 0.2,
  pennationAtOptimalRad: 0.2,
  maxContractionVelocity: 10,
  activeForceLength: new Map([['minimum_value', 0]]),
  forceVelocity: new Map(),
};

describe('musclePaths', () => {
  const paths = musclePaths([knee], leg, 'leg.osim');
  const kinematics = createKinematics(leg.tree);
  const length = new Float64Array(1);
  const slopes = new Float64Array(2);
  const evaluate = (coordinates: number[]) => {
    placeSegments(leg.tree, kinematics, coordinates);
    paths.evaluate(kinematics, coordinates, length, slopes);
    return { length: length[0]!, slopes: [...slopes] };
  };

  test('change with each coordinate as their length does, moving and conditional points included', () => {
    const angle = fc.double({ min: -2, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(angle, angle, (hip, bend) => {
        // Where a conditional point comes or goes the length has a step.
        fc.pre(Math.abs(bend + 1) > 1e-4);
        const { slopes: exact } = evaluate([hip, bend]);
        for (const k of [0, 1]) {
          const moved = (by: number) =>
            evaluate([hip, bend].map((value, i) => (i === k ? value + by : value)));
          const difference = (moved(1e-6).length - moved(-1e-6).length) / 2e-6;
          expect(exact[k]).toBeCloseTo(difference, 6);
        }
      }),
    );
  });

  test('say what they cannot follow', () => {
    expect(() => musclePaths([{ ...knee, wraps: ['cylinder'] }], leg, 'leg.osim')).toThrow(/wraps/);
    const elsewhere = { ...knee, points: [point('patella', 0, 0, 0)] };
    expect(() => musclePaths([elsewhere], leg, 'leg.osim')).toThrow(/patella/);
  });
});

describe('a Millard muscle', () => {
  test('is strongest at optimal length, holds more while it lengthens, nothing at its fastest', () => {
    const byLength = activeForceLength(new Map([['minimum_value', 0]]));
    const byVelocity = forceVelocity(new Map());
    expect(byLength(1)).toBeCloseTo(1, 9);
    expect([byLength(0.4), byLength(2)]).toEqual([0, 0]);
    expect([byVelocity(-1), byVelocity(0), byVelocity(1)]).toEqual([0, expect.closeTo(1, 9), 1.4]);
    const number = fc.double({ min: -1.2, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(byVelocity(Math.max(a, b))).toBeGreaterThanOrEqual(byVelocity(Math.min(a, b)) - 1e-12);
        expect(byLength(1 + a)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('pulls with the cosine of its pennation, and not at all where it is slack', () => {
    const along = 0.1 * Math.sqrt(1 - 0.19866933 ** 2);
    expect(muscleCapacity(knee)(0.2 + along, 0)).toBeCloseTo(3000 * (along / 0.1), 3);
    expect(muscleCapacity(knee, false)(0.2 + along, 0)).toBeCloseTo(3000, 3);
    expect(muscleCapacity(knee)(0.19, 0)).toBe(0);
  });
});

test('a limit spring pushes back beyond its limits and damps there alone', () => {
  const spring = {
    name: 'ankle',
    coordinate: 'ankle',
    upperStiffness: 30,
    upperLimit: 5,
    lowerStiffness: 1,
    lowerLimit: -90,
    damping: 0.5,
    transition: 2,
  };
  const degree = Math.PI / 180;
  const at = (degrees: number, rate = 0) => limitSpringForce(spring, true, degrees * degree, rate * degree);
  expect(at(0, 100)).toBeCloseTo(0, 12);
  // Fully on beyond the transition: 30 N m per degree.
  expect(at(10)).toBeCloseTo(-150, 9);
  expect(at(10, 4)).toBeCloseTo(-152, 9);
  expect(at(-95)).toBeCloseTo(5, 9);
  expect(limitSpringForce(spring, false, 10, 0)).toBeCloseTo(-150, 9);
});
