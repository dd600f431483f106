import { expect, test } from 'vitest';
import { checkEvidence, evidence, findEvidence, isDirection } from './index.ts';

const row = findEvidence('H001');

test('every row says what it is, in which unit, and who published it', () => {
  expect(evidence).toHaveLength(184);
  expect(row).toMatchObject({ species: 'human', timeDays: 29, value: -10, n: 9, grade: 'B' });
  expect(row.source).toContain('Alkner & Tesch 2004');
});

test('no row leads to a page where somebody copied a text', () => {
  expect(JSON.stringify(evidence)).not.toMatch(/https?:|www\./);
});

test.each([
  ['a source', { source: ' ' }, 'evidence H001 has no source'],
  ['a unit', { unit: '' }, 'evidence H001 has no unit'],
  ['a value', { value: Number.NaN }, 'evidence H001 has no value'],
  ['an id', { id: 'X1' }, 'evidence "X1" has no id like H001'],
  ['a time that passes', { timeDays: -1 }, 'evidence H001 has a time of -1 days'],
  ['whole people', { n: 2.5 }, 'evidence H001 has n = 2.5'],
  ['a sign where only a direction is known', { unit: 'direction only (lower)' }, 'is a direction'],
])('a row without %s is refused', (_, change, says) => {
  expect(() => checkEvidence([{ ...row, ...change }])).toThrow(says);
});

test('a row that is there twice is refused', () => {
  expect(() => checkEvidence([row, row])).toThrow('evidence H001 is there twice');
  expect(() => findEvidence('H999')).toThrow('there is no evidence H999');
});

test('a DOI that nobody has followed stays marked', () => {
  expect(findEvidence('H137')).toMatchObject({ doi: '10.1093/gerona/63.10.1076', doiChecked: false });
  expect(findEvidence('M003')).toMatchObject({ reading: 'secondary', grade: 'D' });
  expect(findEvidence('H166').reading).toBe('memory');
});

test('a direction is a sign, never a size', () => {
  expect(evidence.filter(isDirection).length).toBeGreaterThan(40);
  expect(isDirection(row)).toBe(false);
});
