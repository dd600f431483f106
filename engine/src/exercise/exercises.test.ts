import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Body,
  createKinematics,
  describeBody,
  human,
  humanSegments,
  humanTree,
  type Kinematics,
  moveSegments,
  placeSegments,
} from '../body/index.ts';
import { InputError } from '../recording/index.ts';
import { buildMotion, exercises, type Motion } from './index.ts';

const degree = Math.PI / 180;
const names = exercises.map(({ name }) => name);
const size = 14;

/** Slow enough that the weight has to stay over what carries it. */
const slow = [
  'squat',
  'front-squat',
  'half-squat',
  'single-leg-squat',
  'sumo-squat',
  'split-squat',
  'bulgarian-squat',
  'deadlift',
  'romanian-deadlift',
  'calf-raise',
  'stand',
  'one-leg-stand',
  'step-down',
];

function eachFrame(body: Body, motion: Motion, look: (kinematics: Kinematics, frame: number) => void): void {
  const tree = humanTree(body);
  const kinematics = createKinematics(tree);
  for (let frame = 0; frame < motion.frames; frame++) {
    placeSegments(tree, kinematics, motion.coordinates, frame * size);
    moveSegments(tree, kinematics, motion.velocities, frame * size);
    look(kinematics, frame);
  }
}

const pointAt = (kinematics: Kinematics, segment: number, x: number, y: number): [number, number] => {
  const c = kinematics.cosine[segment]!;
  const s = kinematics.sine[segment]!;
  return [kinematics.originX[segment]! + c * x - s * y, kinematics.originY[segment]! + s * x + c * y];
};

test('the catalogue has every exercise once, with what a person wants to know', () => {
  expect(names).toHaveLength(37);
  expect(new Set(names).size).toBe(37);
  for (const { name, about, phases, sensors } of exercises) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(about.length).toBeGreaterThan(10);
    expect(phases.length).toBeGreaterThan(0);
    expect(sensors.length).toBeGreaterThan(0);
  }
});

describe.each(['female', 'male'] as const)('%s bodies', (sex) => {
  test.each([1.45, 1.6, 1.75, 1.9, 2.05])('of %s m can do every exercise', (heightM) => {
    const body = describeBody({ sex, heightM, massKg: 23 * heightM ** 2 });
    for (const name of names) {
      const motion = buildMotion(name, body, { frames: 24 });
      expect(
        [...motion.coordinates, ...motion.velocities, ...motion.accelerations].every(Number.isFinite),
        name,
      ).toBe(true);
      for (let frame = 0; frame < motion.frames; frame++) {
        const sum = motion.supports.reduce((total, { share }) => total + share[frame]!, 0);
        const flies = (name === 'run' || name === 'jump') && sum === 0;
        if (!flies) expect(sum, `${name}, frame ${frame}`).toBeCloseTo(1, 9);
      }
    }
  });
});

test.each(names)('%s: velocities and accelerations are the derivatives of the positions', (name) => {
  const motion = buildMotion(name, describeBody(), { frames: 2001 });
  const stepS = motion.timeS[1]! - motion.timeS[0]!;
  const far: number[] = [];
  for (let frame = 1; frame < motion.frames - 1; frame++)
    for (let j = 0; j < size; j++) {
      const i = frame * size + j;
      const before = motion.coordinates[i - size]!;
      const after = motion.coordinates[i + size]!;
      const rate = Math.abs((after - before) / (2 * stepS) - motion.velocities[i]!);
      const change = Math.abs(
        (after - 2 * motion.coordinates[i]! + before) / stepS ** 2 - motion.accelerations[i]!,
      );
      // Where one rule follows another (a foot lands) the differences straddle both.
      if (rate > 0.02 || change > 2) far.push(frame);
    }
  expect(new Set(far).size).toBeLessThan(0.02 * motion.frames);
});

test.each(slow)('%s: the centre of mass stays over the feet that stand', (name) => {
  const body = describeBody({ massKg: 70, heightM: 1.7 });
  const motion = buildMotion(name, body, { loadKg: 30 });
  const tree = humanTree(body);
  eachFrame(body, motion, (kinematics, frame) => {
    let moment = 0;
    let mass = 0;
    tree.segments.forEach(({ massKg }, i) => {
      moment += massKg * kinematics.comX[i]!;
      mass += massKg;
    });
    for (const { segment, massKg, x, y } of motion.carried) {
      moment += massKg * pointAt(kinematics, segment, x, y)[0];
      mass += massKg;
    }
    const ends = motion.supports.flatMap(({ segment, pointX, pointY, reachBackM, reachFrontM }) =>
      [reachBackM, reachFrontM].map(
        (reach) => pointAt(kinematics, segment, pointX[frame]! + reach[frame]!, pointY[frame]!)[0],
      ),
    );
    expect(moment / mass).toBeGreaterThan(Math.min(...ends) - 1e-9);
    expect(moment / mass).toBeLessThan(Math.max(...ends) + 1e-9);
  });
});

