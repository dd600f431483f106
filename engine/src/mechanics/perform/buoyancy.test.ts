import { expect, test } from 'vitest';
import { performExercise } from '../../perform/perform-exercise.ts';

/** Of a person of 1.75 m: what both feet carry, share of the weight on land. */
const carried = (waterM: number) => 2 * performExercise('stand', { waterM }).peak.groundForceBW;

test('the deeper the water, the less the feet carry; nobody is lifted off them', () => {
  const depths = [0, 0.3, 0.6, 0.9, 1.2, 1.5, 1.75];
  const shares = depths.map(carried);
  expect(shares[0]).toBeCloseTo(1, 2);
  for (let i = 1; i < shares.length; i++) expect(shares[i]).toBeLessThan(shares[i - 1]!);
  expect(shares.at(-1)).toBeGreaterThan(-0.02);
});

test('a squat in water to the chest takes less of the thighs than one on land', () => {
  const vasti = (waterM: number) =>
    performExercise('squat', { waterM, depthDeg: 90 }).muscles.vasti!.meanActivation;
  expect(vasti(1.2)).toBeLessThan(0.6 * vasti(0));
});

test('water weighs as much as gravity makes it: on the moon it carries the same share', () => {
  const onEarth = performExercise('stand', { waterM: 1 }).peak.groundForceBW;
  const onMoon = performExercise('stand', { waterM: 1, gravityMS2: 1.62 }).peak.groundForceBW;
  expect(onMoon / onEarth).toBeCloseTo(1.62 / 9.80665, 2);
});
