import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Body, describeBody, human, humanSegments, humanTree, type Side } from '../body/index.ts';
import { buildMotion, type Motion } from '../exercise/index.ts';
import type { MotionSolution } from './motion-solution.ts';
import { solveMotion } from './solve-motion.ts';

const body = describeBody({ massKg: 75, heightM: 1.75 });
const bodyWeightN = 75 * 9.80665;
const size = human.elbowFlexion + 1;

const largest = (values: Float64Array): number => values.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

function largestDifference(one: Float64Array, other: Float64Array): number {
  return largest(one.map((x, i) => x - other[i]!));
}

/** The motion as postures held still. */
function still(motion: Motion): Motion {
  const rest = new Float64Array(motion.coordinates.length);
  return { ...motion, velocities: rest, accelerations: rest };
}

/** What the right leg does the left one does, and the other way round. */
function mirrored(motion: Motion): Motion {
  const swap = (values: Float64Array): Float64Array =>
    values.map((_, i) => {
      const coordinate = i % size;
      const other =
        coordinate >= human.left.hipFlexion && coordinate <= human.left.toeExtension
          ? coordinate - 4
          : coordinate >= human.right.hipFlexion && coordinate <= human.right.toeExtension
            ? coordinate + 4
            : coordinate;
      return values[i - coordinate + other]!;
    });
  const legs = Object.entries(humanSegments.right).map(([name, segment]) => {
    const left = humanSegments.left[name as keyof typeof humanSegments.left];
    return [segment, left] as const;
  });
  const others = new Map<number, number>([...legs, ...legs.map(([right, left]) => [left, right] as const)]);
  return {
    ...motion,
    coordinates: swap(motion.coordinates),
    velocities: swap(motion.velocities),
    accelerations: swap(motion.accelerations),
    supports: motion.supports.map((support) => ({
      ...support,
      segment: others.get(support.segment) ?? support.segment,
    })),
  };
}

/** Everything of one leg in one array. */
function legOf(solution: MotionSolution, side: Side): Float64Array {
  const { frames, muscles, activation, legs } = solution;
  const own = muscles.flatMap(({ side: at }, m) => (at === side ? [m] : []));
  const activations = own.flatMap((m) =>
    Array.from({ length: frames }, (_, frame) => activation[frame * muscles.length + m]!),
  );
  return Float64Array.from([...activations, ...Object.values(legs[side]).flatMap((values) => [...values])]);
}

const exercises = ['squat', 'single-leg-squat', 'split-squat', 'calf-raise', 'one-leg-stand'];

test.each(exercises)('%s: forces and powers balance to rounding', (name) => {
  const { checks } = solveMotion(body, buildMotion(name, body));
  expect(checks.forceBalanceN).toBeLessThan(1e-9);
  expect(checks.powerBalanceW).toBeLessThan(1e-9);
});

test('standing still, the feet carry the body and the muscles do next to nothing', () => {
  const { legs, activation, checks, lacks } = solveMotion(body, buildMotion('stand', body));
  expect(legs.right.groundForceYN[0]! + legs.left.groundForceYN[0]!).toBeCloseTo(bodyWeightN, 6);
  expect(largest(activation)).toBeLessThan(0.25);
  expect(checks.residual).toBeLessThan(0.01);
  expect(lacks).toEqual([]);
});

test('a heavier bar never lessens the force of the ground, nor the effort', () => {
  const load = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(load, load, (one, other) => {
      const [light, heavy] = [Math.min(one, other), Math.max(one, other)].map((loadKg) =>
        solveMotion(body, buildMotion('squat', body, { loadKg })),
      );
      const peak = ({ legs }: MotionSolution): number => largest(legs.right.groundForceYN);
      const effort = ({ activation }: MotionSolution): number =>
        activation.reduce((sum, a) => sum + a * a, 0);
      expect(peak(heavy!)).toBeGreaterThanOrEqual(peak(light!) - 1e-9);
      expect(effort(heavy!)).toBeGreaterThanOrEqual(effort(light!) - 1e-9);
    }),
    { numRuns: 8, seed: 4 },
  );
});

describe('gravity', () => {
  const postures = still(buildMotion('half-squat', body, { loadKg: 20 }));
  test('twice the gravity, twice the static moments and the force of the ground', () => {
    const once = solveMotion(body, postures, { gravityMS2: 5 });
    const twice = solveMotion(body, postures, { gravityMS2: 10 });
    expect(
      largestDifference(
        twice.momentNm,
        once.momentNm.map((x) => 2 * x),
      ),
    ).toBeLessThan(1e-9);
    const ground = once.supportForceYN.map((x) => 2 * x);
    expect(largestDifference(twice.supportForceYN, ground)).toBeLessThan(1e-9);
  });
  test('no gravity, no static moment', () => {
    const solution = solveMotion(body, postures, { gravityMS2: 0 });
    expect(largest(solution.momentNm)).toBeLessThan(1e-12);
    expect(largest(solution.supportForceYN)).toBeLessThan(1e-12);
  });
});

