import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accelerateSegments,
  type Body,
  centreOfMass,
  createKinematics,
  describeBody,
  human,
  humanSegments,
  humanTree,
  type Kinematics,
  moveSegments,
  placeSegments,
} from '../../body/index.ts';
import { buildMotion, type Motion } from '../index.ts';

const gaits = ['walk', 'run', 'stairs-up', 'stairs-down'];
const size = 14;
const gravityMS2 = 9.80665;

/** Where a point of a sole is, m, `frontM` in front of the ankle. */
function pointOnSole(
  { foot }: Body,
  { cosine, sine, originX, originY }: Kinematics,
  segment: number,
  frontM: number,
): [x: number, y: number] {
  const c = cosine[segment]!;
  const s = sine[segment]!;
  return [
    originX[segment]! + c * frontM + s * foot.ankleHeightM,
    originY[segment]! + s * frontM - c * foot.ankleHeightM,
  ];
}

/** Acceleration of the centre of mass upwards in every frame, m/s2, and the right foot's heel and toe joint. */
function follow(body: Body, motion: Motion): { upMS2: number[]; heel: number[][]; toeJoint: number[][] } {
  const tree = humanTree(body);
  const kinematics = createKinematics(tree);
  const centre = new Float64Array(6);
  const out: ReturnType<typeof follow> = { upMS2: [], heel: [], toeJoint: [] };
  for (let from = 0; from < motion.coordinates.length; from += size) {
    placeSegments(tree, kinematics, motion.coordinates, from);
    moveSegments(tree, kinematics, motion.velocities, from);
    accelerateSegments(tree, kinematics, motion.velocities, motion.accelerations, from);
    centreOfMass(tree, kinematics, centre);
    out.upMS2.push(centre[5]!);
    const { foot } = humanSegments.right;
    out.heel.push(pointOnSole(body, kinematics, foot, -body.foot.heelBehindM));
    out.toeJoint.push(pointOnSole(body, kinematics, foot, body.foot.toeJointFrontM));
  }
  return out;
}

const spread = (values: number[]): number => Math.max(...values) - Math.min(...values);

describe.each(gaits)('%s', (name) => {
  const body = describeBody();
  const motion = buildMotion(name, body);
  const { upMS2, heel, toeJoint } = follow(body, motion);
  const share = motion.supports[0]!.share;

  test('the foot slides by at most two centimetres where it stands, and nothing sinks into the ground', () => {
    // Flat or on the toes from 15 % on in all four.
    const stands = toeJoint.filter((_, frame) => frame >= 15 && share[frame]! > 0);
    expect(stands.length).toBeGreaterThan(15);
    expect(spread(stands.map(([x]) => x!))).toBeLessThan(0.02);
    for (const [, y] of [...heel, ...toeJoint].filter((_, i) => share[i % 100]! > 0))
      expect(y!).toBeGreaterThan(-0.012);
  });

  test('the left leg does half a cycle later what the right one does', () => {
    for (let frame = 0; frame < 50; frame++)
      for (const joint of ['hipFlexion', 'kneeFlexion', 'ankleDorsiflexion', 'toeExtension'] as const)
        expect(motion.coordinates[(frame + 50) * size + human.left[joint]]!).toBeCloseTo(
          motion.coordinates[frame * size + human.right[joint]]!,
          9,
        );
  });

  test('over a cycle the ground carries the weight of the body, and never pulls', () => {
    const mean = upMS2.reduce((sum, up) => sum + up, 0) / upMS2.length;
    expect(Math.abs(mean)).toBeLessThan(0.01 * gravityMS2);
    expect(Math.min(...upMS2)).toBeGreaterThan(-gravityMS2 - 1e-9);
  });

  test('what the feet brake and push against each other adds up to nothing', () => {
    const [right, left] = motion.supports.map(({ spreadShare }) => spreadShare!);
    right!.forEach((part, frame) => {
      expect(part + left![frame]!).toBe(0);
    });
  });
});

test('in the flight of a run the body falls freely', () => {
  const body = describeBody();
  const motion = buildMotion('run', body);
  const { upMS2 } = follow(body, motion);
  const flies = upMS2.filter((_, frame) => motion.supports.every(({ share }) => share[frame] === 0));
  expect(flies.length).toBeGreaterThan(10);
  for (const up of flies) expect(up).toBeCloseTo(-gravityMS2, 6);
});

test('people of any size walk and run from slow to fast, no knee bent backwards', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1.45, max: 2.05, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('male' as const, 'female' as const),
      (heightM, fast, sex) => {
        const body = describeBody({ heightM, massKg: 22 * heightM * heightM, sex });
        for (const [name, slowest, fastest] of [
          ['walk', 0.3, 2.2],
          ['run', 1.8, 6],
        ] as const) {
          const motion = buildMotion(name, body, {
            speedMS: slowest + fast * (fastest - slowest),
            frames: 50,
          });
          const knee = Array.from(
            { length: 50 },
            (_, i) => motion.coordinates[i * size + human.right.kneeFlexion]!,
          );
          expect(Math.min(...knee)).toBeGreaterThan((-5 * Math.PI) / 180);
          expect(Math.max(...knee)).toBeLessThan((125 * Math.PI) / 180);
          const stands = follow(body, motion).toeJoint.filter(
            (_, i) => i >= 8 && motion.supports[0]!.share[i]! > 0,
          );
          // The worst are small people who sprint.
          expect(spread(stands.map(([x]) => x!))).toBeLessThan(0.05);
        }
      },
    ),
    { numRuns: 8 },
  );
});

test('who walks faster takes longer steps and pushes harder', () => {
  const body = describeBody();
  const at = (speedMS: number): { motion: Motion; up: number } => {
    const motion = buildMotion('walk', body, { speedMS });
    return { motion, up: Math.max(...follow(body, motion).upMS2) };
  };
  const [slow, fast] = [at(0.9), at(1.7)];
  expect(fast.motion.advanceXM).toBeGreaterThan(slow.motion.advanceXM);
  expect(fast.motion.durationS).toBeLessThan(slow.motion.durationS);
  expect(fast.up).toBeGreaterThan(slow.up);
});

test('a free walk stays near the published angles', () => {
  const { coordinates } = buildMotion('walk', describeBody());
  const kneeDeg = (frame: number): number =>
    (coordinates[frame * size + human.right.kneeFlexion]! * 180) / Math.PI;
  // Schwartz et al. 2008, mean knee at free speed, read from the curve.
  const published = [
    [0, 5.5],
    [12, 19.7],
    [40, 6.8],
    [62, 40.6],
    [72, 60.5],
    [90, 19],
  ] as const;
  for (const [frame, deg] of published) expect(Math.abs(kneeDeg(frame) - deg)).toBeLessThan(8);
});
