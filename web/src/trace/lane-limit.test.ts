import { expect, test } from 'vitest';
import { laneLimit } from './lane-limit.ts';

/** A knock of 8 g at 5000 s of a calm day. */
const seconds = Array.from({ length: 8640 }, (_, i) => i * 10);
const calm = seconds.map((second) => (second === 5000 ? 8 : -1));
const decoded = { seconds, lanes: [{ min: calm, max: calm }] };

test('with hours in view a knock is cut off', () => {
  expect(laneLimit(decoded, { fromS: 0, toS: 86_400 }, 2.5)).toBe(2.5);
});

test('close up it is shown in full', () => {
  expect(laneLimit(decoded, { fromS: 4900, toS: 5100 }, 2.5)).toBe(8);
});

test('gravity always has room, and gaps are nothing', () => {
  expect(laneLimit(decoded, { fromS: 6000, toS: 6100 }, 2.5)).toBe(1.5);
  const gap = { seconds, lanes: [{ min: seconds.map(() => null), max: seconds.map(() => null) }] };
  expect(laneLimit(gap, { fromS: 0, toS: 100 }, 2.5)).toBe(1.5);
});
