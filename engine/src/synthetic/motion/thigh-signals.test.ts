import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cos, sin } from '../../number/index.ts';
import { standardGravity, ThighSignals } from './thigh-signals.ts';
import { ThighState } from './thigh-state.ts';

const position = { downM: 0.2, frontM: 0.08 };
const degrees = Math.PI / 180;

function forceAt(flexionDeg: number, axialDeg: number, abductionDeg = 0): number[] {
  const state = new ThighState();
  state.flexion = flexionDeg * degrees;
  state.axial = axialDeg * degrees;
  state.abduction = abductionDeg * degrees;
  const signals = new ThighSignals(position);
  signals.update(state);
  return [...signals.force];
}

test.each([
  ['standing', 0, 0, [-1, 0, 0]],
  ['sitting or on the back', 90, 0, [0, 1, 0]],
  ['on the right side', 90, 90, [0, 0, -1]],
  ['on the left side', 90, -90, [0, 0, 1]],
  ['face down', 90, 180, [0, -1, 0]],
])('%s, the force at rest points up', (_name, flexionDeg, axialDeg, expected) => {
  const force = forceAt(flexionDeg, axialDeg);
  for (let axis = 0; axis < 3; axis++) expect(force[axis]).toBeCloseTo(expected[axis]!, 12);
});

test('a knee moved to the right lifts z up', () => {
  expect(forceAt(0, 0, 30)[2]).toBeCloseTo(-forceAt(0, 0, -30)[2]!, 12);
  expect(forceAt(0, 0, 30)[2]).toBeGreaterThan(0);
});

test('at rest the force is 1 g in any pose', () => {
  const angle = fc.double({ min: -720, max: 720, noNaN: true });
  fc.assert(
    fc.property(angle, angle, angle, (flexion, axial, abduction) => {
      expect(Math.hypot(...forceAt(flexion, axial, abduction))).toBeCloseTo(1, 12);
    }),
  );
});

test('the force is that of a point on the thigh, its place differentiated twice', () => {
  // Angles and hip move along sinusoids; the sensor's place in the world is differentiated numerically.
  const wave = (size: number, omega: number, phase: number, t: number) => ({
    value: size * sin(omega * t + phase),
    rate: size * omega * cos(omega * t + phase),
    acceleration: -size * omega * omega * sin(omega * t + phase),
  });
  const axes = (flexion: number, abduction: number, axial: number): number[][] => {
    const down = [sin(flexion) * cos(abduction), -cos(flexion) * cos(abduction), sin(abduction)];
    const front0 = [cos(flexion), sin(flexion), 0];
    const right0 = [
      down[1]! * front0[2]! - down[2]! * front0[1]!,
      down[2]! * front0[0]! - down[0]! * front0[2]!,
      down[0]! * front0[1]! - down[1]! * front0[0]!,
    ];
    const front = front0.map((f, i) => cos(axial) * f + sin(axial) * right0[i]!);
    const right = right0.map((r, i) => cos(axial) * r - sin(axial) * front0[i]!);
    return [down, front, right];
  };
  const at = (t: number) => {
    const flexion = wave(0.7, 5, 0.3, t);
    const abduction = wave(0.4, 3, 1.1, t);
    const axial = wave(0.9, 4, 2.2, t);
    const hip = [wave(0.1, 6, 0, t), wave(0.05, 7, 1, t), wave(0.03, 8, 2, t)];
    const [down, front, right] = axes(flexion.value, abduction.value, axial.value);
    const place = hip.map((h, i) => h.value + position.downM * down![i]! + position.frontM * front![i]!);
    return { flexion, abduction, axial, hip, place, axes: [down!, front!, right!] };
  };
  const h = 1e-4;
  for (const t of [0.1, 0.7, 1.9, 3.3]) {
    const here = at(t);
    const [before, after] = [at(t - h), at(t + h)];
    const worldG = here.place.map((p, i) => (after.place[i]! - 2 * p + before.place[i]!) / (h * h));
    worldG[1]! += standardGravity;
    const state = Object.assign(new ThighState(), {
      flexion: here.flexion.value,
      flexionRate: here.flexion.rate,
      flexionAcceleration: here.flexion.acceleration,
      abduction: here.abduction.value,
      abductionRate: here.abduction.rate,
      abductionAcceleration: here.abduction.acceleration,
      axial: here.axial.value,
      axialRate: here.axial.rate,
      axialAcceleration: here.axial.acceleration,
      hipForward: here.hip[0]!.acceleration,
      hipUp: here.hip[1]!.acceleration,
      hipRight: here.hip[2]!.acceleration,
    });
    const signals = new ThighSignals(position);
    signals.update(state);
    here.axes.forEach((axis, i) => {
      const expected = axis.reduce((sum, a, j) => sum + a * worldG[j]!, 0) / standardGravity;
      expect(signals.force[i]).toBeCloseTo(expected, 5);
    });
  }
});
