import { expect, test } from 'vitest';
import { FindingLog } from './finding.ts';
import { wallClockOffsetMs } from './wall-clock-offset-ms.ts';
import { zoneOffsetMs } from './zone-offset-ms.ts';

const hourMs = 3_600_000;

function offset(wall: string, timezone?: string) {
  const findings = new FindingLog();
  const hours = wallClockOffsetMs(Date.parse(`${wall}Z`), timezone, findings) / hourMs;
  return { hours, codes: findings.list().map(({ code }) => code) };
}

test.each([
  ['2024-01-15T12:00', 'Europe/Berlin', 1],
  ['2024-07-15T12:00', 'Europe/Berlin', 2],
  ['2024-07-15T12:00', 'Asia/Kolkata', 5.5],
  ['2024-07-15T12:00', 'America/New_York', -4],
  ['2024-07-15T12:00', 'UTC', 0],
  // An hour before and after the clocks change.
  ['2024-03-31T01:00', 'Europe/Berlin', 1],
  ['2024-03-31T03:00', 'Europe/Berlin', 2],
  ['2024-10-27T01:00', 'Europe/Berlin', 2],
  ['2024-10-27T03:00', 'Europe/Berlin', 1],
  // Half an hour of summer time.
  ['2024-10-06T03:00', 'Australia/Lord_Howe', 11],
] as const)('%s in %s', (wall, timezone, hours) => {
  expect(offset(wall, timezone)).toEqual({ hours, codes: [] });
});

test('a local time that occurs twice is the earlier one, with a finding', () => {
  expect(offset('2024-10-27T02:30', 'Europe/Berlin')).toEqual({ hours: 2, codes: ['timezone-clock-change'] });
});

test('a local time that does not occur keeps the offset before the change, with a finding', () => {
  expect(offset('2024-03-31T02:30', 'Europe/Berlin')).toEqual({ hours: 1, codes: ['timezone-clock-change'] });
});

test('without a zone the clock is read as UTC, with a finding', () => {
  expect(offset('2024-07-15T12:00')).toEqual({ hours: 0, codes: ['timezone-assumed'] });
});

test('the offset of a zone follows its history', () => {
  expect(zoneOffsetMs(Date.UTC(1970, 0, 1), 'Europe/London') / hourMs).toBe(1);
  expect(zoneOffsetMs(Date.UTC(2024, 0, 1, 0, 0, 0, 250), 'Europe/London')).toBe(0);
  expect(() => zoneOffsetMs(0, 'Nowhere/Land')).toThrow(RangeError);
});

test('an offset that the file states is told, not used', () => {
  const findings = new FindingLog();
  const firstMs = Date.UTC(2024, 6, 15, 12);
  expect(wallClockOffsetMs(firstMs, undefined, findings, -4.5 * hourMs)).toBe(0);
  expect(findings.list()[0]).toMatchObject({
    code: 'timezone-assumed',
    message: expect.stringContaining('the computer that set up the sensor was at UTC-04:30'),
  });
});

test.each([
  [2, []],
  [1, ['timezone-differs']],
])('a stated offset of %i h beside Europe/Berlin in summer', (hours, codes) => {
  const findings = new FindingLog();
  const firstMs = Date.UTC(2024, 6, 15, 12);
  expect(wallClockOffsetMs(firstMs, 'Europe/Berlin', findings, hours * hourMs)).toBe(2 * hourMs);
  expect(findings.list().map(({ code }) => code)).toEqual(codes);
});
