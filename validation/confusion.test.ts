import { expect, test } from 'vitest';
import { Confusion } from './confusion.ts';

test('F1 counts misses and false alarms alike, and labels outside the classes as misses', () => {
  const confusion = new Confusion();
  for (let i = 0; i < 8; i++) confusion.add('walk', 'walk');
  confusion.add('walk', 'sit');
  confusion.add('walk', 'none');
  confusion.add('sit', 'walk');
  expect(confusion.f1('walk')).toBeCloseTo(16 / 19, 12);
  expect(confusion.f1('sit')).toBe(0);
  expect(confusion.f1('run')).toBe(0);
  expect(confusion.macroF1(['walk', 'sit'])).toBeCloseTo(8 / 19, 12);
});
