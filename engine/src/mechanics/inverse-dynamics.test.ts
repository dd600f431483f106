import loadMujoco from '@mujoco/mujoco';
import { expect, test } from 'vitest';
import { planarTreeMjcf } from '../../../testing/planar-tree-mjcf.ts';
import { randomTree } from '../../../testing/random-tree.ts';
import {
  accelerateSegments,
  type Curve,
  centreOfMass,
  createKinematics,
  moveSegments,
  type PlanarTree,
  placeSegments,
} from '../body/index.ts';
import { type Random, seededRandom } from '../number/index.ts';
import { addExternalForce } from './add-external-force.ts';
import { createExternalForces } from './external-forces.ts';
import { createDynamicsWorkspace, inverseDynamics } from './inverse-dynamics.ts';

const earth = -9.80665;

/** A joint that slides along a parabola of its angle: a made-up knee. */
const parabola: Curve = {
  evaluate(x, into) {
    into[0] = 0.02 * x - 0.03 * x * x;
    into[1] = 0.02 - 0.06 * x;
    into[2] = -0.06;
  },
};

function randomState(random: Random, tree: PlanarTree, size: number): Float64Array {
  return Float64Array.from(tree.coordinates, () => random.between(-size, size));
}

/** The largest difference as a share of the largest size. */
function relativeError(measured: ArrayLike<number>, expected: ArrayLike<number>): number {
  let error = 0;
  let size = 0;
  for (let i = 0; i < expected.length; i++) {
    error = Math.max(error, Math.abs(measured[i]! - expected[i]!));
    size = Math.max(size, Math.abs(expected[i]!));
  }
  return error / size;
}

test('a rod held level needs its weight times its arm', () => {
  const fixed = { translationX: null, translationY: null, parentX: 0, parentY: 0, childX: 0, childY: 0 };
  const joint = { parent: -1, rotation: 0, sign: 1 as const, fixedRad: 0, ...fixed };
  const rod = { name: 'rod', massKg: 1, comX: 0, comY: -0.5, inertiaKgM2: 0.02, joint };
  const pendulum: PlanarTree = { coordinates: ['swing'], segments: [rod] };
  const workspace = createDynamicsWorkspace(pendulum);
  const moment = inverseDynamics(pendulum, workspace, [Math.PI / 2], [0], [0], 0, earth, null);
  expect(moment[0]).toBeCloseTo(0.5 * 9.80665, 12);
});

test('equals MuJoCo within 1e-9 over 1000 random states of 20 random trees', async () => {
  const mujoco = await loadMujoco();
  const random = seededRandom(5);
  let worst = 0;
  for (let trees = 0; trees < 20; trees++) {
    const tree = randomTree(random, 13, null);
    const model = mujoco.MjModel.from_xml_string(planarTreeMjcf(tree));
    const data = new mujoco.MjData(model);
    const workspace = createDynamicsWorkspace(tree);
    const at = tree.coordinates.map((name) => model.jnt(name).dofadr as number);
    for (let states = 0; states < 50; states++) {
      const q = randomState(random, tree, 3);
      const qd = randomState(random, tree, 5);
      const qdd = randomState(random, tree, 20);
      at.forEach((address, i) => {
        data.qpos[address] = q[i];
        data.qvel[address] = qd[i];
        data.qacc[address] = qdd[i];
      });
      mujoco.mj_inverse(model, data);
      const ours = inverseDynamics(tree, workspace, q, qd, qdd, 0, earth, null);
      const theirs = at.map((address) => data.qfrc_inverse[address] as number);
      worst = Math.max(worst, relativeError(ours, theirs));
    }
    data.delete();
    model.delete();
  }
  expect(worst).toBeLessThan(1e-9);
});

test('velocities and accelerations are the derivatives of positions, with sliding joints too', () => {
  const random = seededRandom(6);
  const tree = randomTree(random, 10, parabola);
  const [before, now, after] = [createKinematics(tree), createKinematics(tree), createKinematics(tree)];
  const centres = [new Float64Array(6), new Float64Array(6), new Float64Array(6)] as const;
  const q = randomState(random, tree, 1);
  const qd = randomState(random, tree, 1);
  const qdd = randomState(random, tree, 1);
  const stepS = 1e-4;
  const at = (t: number): Float64Array => q.map((value, i) => value + t * qd[i]! + (t * t * qdd[i]!) / 2);
  placeSegments(tree, before, at(-stepS));
  placeSegments(tree, after, at(stepS));
  placeSegments(tree, now, q);
  moveSegments(tree, now, qd);
  accelerateSegments(tree, now, qd, qdd);
  [before, now, after].forEach((kinematics, i) => {
    centreOfMass(tree, kinematics, centres[i]!);
  });
  for (const axis of [0, 1]) {
    const [b, n, a] = [centres[0][axis]!, centres[1][axis]!, centres[2][axis]!];
    expect(centres[1][2 + axis]).toBeCloseTo((a - b) / (2 * stepS), 5);
    expect(centres[1][4 + axis]).toBeCloseTo((a - 2 * n + b) / stepS ** 2, 5);
  }
  for (let i = 0; i < tree.segments.length; i++) {
    const slope = (after.originX[i]! - before.originX[i]!) / (2 * stepS);
    expect(now.originVelocityX[i]).toBeCloseTo(slope, 5);
    const bend = (after.originY[i]! - 2 * now.originY[i]! + before.originY[i]!) / stepS ** 2;
    expect(now.originAccelerationY[i]).toBeCloseTo(bend, 5);
  }
});

