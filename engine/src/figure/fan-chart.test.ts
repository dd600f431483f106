import { expect, test } from 'vitest';
import { fanChart } from './fan-chart.ts';

const picture = {
  width: 560,
  unit: '%',
  median: [0, -4, -8],
  low: [0, -7, -14],
  high: [0, -2, -4],
  points: [
    { label: 'H002', day: 1, value: -5, fitted: true },
    { label: 'H031', day: 2, value: -3, fitted: false },
  ],
  phases: [{ fromDay: 0, toDay: 2, label: 'bed rest' }],
  title: 'Size of the calf & <more>',
};

test('the line, the band, the points and the phases are there, with words for those who do not see them', () => {
  const svg = fanChart(picture);
  expect(svg).toContain('<title>Size of the calf &amp; &lt;more&gt;</title>');
  expect(svg.match(/class="fan-fitted"/g)).toHaveLength(1);
  expect(svg.match(/class="fan-compared"/g)).toHaveLength(1);
  expect(svg).toContain('>bed rest</text>');
  expect(svg).toContain('\u22128 %');
});

test('a point outside the band still has a place in the picture', () => {
  const svg = fanChart({ ...picture, points: [{ label: 'far', day: 1, value: -60, fitted: false }] });
  const cy = Number(/class="fan-compared" cx="[\d.]+" cy="([\d.]+)"/.exec(svg)![1]);
  expect(cy).toBeGreaterThan(0);
  expect(cy).toBeLessThan(200);
});

test('nothing that happens is a flat line at no change', () => {
  const svg = fanChart({ ...picture, median: [0, 0], low: [0, 0], high: [0, 0], points: [], phases: [] });
  expect(svg).not.toContain('NaN');
  expect(svg).toContain('>0 %</text>');
});

test('the end is told with its sign, and next to nothing without one', () => {
  const end = (value: number): string | undefined =>
    /class="fan-text"[^>]*>([^<]*)</.exec(
      fanChart({ ...picture, median: [0, value], low: [0, -9], high: [0, 9] }),
    )?.[1];
  expect([end(3.4), end(-3.4), end(0.2), end(-0.2)]).toEqual(['+3 %', '\u22123 %', '0 %', '0 %']);
});
