import { type Analysis, simulateDoses } from '@legwork/engine';
import { expect, test } from 'vitest';
import { ahead } from './ahead.ts';

const person = { ageY: 50, sex: 'female', massKg: 65 } as const;
const week = (value: number) =>
  simulateDoses(
    Array.from({ length: 7 }, (_, i) => ({
      date: `2026-06-0${i + 1}`,
      relative: { kneeExtensors: value, plantarFlexors: value, hamstrings: value, aerobic: value },
    })),
    { person, samples: 60 },
  );
const analysis = {} as Analysis;
const markup = (value: number) => (ahead(analysis, week(value)) || { markup: '' }).markup;

test('a week of few steps: the largest change as the heading, four charts, published values of a like life', () => {
  const text = markup(0.15);
  expect(text).toMatch(/would leave the \S.* about \d+ % (lower|smaller|weaker)/);
  expect(text.match(/<svg class="fan"/g)).toHaveLength(4);
  expect(text).toContain('H065, day 14: -7');
  expect(text).toContain('Simulated, not measured: the mean of these 7 known days');
  expect(text).toContain('<th scope="row">size of the calf</th>');
});

test('a week of ordinary days changes little, and no study is held against it', () => {
  const text = markup(1);
  expect(text).toContain('this leg load would change little');
  expect(text).toContain('No published study lived like this');
});

test('nothing is said where nothing is known', () => {
  expect(ahead(analysis, null)).toBe(false);
});
