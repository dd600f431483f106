import { expect, test } from 'vitest';
import { thighCalfContact } from './thigh-calf-contact.ts';

const contactAt = (deg: number): [number, number] => {
  const into = new Float64Array(2);
  thighCalfContact((deg * Math.PI) / 180, 75, into);
  return [into[0]!, into[1]!];
};

test('calf and thigh touch from 130 degrees on and press harder the deeper the squat', () => {
  expect(contactAt(120)[0]).toBe(0);
  expect(contactAt(130)[0]).toBe(0);
  let before = 0;
  for (let deg = 131; deg <= 165; deg++) {
    const [forceN] = contactAt(deg);
    expect(forceN).toBeGreaterThan(before);
    before = forceN;
  }
  expect(contactAt(170)).toEqual(contactAt(165));
});

test('at 155 degrees it carries about a third of the body weight, a hand below the knee', () => {
  const [forceN, distanceM] = contactAt(155);
  expect(forceN / (75 * 9.80665)).toBeCloseTo(0.3, 1);
  expect(distanceM).toBeGreaterThan(0.1);
  expect(distanceM).toBeLessThan(0.2);
});
