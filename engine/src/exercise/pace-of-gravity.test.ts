import { describe, expect, test } from 'vitest';
import { describeBody, human } from '../body/index.ts';
import { InputError } from '../recording/index.ts';
import { buildMotion } from './index.ts';

const body = describeBody();
const moonMS2 = 1.62;
const pace = Math.sqrt(moonMS2 / 9.80665);

describe.each(['walk', 'run', 'stairs-up', 'stairs-down', 'jump'])('%s', (name) => {
  test('on the Moon it goes through the same postures in more time', () => {
    const speedMS = name === 'walk' || name === 'run' ? { speedMS: 2 } : {};
    const speedMoonMS = name === 'walk' || name === 'run' ? { speedMS: 2 * pace } : {};
    const earth = buildMotion(name, body, speedMS);
    const moon = buildMotion(name, body, { ...speedMoonMS, gravityMS2: moonMS2 });
    expect(moon.durationS).toBeCloseTo(earth.durationS / pace, 9);
    expect(moon.coordinates.length).toBe(earth.coordinates.length);
    moon.coordinates.forEach((value, i) => {
      expect(value).toBeCloseTo(earth.coordinates[i]!, 5);
    });
  });

  test('where nothing presses the feet down it is refused', () => {
    expect(() => buildMotion(name, body, { gravityMS2: 0 })).toThrow(InputError);
  });
});

test('nobody walks so fast that the ground would have to pull', () => {
  expect(() => buildMotion('walk', body, { speedMS: 1.3, gravityMS2: moonMS2 })).toThrow('that is no walk');
  expect(buildMotion('walk', body, { gravityMS2: moonMS2 }).assumed.speedMS).toBe(0.53);
});

test('a squat is as slow as it is asked to be, in every gravity', () => {
  const { coordinates, durationS } = buildMotion('squat', body, { gravityMS2: moonMS2 });
  const earth = buildMotion('squat', body);
  expect(durationS).toBe(earth.durationS);
  expect(coordinates[human.right.kneeFlexion]).toBe(earth.coordinates[human.right.kneeFlexion]);
});
