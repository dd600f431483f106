import { expect, test } from 'vitest';
import { LyingEvidence } from './lying.ts';

/** How likely a bout of seconds is lying, each with an inclination and a turn of the thigh. */
function probability(
  seconds: readonly [inclinationDeg: number, turnDeg: number, count: number][],
  lengthS = 0,
) {
  const evidence = new LyingEvidence();
  let all = 0;
  for (const [inclination, turn, count] of seconds) {
    for (let i = 0; i < count; i++) evidence.add(inclination, turn);
    all += count;
  }
  return evidence.probability(lengthS || all);
}

test('a chair is sitting, a turn to the side lying', () => {
  expect(probability([[72, 8, 600]])).toBeLessThan(0.05);
  expect(
    probability([
      [84, 10, 300],
      [88, 75, 60],
    ]),
  ).toBeGreaterThan(0.95);
});

test('a short turn is none: somebody reached for something', () => {
  expect(
    probability([
      [72, 8, 600],
      [75, 80, 8],
    ]),
  ).toBeLessThan(0.05);
});

test('flat on the back for minutes stays uncertain, for a night it does not', () => {
  expect(probability([[88, 12, 600]])).toBeGreaterThan(0.005);
  expect(probability([[88, 12, 600]])).toBeLessThan(0.5);
  expect(probability([[90, 30, 7 * 3600]])).toBeGreaterThan(0.5);
});

test('more inclined, further turned and longer are never less likely to be lying', () => {
  for (let inclination = 50; inclination < 120; inclination += 5) {
    for (let turn = 0; turn < 170; turn += 10) {
      const here = probability([[inclination, turn, 100]]);
      expect(probability([[inclination + 5, turn, 100]])).toBeGreaterThanOrEqual(here);
      expect(probability([[inclination, turn + 10, 100]])).toBeGreaterThanOrEqual(here);
      expect(probability([[inclination, turn, 100]], 20_000)).toBeGreaterThanOrEqual(here);
    }
  }
});

test('without a second of posture nothing is known', () => {
  expect(new LyingEvidence().probability(60)).toBe(0.5);
});
