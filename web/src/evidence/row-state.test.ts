import { type EvidenceResult, evidence, evidenceResults } from '@legwork/engine';
import { expect, test } from 'vitest';
import { rowState } from './row-state.ts';

const result = (part: Partial<EvidenceResult>): EvidenceResult => ({
  id: 'H001',
  role: 'compared',
  unit: '%',
  published: { from: -10, to: -10 },
  model: { median: -9, band: { p10: -12, p90: -6 } },
  verdict: 'met',
  reason: '',
  ...part,
});

test.each([
  ['met', 'test', [{}]],
  ['missed', 'test', [{}, { verdict: 'missed' }]],
  ['fitted', 'calibration', [{ role: 'fitted', verdict: null }]],
  ['untested', 'calibration', [{ role: 'direction', verdict: null }]],
  ['untested', 'test', [{ role: 'neither', verdict: null }]],
  ['context', 'context', []],
] as const)('%s', (state, use, results) => {
  expect(rowState({ use }, results.map(result))).toBe(state);
});

test('every number of the evidence that is used has a result', () => {
  for (const row of evidence) {
    const own = evidenceResults.filter(({ id }) => id === row.id);
    expect({ id: row.id, isContext: own.length === 0 }).toEqual({
      id: row.id,
      isContext: row.use === 'context',
    });
  }
});
