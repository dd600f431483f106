import { describe, expect, test } from 'vitest';
import { measureTurn } from './measure-turn.ts';

const rateHz = 25;
/** Where the thigh is between level and upright, 2 s into the stretch: a minimum-jerk turn (Flash and Hogan 1985). */
const turnS = 1.5;
const turnFrom = 50;
const turned = (sample: number) => {
  const u = Math.min(1, Math.max(0, (sample - turnFrom) / (turnS * rateHz)));
  return u ** 3 * (10 - 15 * u + 6 * u ** 2);
};
const rate = (sample: number) => {
  const u = Math.min(1, Math.max(0, (sample - turnFrom) / (turnS * rateHz)));
  return (30 * u ** 2 * (1 - u) ** 2) / turnS;
};
/** 30 / 16 of the mean, half way; and 30 u2 (1-u)2 is 10 % of it at u = 0.087 and 1 - 0.087. */
const peakDegS = (1.875 * 80) / turnS;
const durationS = (1 - 2 * 0.0865) * turnS;
const middle = turnFrom + (turnS * rateHz) / 2;

function stretch(fromDeg: number, toDeg: number, gyroOffsetDegS: number | null = null) {
  const samples = Array.from({ length: 175 }, (_, i) => i);
  const flexion = samples.map((i) => ((fromDeg + (toDeg - fromDeg) * turned(i)) * Math.PI) / 180);
  return {
    from: 1000,
    down: Float64Array.from(flexion, (angle) => -Math.cos(angle)),
    front: Float64Array.from(flexion, Math.sin),
    right: new Float64Array(175),
    turnDegS: Float64Array.from(samples, (i) =>
      gyroOffsetDegS === null ? Number.NaN : (toDeg - fromDeg) * rate(i) + gyroOffsetDegS,
    ),
  };
}

describe.each([
  ['standing up', 85, 5, 'sit-to-stand'],
  ['sitting down', 5, 85, 'stand-to-sit'],
  ['standing up, the back of the thigh taken for its front', -85, -5, 'sit-to-stand'],
] as const)('%s', (_, fromDeg, toDeg, kind) => {
  test('is measured from the direction of the force', () => {
    const turn = measureTurn(stretch(fromDeg, toDeg), 1000 + Math.round(middle), kind);
    expect(turn.source).toBe('accelerometer');
    expect(turn.middle).toBeCloseTo(1000 + middle, 0);
    expect(Math.abs(turn.peakDegS / peakDegS - 1)).toBeLessThan(0.05);
    expect(Math.abs((turn.end - turn.start) / rateHz / durationS - 1)).toBeLessThan(0.05);
  });

  test('is measured with a gyroscope that shows 3 deg/s at rest', () => {
    const turn = measureTurn(stretch(fromDeg, toDeg, 3), 1000 + Math.round(middle), kind);
    expect(turn.source).toBe('gyroscope');
    expect(Math.abs(turn.peakDegS / peakDegS - 1)).toBeLessThan(0.01);
    expect(Math.abs((turn.end - turn.start) / rateHz / durationS - 1)).toBeLessThan(0.02);
  });
});

test('takes the gyroscope only where it measured all of the stretch', () => {
  const broken = stretch(85, 5, 0);
  broken.turnDegS[100] = Number.NaN;
  expect(measureTurn(broken, 1000 + Math.round(middle), 'sit-to-stand').source).toBe('accelerometer');
});

test('stays inside a stretch that ends in the middle of the turn', () => {
  const whole = stretch(85, 5);
  const cut = {
    from: whole.from,
    down: whole.down.slice(0, 70),
    front: whole.front.slice(0, 70),
    right: whole.right.slice(0, 70),
    turnDegS: whole.turnDegS.slice(0, 70),
  };
  const turn = measureTurn(cut, 1069, 'sit-to-stand');
  expect(turn.start).toBeGreaterThanOrEqual(1000);
  expect(turn.end).toBeLessThan(1070);
  expect(turn.start).toBeLessThan(turn.end);
});
