import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../../../testing/example-analysis.ts';
import { sittingStretches } from './sitting-stretches.ts';

test('bouts of sitting, longest first, without lying', () => {
  const { bouts, days } = exampleAnalysis();
  const stretches = sittingStretches(bouts);
  const lengths = stretches.map(({ minutes }) => minutes);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  const total = days.reduce((sum, { minutes }) => sum + (minutes.sit ?? 0), 0);
  expect(lengths.reduce((sum, minutes) => sum + minutes)).toBeCloseTo(total);
});
