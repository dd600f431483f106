import { expect, test } from 'vitest';
import {
  createKinematics,
  describeBody,
  human,
  humanSegments,
  humanTree,
  placeSegments,
} from '../body/index.ts';
import { seededRandom } from '../number/index.ts';
import { contactForces, createContactForces } from './contact-forces.ts';
import { createMuscleState, evaluateMuscles } from './evaluate-muscles.ts';
import { humanMuscles } from './human-muscles.ts';
import { createJointLoads, jointLoads } from './joint-loads.ts';
import { kneeExtensor } from './knee-extensor.ts';

const body = describeBody({ massKg: 75, heightM: 1.75 });
const tree = humanTree(body);
const muscles = humanMuscles(body);
const state = createMuscleState(muscles.length);
const kinematics = createKinematics(tree);
const loads = createJointLoads(tree);
const rest = new Float64Array(tree.coordinates.length);

/** Contact forces of a posture held still in the air, with the given muscle forces. */
function contactOf(coordinates: Float64Array, forceN: Float64Array): ReturnType<typeof createContactForces> {
  const contact = createContactForces(tree.segments.length);
  placeSegments(tree, kinematics, coordinates);
  jointLoads(tree, kinematics, 0, -9.80665, null, loads);
  evaluateMuscles(muscles, coordinates, rest, 0, state);
  contactForces(muscles, state, forceN, kinematics, loads, coordinates, 0, [1, 1], [0, 0], contact);
  return contact;
}

function pulling(name: string, forceN: number): Float64Array {
  return Float64Array.from(muscles, (muscle) =>
    muscle.name === name && muscle.side === 'right' ? forceN : 0,
  );
}

test('without muscles a joint carries its net force, and the patella nothing', () => {
  const { forceX, forceY, patellofemoralN, lumbarCompressionN } = contactOf(
    rest,
    new Float64Array(muscles.length),
  );
  expect([...forceX]).toEqual([...loads.forceX]);
  expect([...forceY]).toEqual([...loads.forceY]);
  expect(patellofemoralN[0]).toBe(0);
  expect(lumbarCompressionN).toBeCloseTo(loads.forceY[humanSegments.trunk]!, 9);
});

test('a muscle presses the joints that it crosses together, by its force and no more', () => {
  const none = contactOf(rest, new Float64Array(muscles.length));
  const { thigh, shank, foot } = humanSegments.right;
  const crossed: Record<string, readonly number[]> = {
    soleus: [foot],
    semimembranosus: [thigh, shank],
    'gastrocnemius medial': [shank, foot],
  };
  for (const [name, joints] of Object.entries(crossed)) {
    const one = contactOf(rest, pulling(name, 100));
    for (const segment of [thigh, shank, foot]) {
      const x = one.forceX[segment]! - none.forceX[segment]!;
      const y = one.forceY[segment]! - none.forceY[segment]!;
      const size = Math.sqrt(x * x + y * y);
      if (!joints.includes(segment)) expect(size).toBe(0);
      else {
        expect(size).toBeGreaterThan(99);
        expect(size).toBeLessThanOrEqual(100 + 1e-9);
        // Pushes the lower segment down, away from the upper one.
        expect(y).toBeLessThan(0);
      }
    }
  }
});

test('the patella is pressed harder up to 90 degrees and alike beyond, where the quadriceps bends around the femur', () => {
  let before = 0;
  for (let deg = 0; deg <= 120; deg += 10) {
    const coordinates = new Float64Array(rest.length);
    coordinates[human.right.kneeFlexion] = (deg * Math.PI) / 180;
    const { patellofemoralN } = contactOf(coordinates, pulling('vastus lateralis', 1000));
    if (deg <= 90) expect(patellofemoralN[0]).toBeGreaterThan(before);
    else expect(Math.abs(patellofemoralN[0]! / before - 1)).toBeLessThan(0.06);
    expect(patellofemoralN[0]).toBeLessThan(2200);
    expect(patellofemoralN[1]).toBe(0);
    before = patellofemoralN[0]!;
  }
});

