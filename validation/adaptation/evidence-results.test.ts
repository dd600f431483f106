import { expect, test } from 'vitest';
import { evidence, evidenceResults as kept } from '../../engine/src/evidence/index.ts';
import { evidenceResults } from './evidence-results.ts';

test('what the pages say of each published number is what the model says: npm run evidence-results', {
  timeout: 60_000,
}, () => {
  // As written: JSON knows no negative zero.
  expect(kept).toEqual(JSON.parse(JSON.stringify(evidenceResults())));
});

test('every number that is no mere context has a result, and no other has', () => {
  const used = evidence.filter(({ use }) => use !== 'context').map(({ id }) => id);
  expect([...new Set(kept.map(({ id }) => id))].sort()).toEqual(used.sort());
});

test('a verdict needs a number that was not fitted, and what is not compared says why', () => {
  for (const { id, role, verdict, model, reason } of kept) {
    const { use } = evidence.find((row) => row.id === id)!;
    expect({ id, isJudged: verdict !== null }).toEqual({
      id,
      isJudged: use === 'test' && role !== 'neither',
    });
    expect({ id, isBanded: model?.band != null }).toEqual({
      id,
      isBanded: role === 'compared' || role === 'direction',
    });
    if (role === 'neither') expect(reason.length).toBeGreaterThan(8);
  }
});
