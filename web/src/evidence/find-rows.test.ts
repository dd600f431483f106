import type { EvidenceRow } from '@legwork/engine';
import { expect, test } from 'vitest';
import { findRows } from './find-rows.ts';
import type { RowState } from './row-state.ts';

const row = (part: Partial<EvidenceRow>): EvidenceRow => ({
  id: 'H001',
  species: 'human',
  scenario: 'bed rest',
  population: 'men',
  n: 9,
  outcome: 'volume',
  region: 'quadriceps',
  timeDays: 60,
  value: -18,
  unit: '% change',
  spread: '',
  source: 'Alkner 2004',
  doi: null,
  doiChecked: false,
  reading: 'text',
  use: 'test',
  role: 'unseen',
  grade: 'B',
  notes: '',
  ...part,
});
const judged = (state: RowState, part: Partial<EvidenceRow> = {}) => ({ row: row(part), state });
const rows = [
  judged('missed'),
  judged('fitted', { id: 'H002', region: 'soleus' }),
  judged('met', { id: 'M001', species: 'mouse', scenario: 'hindlimb unloading', region: 'SVZ', grade: 'D' }),
];
const all = { words: '', species: 'all', state: 'all', grade: 'all' } as const;
const ids = (search: Partial<Parameters<typeof findRows>[1]>) =>
  findRows(rows, { ...all, ...search }).map(({ row }) => row.id);

test('without a wish everything is there', () => {
  expect(ids({})).toEqual(['H001', 'H002', 'M001']);
});

test('every word has to occur, in any place and case', () => {
  expect(ids({ words: 'Quadriceps  bed' })).toEqual(['H001']);
  expect(ids({ words: 'alkner' })).toEqual(['H001', 'H002', 'M001']);
  expect(ids({ words: 'quadriceps mouse' })).toEqual([]);
});

test('species, grade and how the model does narrow it down', () => {
  expect(ids({ species: 'mouse' })).toEqual(['M001']);
  expect(ids({ state: 'fitted' })).toEqual(['H002']);
  expect(ids({ grade: 'B', state: 'missed' })).toEqual(['H001']);
});
