import { activityLabels } from '@legwork/engine';
import { expect, test } from 'vitest';
import { epochsCsv } from './epochs-csv.ts';

test('a row for each second; no activity where there are no samples', () => {
  const csv = epochsCsv({
    start: '2026-03-02T23:59:59.500Z',
    stepS: 1,
    labels: [...activityLabels],
    activity: [activityLabels.indexOf('walk'), null],
    cadenceSpm: [112.5, 0],
  });
  expect(csv).toBe(
    'time,activity,cadence_spm\n2026-03-02T23:59:59.500Z,walk,112.5\n2026-03-03T00:00:00.500Z,,0\n',
  );
});