test.each(['squat', 'bulgarian-squat', 'lunge', 'deadlift', 'sit-to-stand', 'step-up', 'stand'])(
  '%s: the right foot does not move while it carries',
  (name) => {
    const body = describeBody();
    let first: [number, number] | null = null;
    const motion = buildMotion(name, body);
    const support = motion.supports.find(({ side }) => side === 'right')!;
    eachFrame(body, motion, (kinematics, frame) => {
      if (support.share[frame] === 0) return;
      // A foot that lands (lunge) is taken from where it stands.
      const place = pointAt(kinematics, support.segment, support.pointX[frame]!, support.pointY[frame]!);
      if (name === 'lunge' && place[0] < -0.1) return;
      first ??= place;
      // A hundredth of a millimetre: what is left by the polynomials between solved postures.
      expect(Math.abs(place[0] - first[0])).toBeLessThan(1e-5);
      expect(Math.abs(place[1] - first[1])).toBeLessThan(1e-5);
    });
  },
);

test.each(['walk', 'run', 'stairs-up', 'stairs-down'])(
  '%s: the foot stands still while it is flat',
  (name) => {
    const body = describeBody();
    const motion = buildMotion(name, body);
    const { foot } = humanSegments.right;
    const at: [number, number][] = [];
    eachFrame(body, motion, (kinematics, frame) => {
      // All of them have the sole flat from 15 to 17 % of the cycle.
      if (frame < 15 || frame > 17) return;
      at.push(pointAt(kinematics, foot, 0, -body.foot.ankleHeightM));
    });
    const [x, y] = [at.map((place) => place[0]), at.map((place) => place[1])];
    // Angles near the published ones are worth a few millimetres.
    expect(Math.max(...x) - Math.min(...x)).toBeLessThan(0.005);
    expect(Math.max(...y) - Math.min(...y)).toBeLessThan(0.005);
  },
);

test('walking goes on where it began: the first frame follows the last', () => {
  const motion = buildMotion('walk', describeBody());
  const last = (motion.frames - 1) * size;
  for (let j = 1; j < size; j++) {
    const step = Math.abs(motion.coordinates[j]! - motion.coordinates[last + j]!);
    const stepS = motion.durationS / motion.frames;
    expect(step).toBeLessThan(1.5 * stepS * (1 + Math.abs(motion.velocities[last + j]!)));
  }
});

test('left follows right half a cycle later', () => {
  const motion = buildMotion('walk', describeBody());
  for (let frame = 0; frame < 50; frame++)
    for (const joint of ['hipFlexion', 'kneeFlexion', 'ankleDorsiflexion'] as const)
      expect(motion.coordinates[(frame + 50) * size + human.left[joint]]!).toBeCloseTo(
        motion.coordinates[frame * size + human.right[joint]]!,
        9,
      );
});

test.each(['squat', 'deadlift', 'calf-raise', 'sit-to-stand', 'bridge'])(
  '%s: both legs do the same',
  (name) => {
    const { coordinates, frames } = buildMotion(name, describeBody());
    for (let i = 0; i < frames; i++)
      for (const joint of ['hipFlexion', 'kneeFlexion', 'ankleDorsiflexion', 'toeExtension'] as const)
        expect(coordinates[i * size + human.left[joint]]).toBe(coordinates[i * size + human.right[joint]]);
  },
);

test('a body twice as large in proportion has the same angles', () => {
  fc.assert(
    fc.property(fc.constantFrom('squat', 'split-squat', 'calf-raise', 'half-squat'), (name) => {
      const small = buildMotion(name, describeBody({ heightM: 1.5, massKg: 50 }));
      const large = buildMotion(name, describeBody({ heightM: 2, massKg: 120 }));
      for (let i = 0; i < small.coordinates.length; i++)
        if (i % size > 1) expect(large.coordinates[i]!).toBeCloseTo(small.coordinates[i]!, 6);
    }),
    { numRuns: 4 },
  );
});

