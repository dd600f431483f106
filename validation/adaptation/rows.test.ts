import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidence } from '../../engine/src/evidence/index.ts';
import { readCsv } from '../read-csv.ts';
import { holds, intervalScore, missOf, signOf } from './scores.ts';

const folder = import.meta.dirname;

test.each([
  ['rows.csv', 'ad634886a8f7308b65562ad04eb13176385c5bdfaef401c217c22507ffdeb3ad'],
  ['scenarios.json', '078fe75e2f8fad635d633e963f58523f7c2d3a4787d679cbfdbd50086e8d3519'],
])(
  '%s is as it was before the first fit: a mistake in it is listed beside it, not mended',
  (name, sha256) => {
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ).toBe(sha256);
  },
);

test('every test row is compared, or says why it can not be', () => {
  const rows = readCsv(join(folder, 'rows.csv'));
  const tests = evidence.filter(({ use }) => use === 'test').map(({ id }) => id);
  expect(rows.map(({ id }) => id).sort()).toEqual([...tests].sort());
  for (const { how, reason } of rows) if (how === 'not comparable') expect(reason!.length).toBeGreaterThan(8);
});

const band = { low: -12, median: -10, high: -8 };

test('the interval score is the width, and ten times what is missed', () => {
  expect(intervalScore(band, { from: -9, to: -9 })).toBe(4);
  expect(intervalScore(band, { from: -13, to: -13 })).toBe(14);
  expect(intervalScore(band, { from: -7, to: -5 })).toBe(14);
});

test('a range is hit anywhere inside', () => {
  expect(missOf(band, { from: -11, to: -5 })).toBe(0);
  expect(missOf(band, { from: -5, to: -3 })).toBe(5);
  expect(holds(band, { from: -20, to: -11.5 })).toBe(true);
  expect(holds(band, { from: -20, to: -13 })).toBe(false);
});

test('little is the same: under three points of muscle, under ten of cells', () => {
  expect([signOf(-2.9, 'size'), signOf(-3, 'size'), signOf(9.9, 'cells'), signOf(10, 'cells')]).toEqual([
    0, -1, 0, 1,
  ]);
});
