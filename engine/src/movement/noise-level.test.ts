import { expect, test } from 'vitest';
import { seededRandom } from '../number/index.ts';
import { NoiseLevel } from './noise-level.ts';

/** Seconds of a thigh that lies still half of the time and swings in the other. */
function levelOf(noiseG: number, seconds = 600): number {
  const random = seededRandom(2);
  const level = new NoiseLevel();
  for (let second = 0; second < seconds; second++) {
    const axis = (mean: number) =>
      Float64Array.from({ length: 25 }, (_, i) => {
        const swing = second % 2 === 0 ? 0 : 0.3 * Math.sin(i);
        return mean + swing + random.normal(0, noiseG);
      });
    const axes = { down: axis(-1), front: axis(0.1), right: axis(0) };
    level.push({ startMs: second * 1000, bins: 25, continues: true, ...axes });
  }
  return level.levelG();
}

test.each([0.002, 0.01, 0.02])('finds a noise of %f g an axis below the movement', (noiseG) => {
  expect(levelOf(noiseG) / (Math.sqrt(3) * noiseG)).toBeGreaterThan(0.8);
  expect(levelOf(noiseG) / (Math.sqrt(3) * noiseG)).toBeLessThan(1.2);
});

test('takes a signal without any change for no noise, and nothing for none', () => {
  const level = new NoiseLevel();
  expect(level.levelG()).toBe(0);
  const still = new Float64Array(25);
  level.push({ startMs: 0, bins: 25, continues: true, down: still, front: still, right: still });
  expect(level.levelG()).toBe(0);
});
