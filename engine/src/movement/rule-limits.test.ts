import { expect, test } from 'vitest';
import { classifySecond } from './classify-second.ts';
import { ruleLimits } from './rule-limits.ts';

test('a second on either side of a limit has another label', () => {
  const { uprightMostDeg, walkingDownSdG } = ruleLimits();
  const rules = { walkingForwardDeg: 0, noiseSdG: 0, stairsByAngle: false };
  const label = (inclinationDeg: number, downSdG: number) =>
    classifySecond(
      {
        startMs: 0,
        present: true,
        down: -Math.cos((inclinationDeg * Math.PI) / 180),
        front: Math.sin((inclinationDeg * Math.PI) / 180),
        right: 0,
        downSdG,
        totalSdG: downSdG,
        ownSdG: downSdG,
        periodS: 0,
        regularity: 0,
        gait: null,
        jumps: false,
      },
      rules,
    );
  expect(label(uprightMostDeg - 0.1, 0)).toBe('stand');
  expect(label(uprightMostDeg + 0.1, 0)).toBe('sit');
  expect(label(10, walkingDownSdG - 0.001)).toBe('shuffle');
  expect(label(10, walkingDownSdG + 0.001)).toBe('walk');
});

test('Acti4 draws the line between upright and not at 45 degrees, walking from 0.1 g, running from 0.72 g', () => {
  // Skotte et al. 2014, 10.1123/jpah.2011-0347.
  expect(ruleLimits()).toMatchObject({ uprightMostDeg: 45, walkingDownSdG: 0.1, runningDownSdG: 0.72 });
});

test('the other limits are of a size that makes sense', () => {
  const { movingSdG, regularity, pedallingLeastDeg, uprightMostDeg, walkingDownSdG } = ruleLimits();
  expect(movingSdG).toBeGreaterThan(0.005);
  expect(movingSdG).toBeLessThan(walkingDownSdG);
  expect(regularity).toBeGreaterThan(0.3);
  expect(regularity).toBeLessThan(0.9);
  expect(pedallingLeastDeg).toBeGreaterThan(15);
  expect(pedallingLeastDeg).toBeLessThan(uprightMostDeg);
});