test("the quadriceps' effective arm is within a quarter of living knees, and their tendon carries about as much as they at 20 degrees", () => {
  // Cine MRI of 40 people (PMC4662057, abstract): men 47.1 mm at 10 degrees, 31.5 at 50; tendon and quadriceps alike at 20.
  const extensor = new Float64Array(3);
  const effectiveM = (deg: number): number => {
    const coordinates = new Float64Array(rest.length);
    coordinates[human.right.kneeFlexion] = (deg * Math.PI) / 180;
    evaluateMuscles(muscles, coordinates, rest, 0, state);
    const vasti = muscles.flatMap(({ reportedAs, side }, m) =>
      reportedAs === 'vasti' && side === 'right' ? [m] : [],
    );
    const total = vasti.reduce((sum, m) => sum + muscles[m]!.maxForceN, 0);
    return vasti.reduce((sum, m) => sum - (state.arm[2 * m]! * muscles[m]!.maxForceN) / total, 0);
  };
  expect(Math.abs(effectiveM(10) / 0.0471 - 1)).toBeLessThan(0.25);
  expect(Math.abs(effectiveM(50) / 0.0315 - 1)).toBeLessThan(0.25);
  kneeExtensor((20 * Math.PI) / 180, extensor);
  expect(Math.abs(effectiveM(20) / extensor[2]! - 1)).toBeLessThan(0.25);
});

test('random forces keep the balance of the knee: contact and pulls add up to the net force', () => {
  const random = seededRandom(41);
  for (let trial = 0; trial < 20; trial++) {
    const coordinates = rest.map(() => random.between(-0.3, 0.8));
    const forceN = Float64Array.from(muscles, () => random.between(0, 500));
    const all = contactOf(coordinates, forceN);
    const none = contactOf(coordinates, new Float64Array(muscles.length));
    let x = 0;
    let y = 0;
    muscles.forEach((_, m) => {
      const alone = contactOf(
        coordinates,
        forceN.map((force, i) => (i === m ? force : 0)),
      );
      x += alone.forceX[humanSegments.right.shank]! - none.forceX[humanSegments.right.shank]!;
      y += alone.forceY[humanSegments.right.shank]! - none.forceY[humanSegments.right.shank]!;
    });
    expect(all.forceX[humanSegments.right.shank]! - none.forceX[humanSegments.right.shank]!).toBeCloseTo(
      x,
      6,
    );
    expect(all.forceY[humanSegments.right.shank]! - none.forceY[humanSegments.right.shank]!).toBeCloseTo(
      y,
      6,
    );
  }
});

test('a muscle that bends around bone pulls with the arm of its length', () => {
  const { thigh } = humanSegments.right;
  const coordinates = Float64Array.from(rest);
  for (const hipDeg of [-15, 0, 60, 90]) {
    coordinates[human.right.hipFlexion] = (hipDeg * Math.PI) / 180;
    const none = contactOf(coordinates, new Float64Array(muscles.length));
    for (const name of ['psoas', 'iliacus', 'gluteus maximus superior']) {
      const m = muscles.findIndex((muscle) => muscle.name === name && muscle.side === 'right');
      const { forceX, forceY } = contactOf(coordinates, pulling(name, 100));
      const pullX = none.forceX[thigh]! - forceX[thigh]!;
      const pullY = none.forceY[thigh]! - forceY[thigh]!;
      const { toX, toY, inPlane } = muscles[m]!.line!;
      const [c, s] = [kinematics.cosine[thigh]!, kinematics.sine[thigh]!];
      const x = kinematics.originX[thigh]! + c * toX - s * toY - kinematics.jointX[thigh]!;
      const y = kinematics.originY[thigh]! + s * toX + c * toY - kinematics.jointY[thigh]!;
      expect(x * pullY - y * pullX).toBeCloseTo(100 * inPlane * state.arm[2 * m]!, 9);
    }
  }
});

test('what is stretched in front of the hip presses it by its moment over the arm of the iliacus', () => {
  const { thigh, shank } = humanSegments.right;
  const still = new Float64Array(muscles.length);
  const none = contactOf(rest, still);
  const stretched = createContactForces(tree.segments.length);
  contactForces(muscles, state, still, kinematics, loads, rest, 0, [1, 1], [10, 0], stretched);
  const size = Math.hypot(
    stretched.forceX[thigh]! - none.forceX[thigh]!,
    stretched.forceY[thigh]! - none.forceY[thigh]!,
  );
  const iliacus = muscles.findIndex(({ name, side }) => name === 'iliacus' && side === 'right');
  expect(size).toBeCloseTo((10 * muscles[iliacus]!.line!.inPlane) / state.arm[2 * iliacus]!, 9);
  expect(stretched.forceX[shank]).toBe(none.forceX[shank]);
});
