import { expect, test } from 'vitest';
import { dayFrame } from './day-frame.ts';
import { shownPart } from './shown-part.ts';

const frame = dayFrame('2026-11-16', 'Europe/Berlin');
const at = (minute: number) => frame.startMs + minute * 60_000;

test('a long recording shows the whole day, marked every six hours', () => {
  expect(shownPart(frame, { startMs: at(0), endMs: at(1000) })).toEqual({
    fromS: 0,
    toS: 86_400,
    isPart: false,
    marks: [6, 12, 18].map((hour) => hour * 3600),
  });
});

test('a short one is shown close up, between round times', () => {
  const part = shownPart(frame, { startMs: at(603), endMs: at(634) });
  expect(part).toEqual({
    fromS: 600 * 60,
    toS: 635 * 60,
    isPart: true,
    marks: [600, 605, 610, 615, 620, 625, 630, 635].map((minute) => minute * 60),
  });
});

test('a short one over midnight has two days, which are shown whole', () => {
  expect(shownPart(frame, { startMs: at(1430), endMs: at(1450) }).isPart).toBe(false);
  expect(shownPart(frame, { startMs: at(-10), endMs: at(10) }).isPart).toBe(false);
});

test('an instant still has a width', () => {
  expect(shownPart(frame, { startMs: at(600), endMs: at(600) })).toMatchObject({
    fromS: 36_000,
    toS: 36_060,
  });
});
