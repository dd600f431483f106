import type { EvidenceRow } from '@legwork/engine';
import { expect, test } from 'vitest';
import { findRows } from './find-rows.ts';

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
const rows = [
  row({}),
  row({ id: 'H002', region: 'soleus', use: 'calibration' }),
  row({ id: 'M001', species: 'mouse', scenario: 'hindlimb unloading', region: 'SVZ', grade: 'D' }),
];
const all = { words: '', species: 'all', use: 'all', grade: 'all' } as const;
const ids = (search: Partial<Parameters<typeof findRows>[1]>) =>
  findRows(rows, { ...all, ...search }).map(({ id }) => id);

test('without a wish everything is there', () => {
  expect(ids({})).toEqual(['H001', 'H002', 'M001']);
});

test('every word has to occur, in any place and case', () => {
  expect(ids({ words: 'Quadriceps  bed' })).toEqual(['H001']);
  expect(ids({ words: 'alkner' })).toEqual(['H001', 'H002', 'M001']);
  expect(ids({ words: 'quadriceps mouse' })).toEqual([]);
});

test('species, use and grade narrow it down', () => {
  expect(ids({ species: 'mouse' })).toEqual(['M001']);
  expect(ids({ use: 'calibration' })).toEqual(['H002']);
  expect(ids({ grade: 'B', use: 'test' })).toEqual(['H001']);
});