test('left and right are alike', () => {
  const motion = buildMotion('split-squat', body);
  const one = solveMotion(body, motion);
  const other = solveMotion(body, mirrored(motion));
  expect(largestDifference(legOf(one, 'right'), legOf(other, 'left'))).toBeLessThan(1e-6);
  expect(largestDifference(legOf(one, 'left'), legOf(other, 'right'))).toBeLessThan(1e-6);
});

test('on one leg the abductors hold the pelvis, and the hip carries far more than the body weight', () => {
  const { legs } = solveMotion(body, buildMotion('one-leg-stand', body));
  const [stance, lifted] =
    legs.right.groundForceYN[0]! > legs.left.groundForceYN[0]!
      ? [legs.right, legs.left]
      : [legs.left, legs.right];
  expect(stance.abductionMomentNm[0]).toBeCloseTo(0.0773 * bodyWeightN, -1);
  expect(stance.abductionReserveNm[0]).toBeLessThan(0.1);
  expect(lifted.abductionMomentNm[0]).toBe(0);
  expect(stance.hipContactN[0]).toBeGreaterThan(1.8 * bodyWeightN);
});

test('what is too heavy names the joints, the muscles and how much stronger they had to be', () => {
  const { lacks, checks } = solveMotion(body, buildMotion('squat', body, { loadKg: 200 }));
  const hip = lacks.find(({ joint }) => joint === 'hipFlexionRight')!;
  expect(hip.momentNm).toBeLessThan(-10);
  expect(hip.muscles).toContain('gluteus maximus middle');
  expect(hip.strongerShare).toBeGreaterThan(0);
  expect(checks.residual).toBeGreaterThan(10);
  expect(checks.reserveShare).toBeGreaterThan(0.01);
});

test('weakness of one leg shows in that leg alone', () => {
  const weak = describeBody({ weakness: [{ muscle: 'all', side: 'left', percent: 90 }] });
  const { lacks } = solveMotion(weak, buildMotion('squat', weak));
  expect(lacks.length).toBeGreaterThan(0);
  expect(lacks.every(({ joint }) => joint.endsWith('Left'))).toBe(true);
});

test('a prosthetic ankle is held by the device', () => {
  const amputee = describeBody({ prostheses: [{ side: 'left', level: 'below-knee' }] });
  const { lacks, muscles, activation } = solveMotion(amputee, buildMotion('half-squat', amputee));
  expect(lacks.filter(({ joint }) => joint === 'ankleDorsiflexionLeft')).toEqual([]);
  muscles.forEach(({ name, side }, m) => {
    if (name === 'soleus' && side === 'left') expect(activation[m]).toBe(0);
  });
});

test('in the deepest squat the calves carry load past the knees', () => {
  const deep = solveMotion(body, withKneesAt(145));
  const shallower = solveMotion(body, withKneesAt(125));
  expect(shallower.legs.right.thighCalfN[0]).toBe(0);
  expect(deep.legs.right.thighCalfN[0]).toBeGreaterThan(30);
  expect(deep.checks.forceBalanceN).toBeLessThan(1e-9);
});

/** One frame of a squat with the given knee flexion, feet flat, in balance or not. */
function withKneesAt(deg: number, of: Body = body): Motion {
  const motion = still(buildMotion('squat', of));
  const one = <T extends Float64Array>(values: T): Float64Array => values.slice(0, 1);
  const coordinates = motion.coordinates.slice(0, humanTree(of).coordinates.length);
  for (const side of ['right', 'left'] as const) {
    coordinates[human[side].kneeFlexion] = (deg * Math.PI) / 180;
    coordinates[human[side].hipFlexion] = (110 * Math.PI) / 180;
  }
  return {
    ...motion,
    frames: 1,
    coordinates,
    supports: motion.supports.map((support) => ({
      ...support,
      pointX: one(support.pointX),
      pointY: one(support.pointY),
      reachBackM: one(support.reachBackM),
      reachFrontM: one(support.reachFrontM),
      share: one(support.share),
    })),
  };
}

test('women and men of 70 of average strength rise from a chair, and walk at 85', () => {
  const people = [
    { sex: 'female', massKg: 65, heightM: 1.6 },
    { sex: 'male', massKg: 75, heightM: 1.72 },
  ] as const;
  for (const person of people)
    for (const [name, ageY] of [
      ['sit-to-stand', 70],
      ['walk', 85],
    ] as const) {
      const aged = describeBody({ ...person, ageY });
      expect(solveMotion(aged, buildMotion(name, aged)).lacks, `${name} ${person.sex} ${ageY}`).toEqual([]);
    }
});
