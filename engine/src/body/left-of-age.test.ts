import { expect, test } from 'vitest';
import { leftOfAge } from './left-of-age.ts';
import { muscleGroups } from './muscle-groups.ts';

test('a woman of 70 has lost more of her knee’s strength than of her hip’s, and least of her calf’s', () => {
  const left = (muscle: 'vasti' | 'gluteus-maximus' | 'soleus') => leftOfAge(muscle, 'female', 70);
  expect(left('vasti')).toBeCloseTo(1.52 / 2.41, 3);
  expect(left('gluteus-maximus')).toBeCloseTo(0.762, 3);
  expect(left('soleus')).toBe(1);
});

test('nothing is lost until 40, and no year gives strength back', () => {
  for (const sex of ['female', 'male'] as const)
    for (const muscle of muscleGroups)
      for (let ageY = 20; ageY < 110; ageY++) {
        if (ageY <= 40) expect(leftOfAge(muscle, sex, ageY)).toBe(1);
        expect(leftOfAge(muscle, sex, ageY + 1)).toBeLessThanOrEqual(leftOfAge(muscle, sex, ageY));
      }
});