const peakKnee = ({ coordinates, frames }: Motion): number =>
  Math.max(...Array.from({ length: frames }, (_, i) => coordinates[i * size + human.right.kneeFlexion]!));

test('the depth that is asked for is reached, and more depth bends the knee more', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('squat', 'split-squat', 'bulgarian-squat', 'single-leg-squat', 'lunge'),
      // A lunge's knee bends by some 60 degrees in the step alone.
      fc.integer({ min: 75, max: 100 }),
      (name, depthDeg) => {
        const body = describeBody();
        const knee = peakKnee(buildMotion(name, body, { depthDeg, frames: 201 }));
        expect(knee / degree).toBeCloseTo(depthDeg, 1);
        expect(peakKnee(buildMotion(name, body, { depthDeg: depthDeg + 5, frames: 201 }))).toBeGreaterThan(
          knee,
        );
      },
    ),
    { numRuns: 20 },
  );
});

test('a bar in front holds the trunk more upright than a bar on the back', () => {
  const lean = (name: string, options: object): number => {
    const { coordinates } = buildMotion(name, describeBody(), {
      loadKg: 80,
      tempo: { downS: 1, pauseS: 0, upS: 1 },
      frames: 101,
      ...options,
    });
    return -coordinates[50 * size + human.pelvisTilt]!;
  };
  const front = lean('front-squat', {});
  const high = lean('squat', { bar: 'high' });
  const low = lean('squat', { bar: 'low' });
  expect(front).toBeLessThan(high);
  expect(high).toBeLessThan(low);
});

test.each<[string, object, string, RegExp]>([
  ['sqat', {}, 'exercise-unknown', /squat/],
  ['squat', { depthDeg: 158 }, 'depth-unreachable', /at most 1[0-4]\d degrees/],
  ['squat', { loadKg: -5 }, 'option-invalid', /0 to 600 kg/],
  ['squat', { tempo: { downS: 0, pauseS: 0, upS: 1 } }, 'option-invalid', /2-0-1/],
  ['sit-to-stand', { seatHeightM: 0.9 }, 'seat-unreachable', /about 0\.39 m/],
  ['walk', { speedMS: 7 }, 'gait-unreachable', /lower speed/],
])('%s with %o is refused', (name, options, code, hint) => {
  const build = (): Motion => buildMotion(name, describeBody(), options);
  expect(build).toThrow(InputError);
  expect(build).toThrow(expect.objectContaining({ code, hint: expect.stringMatching(hint) }));
});

test('every default that was taken is named', () => {
  const { assumed } = buildMotion('squat', describeBody(), { loadKg: 20 });
  expect(assumed).toEqual({ depthDeg: 110, bar: 'high', tempo: '2-0-1' });
});

test('the feet are so high on a leg press that no ankle bends further than it can', () => {
  for (const [heightM, ankleDeg] of [
    [1.6, 45],
    [1.75, 45],
    [1.9, 30],
  ] as const) {
    const jointRanges = [{ joint: 'ankle', side: 'both', rangeDeg: [-50, ankleDeg] }] as const;
    const body = describeBody({ heightM, jointRanges });
    const { frames, coordinates } = buildMotion('leg-press', body);
    for (let frame = 0; frame < frames; frame++)
      expect(coordinates[frame * size + human.right.ankleDorsiflexion]! / degree).toBeLessThan(
        ankleDeg + 1e-6,
      );
  }
});

test('in a lunge the body falls onto the front foot: the rear toes carry little more than half of it by then', () => {
  const { frames, durationS, timeS, supports } = buildMotion('lunge', describeBody(), { frames: 401 });
  const front = supports.find(({ side }) => side === 'right')!;
  const landed = timeS.findIndex((timeSOf, frame) => timeSOf > 0.1 * durationS && front.share[frame]! > 0);
  expect(landed).toBeLessThan(frames / 2);
  expect(front.share[landed]!).toBeGreaterThan(0.4);
});

test('standing, the hips are before the ankles and what they carry is behind them', () => {
  const body = describeBody();
  const { coordinates } = buildMotion('stand', body);
  expect(coordinates[human.pelvisX]!).toBeCloseTo(0.062, 6);
  expect(coordinates[human.pelvisTilt]! / degree).toBeGreaterThan(0.5);
  expect(coordinates[human.right.kneeFlexion]! / degree).toBeCloseTo(1.9, 0);
});
