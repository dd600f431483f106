import { expect, test } from 'vitest';
import { dayFrame } from '../facts/day-frame.ts';
import type { DayBout, DayFacts } from '../facts/report-facts.ts';
import { shownPart } from '../facts/shown-part.ts';
import { activityBand } from './activity-band.ts';

function band(bouts: DayBout[], date = '2026-11-16'): string {
  const frame = dayFrame(date, 'Europe/Berlin');
  const shown = shownPart(frame, { startMs: frame.startMs, endMs: frame.endMs });
  const facts = { frame, shown, bouts } as DayFacts;
  return activityBand(facts).markup;
}

test('a bout is as wide as it is long and as high as its activity', () => {
  const markup = band([{ startS: 3600, endS: 5400.26, activity: 'walk' }]);
  expect(markup).toContain('<path class="fill-walk" d="M3600 100V24H5400.3V100"/>');
  expect(markup).toContain('viewBox="0 -3 86400 104"');
});

test('the fine outline joins bouts that touch and lifts between those that do not', () => {
  const markup = band([
    { startS: 0, endS: 60, activity: 'sit' },
    { startS: 60, endS: 90, activity: 'walk' },
    { startS: 200, endS: 300, activity: 'sit' },
  ]);
  expect(markup).toContain('outline fine" d="M0 100V66H60V24H90V100M200 100V66H300V100"');
});

test('the outline of a page shows the highest of each minute', () => {
  const bouts = Array.from(
    { length: 60 },
    (_, i): DayBout => ({ startS: i * 2, endS: i * 2 + 2, activity: i % 2 ? 'walk' : 'sit' }),
  );
  expect(band(bouts)).toContain('<path class="band-outline" d="M0 100V24H60V24H120V100"/>');
});

test('time without wear has no outline', () => {
  expect(band([{ startS: 0, endS: 600, activity: 'nonwear' }])).toContain(
    '<path class="band-outline" d=""/>',
  );
});

test('a day of 25 hours is an hour longer, with its marks after the change an hour later', () => {
  const markup = band([], '2026-10-25');
  expect(markup).toContain('viewBox="0 -3 90000 104"');
  expect(markup).toContain(`d="M${7 * 3600} 0V100M${13 * 3600} 0V100M${19 * 3600} 0V100"`);
});
