import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoneOffsetMs } from '../recording/index.ts';
import { nextMidnightMs } from './next-midnight-ms.ts';

function next(iso: string, timezone: string): string {
  return new Date(nextMidnightMs(Date.parse(iso), timezone)).toISOString().slice(0, 16);
}

test.each([
  ['2026-06-01T20:00:00Z', 'UTC', '2026-06-02T00:00'],
  ['2026-06-01T20:00:00Z', 'Europe/Berlin', '2026-06-01T22:00'],
  ['2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29T22:00'],
  ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25T23:00'],
])('after %s in %s: %s', (iso, timezone, midnight) => {
  expect(next(iso, timezone)).toBe(midnight);
});

test('where the clocks skip midnight the day starts at their change', () => {
  expect(next('2018-11-03T12:00:00Z', 'America/Sao_Paulo')).toBe('2018-11-04T03:00');
  expect(next('2018-11-04T03:00:00Z', 'America/Sao_Paulo')).toBe('2018-11-05T02:00');
  expect(next('2026-04-23T12:00:00Z', 'Africa/Cairo')).toBe('2026-04-23T22:00');
});

test('where midnight comes twice the day starts with the second', () => {
  expect(next('2018-02-17T12:00:00Z', 'America/Sao_Paulo')).toBe('2018-02-18T03:00');
});

test('always later, at most 25 h, and on another date', () => {
  const zones = ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Beirut', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
  const date = (ms: number, zone: string) => Math.floor((ms + zoneOffsetMs(ms, zone)) / 86_400_000);
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2030, 0) }),
      (zone, ms) => {
        const midnight = nextMidnightMs(ms, zone);
        expect(midnight - ms).toBeGreaterThan(0);
        expect(midnight - ms).toBeLessThanOrEqual(25 * 3_600_000);
        expect(date(midnight, zone)).toBe(date(ms, zone) + 1);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});
