import { expect, test } from 'vitest';
import { bodyOf } from './body-of.ts';

test('what is known, and nothing else', () => {
  const erika = { massKg: 68, heightM: null, sex: 'female', birthYear: 1958 } as const;
  expect(bodyOf(erika, 2026)).toEqual({ massKg: 68, sex: 'female', ageY: 68 });
  expect(bodyOf({ massKg: null, heightM: null, sex: null, birthYear: null }, 2026)).toBeNull();
});