test('the power of the generalised forces and of outside forces is the change of energy', () => {
  const random = seededRandom(7);
  for (let states = 0; states < 200; states++) {
    const tree = randomTree(random, 9, parabola);
    const workspace = createDynamicsWorkspace(tree);
    const q = randomState(random, tree, 2);
    const qd = randomState(random, tree, 3);
    const qdd = randomState(random, tree, 10);
    const forces = createExternalForces(2);
    const pushed = { pointX: 0.1, pointY: -0.2, forceX: 50, forceY: -80, momentNm: 7 };
    addExternalForce(forces, { segment: 4, ...pushed });
    addExternalForce(forces, { segment: 8, inGround: true, ...pushed });
    const tau = inverseDynamics(tree, workspace, q, qd, qdd, 0, earth, forces);
    const k = workspace.kinematics;
    let powerW = 0;
    let sizeW = 0;
    for (let i = 0; i < tau.length; i++) {
      powerW += tau[i]! * qd[i]!;
      sizeW += Math.abs(tau[i]! * qd[i]!);
    }
    for (const [segment, inGround] of [
      [4, false],
      [8, true],
    ] as const) {
      const x = k.cosine[segment]! * 0.1 + k.sine[segment]! * 0.2;
      const y = k.sine[segment]! * 0.1 - k.cosine[segment]! * 0.2;
      const armX = inGround ? 0.1 - k.originX[segment]! : x;
      const armY = inGround ? -0.2 - k.originY[segment]! : y;
      const turn = k.angularVelocity[segment]!;
      powerW += 50 * (k.originVelocityX[segment]! - turn * armY);
      powerW += -80 * (k.originVelocityY[segment]! + turn * armX) + 7 * turn;
    }
    tree.segments.forEach(({ massKg, inertiaKgM2 }, i) => {
      powerW -= massKg * k.comVelocityX[i]! * k.comAccelerationX[i]!;
      powerW -= massKg * k.comVelocityY[i]! * (k.comAccelerationY[i]! - earth);
      powerW -= inertiaKgM2 * k.angularVelocity[i]! * k.angularAcceleration[i]!;
    });
    expect(Math.abs(powerW) / sizeW).toBeLessThan(1e-11);
  }
});

test('twice the gravity, twice the static moments; twice the mass, twice everything; no gravity, nothing', () => {
  const random = seededRandom(8);
  for (let states = 0; states < 50; states++) {
    const tree = randomTree(random, 11, parabola);
    const heavier: PlanarTree = {
      coordinates: tree.coordinates,
      segments: tree.segments.map((segment) => ({
        ...segment,
        massKg: 2 * segment.massKg,
        inertiaKgM2: 2 * segment.inertiaKgM2,
      })),
    };
    const rest = new Float64Array(tree.coordinates.length);
    const q = randomState(random, tree, 3);
    const qd = randomState(random, tree, 3);
    const qdd = randomState(random, tree, 3);
    const run = (body: PlanarTree, v: Float64Array, a: Float64Array, g: number): Float64Array =>
      inverseDynamics(body, createDynamicsWorkspace(body), q, v, a, 0, g, null);
    const still = run(tree, rest, rest, earth);
    expect(
      relativeError(
        run(tree, rest, rest, 2 * earth),
        still.map((moment) => 2 * moment),
      ),
    ).toBeLessThan(1e-12);
    const moving = run(tree, qd, qdd, earth);
    expect(
      relativeError(
        run(heavier, qd, qdd, earth),
        moving.map((moment) => 2 * moment),
      ),
    ).toBeLessThan(1e-12);
    expect([...run(tree, rest, rest, 0)].every((moment) => moment === 0)).toBe(true);
  }
});

test('mirrored front to back, every moment changes its sign', () => {
  const random = seededRandom(9);
  const tree = randomTree(random, 8, null);
  const mirrored: PlanarTree = {
    coordinates: tree.coordinates,
    segments: tree.segments.map((segment) => ({
      ...segment,
      comX: -segment.comX,
      joint: {
        ...segment.joint,
        parentX: -segment.joint.parentX,
        childX: -segment.joint.childX,
        fixedRad: -segment.joint.fixedRad,
      },
    })),
  };
  const [q, qd, qdd] = [3, 3, 3].map((size) => randomState(random, tree, size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  // Height alone stays as it is.
  const flip = (values: Float64Array): Float64Array => values.map((value, i) => (i === 1 ? value : -value));
  const one = inverseDynamics(tree, createDynamicsWorkspace(tree), q, qd, qdd, 0, earth, null);
  const workspace = createDynamicsWorkspace(mirrored);
  const other = inverseDynamics(mirrored, workspace, flip(q), flip(qd), flip(qdd), 0, earth, null);
  expect(relativeError(other, flip(one))).toBeLessThan(1e-12);
});

test('a segment before its parent is refused', () => {
  const tree = randomTree(seededRandom(10), 3, null);
  const [root, first, second] = tree.segments;
  const swapped = {
    coordinates: tree.coordinates,
    segments: [root!, { ...first!, joint: { ...first!.joint, parent: 2 } }, second!],
  };
  expect(() => createDynamicsWorkspace(swapped)).toThrow('segment1 comes before its parent 2');
});
