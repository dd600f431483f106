import { expect, test } from 'vitest';
import { describeBody, human } from '../body/index.ts';
import { seededRandom } from '../number/index.ts';
import { createMuscleState, evaluateMuscles } from './evaluate-muscles.ts';
import { humanMuscles } from './human-muscles.ts';
import { legMuscles } from './leg-muscles.ts';
import type { Muscle } from './muscle.ts';
import { pullLines } from './pull-lines.ts';

const radPerDeg = Math.PI / 180;
const body = describeBody({ massKg: 75, heightM: 1.75, sex: 'male', ageY: 35 });
const size = human.elbowFlexion + 1;

/** Moment of the muscles for which `keep` holds, about a coordinate, at full activation and rest, N·m. */
function momentNm(
  muscles: readonly Muscle[],
  anglesDeg: Record<number, number>,
  about: number,
  keep: (muscle: Muscle, arm: number) => boolean,
): number {
  const coordinates = new Float64Array(size);
  for (const [coordinate, deg] of Object.entries(anglesDeg))
    coordinates[Number(coordinate)] = deg * radPerDeg;
  const state = createMuscleState(muscles.length);
  evaluateMuscles(muscles, coordinates, new Float64Array(size), 0, state);
  let moment = 0;
  muscles.forEach((muscle, m) => {
    muscle.spans.forEach(({ coordinate }, span) => {
      const arm = state.arm[2 * m + span]!;
      if (coordinate === about && keep(muscle, arm)) moment += arm * (state.activeN[m]! + state.passiveN[m]!);
    });
  });
  return moment;
}

test('every leg muscle has a line of pull, but for the vasti, whose tendon is the patellar one', () => {
  for (const { name, reportedAs } of legMuscles) expect(name in pullLines).toBe(reportedAs !== 'vasti');
});

test('moment arms are the slopes of length, and length changes as the velocities say', () => {
  const muscles = humanMuscles(body);
  const random = seededRandom(31);
  const state = createMuscleState(muscles.length);
  const ahead = createMuscleState(muscles.length);
  const back = createMuscleState(muscles.length);
  const step = 1e-5;
  for (let postures = 0; postures < 50; postures++) {
    const q = new Float64Array(size);
    for (const side of ['right', 'left'] as const) {
      q[human[side].hipFlexion] = random.between(-0.3, 2);
      q[human[side].kneeFlexion] = random.between(0.1, 2);
      q[human[side].ankleDorsiflexion] = random.between(-0.6, 0.5);
    }
    const qd = q.map(() => random.between(-5, 5));
    evaluateMuscles(muscles, q, qd, 0, state);
    evaluateMuscles(
      muscles,
      q.map((x, i) => x + step * qd[i]!),
      qd,
      0,
      ahead,
    );
    evaluateMuscles(
      muscles,
      q.map((x, i) => x - step * qd[i]!),
      qd,
      0,
      back,
    );
    muscles.forEach(({ spans, optimalFibreM }, m) => {
      const rate = (ahead.lengthM[m]! - back.lengthM[m]!) / (2 * step);
      expect(state.lengtheningMS[m]).toBeCloseTo(rate, 6);
      let byArms = 0;
      spans.forEach(({ coordinate }, span) => {
        byArms -= state.arm[2 * m + span]! * qd[coordinate]!;
      });
      expect(state.lengtheningMS[m]).toBeCloseTo(byArms, 12);
      if (state.fibreLength[m]! < 0.25) return;
      const fibreRate = ((ahead.fibreLength[m]! - back.fibreLength[m]!) / (2 * step)) * optimalFibreM;
      expect(state.fibreVelocityMS[m]).toBeCloseTo(fibreRate, 5);
    });
  }
});

test('outside the fitted range the nearest angle is taken, and it is said', () => {
  const muscles = humanMuscles(body);
  const soleus = muscles.filter(({ name }) => name === 'soleus');
  const state = createMuscleState(soleus.length);
  const q = new Float64Array(size);
  q[human.right.ankleDorsiflexion] = 60 * radPerDeg;
  evaluateMuscles(soleus, q, q, 0, state);
  const far = state.arm[0];
  expect([...state.clamped]).toEqual([1, 0]);
  q[human.right.ankleDorsiflexion] = 30 * radPerDeg;
  evaluateMuscles(soleus, q, q, 0, state);
  expect(state.arm[0]).toBe(far);
  expect([...state.clamped]).toEqual([0, 0]);
});

test('knee extension of the reference body is the mean of men of its age and mass', () => {
  const seated = { [human.right.hipFlexion]: 85, [human.right.kneeFlexion]: 60 };
  const knee = human.right.kneeFlexion;
  const moment = momentNm(humanMuscles(body), seated, knee, ({ onPatella }) => onPatella);
  expect(-moment).toBeCloseTo(body.kneeExtensionNmPerKg * body.massKg, 6);
  const weak = describeBody({ weakness: [{ muscle: 'vasti', side: 'right', percent: 40 }] });
  const vasti = (one: typeof body) =>
    momentNm(humanMuscles(one), seated, knee, ({ reportedAs }) => reportedAs === 'vasti');
  expect(vasti(weak) / vasti(body)).toBeCloseTo(0.6, 12);
});

test('the gluteus maximus keeps an extending arm in deep hip flexion', () => {
  const muscles = humanMuscles(body).filter(({ reportedAs }) => reportedAs === 'gluteus-maximus');
  const state = createMuscleState(muscles.length);
  const q = new Float64Array(size);
  for (let deg = -20; deg <= 120; deg += 5) {
    q[human.right.hipFlexion] = deg * radPerDeg;
    evaluateMuscles(muscles, q, q, 0, state);
    muscles.forEach(({ side }, m) => {
      if (side === 'right') expect(state.arm[2 * m]).toBeLessThan(-0.01);
    });
  }
});

test('stretched muscles alone hold little in a squat and in a lift with straight knees', () => {
  const muscles = humanMuscles(body);
  const ankle = human.right.ankleDorsiflexion;
  const state = createMuscleState(muscles.length);
  const passive = (anglesDeg: Record<number, number>, about: number): number => {
    const q = new Float64Array(size);
    for (const [coordinate, deg] of Object.entries(anglesDeg)) q[Number(coordinate)] = deg * radPerDeg;
    evaluateMuscles(muscles, q, new Float64Array(size), 0, state);
    let moment = 0;
    muscles.forEach(({ spans }, m) => {
      spans.forEach(({ coordinate }, span) => {
        if (coordinate === about) moment += state.arm[2 * m + span]! * state.passiveN[m]!;
      });
    });
    return Math.abs(moment);
  };
  const squat = { [ankle]: 25, [human.right.kneeFlexion]: 90, [human.right.hipFlexion]: 90 };
  expect(passive(squat, ankle)).toBeLessThan(50);
  expect(
    passive({ [human.right.hipFlexion]: 90, [human.right.kneeFlexion]: 15 }, human.right.hipFlexion),
  ).toBeLessThan(80);
});
