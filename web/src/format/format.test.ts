import { expect, test } from 'vitest';
import { createFormat } from './format.ts';

const metric = createFormat({ language: 'en', units: 'metric' });
const imperial = createFormat({ language: 'en', units: 'imperial' });
const german = createFormat({ language: 'de', units: 'metric' });
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('masses and lengths in the units of the reader', () => {
  expect(plain(metric.massKg(81.6))).toBe('82 kg');
  expect(plain(imperial.massKg(81.6466))).toBe('180 lb');
  expect(plain(metric.heightM(1.75))).toBe('175 cm');
  expect(plain(imperial.heightM(1.753))).toBe('5 ft 9 in');
  expect(plain(imperial.heightM(1.829))).toBe('6 ft 0 in');
  expect(plain(imperial.shortM(0.43))).toBe('16.9 in');
});

test('numbers carry no more digits than asked, and no negative zero', () => {
  expect(metric.number(1234.56, 1)).toBe('1,234.6');
  expect(german.number(1234.56, 1)).toBe('1.234,6');
  expect(metric.number(-0.04, 1)).toBe('0.0');
  expect(metric.number(-3)).toBe('\u22123');
  expect(metric.about(123_456)).toBe('120,000');
  expect(metric.about(0.0345)).toBe('0.035');
});

test('durations, bytes and days', () => {
  expect([580, 60, 0.6, 59.7].map((m) => plain(metric.durationMin(m)))).toEqual([
    '9 h 40 min',
    '1 h',
    '1 min',
    '1 h',
  ]);
  expect([0, 999, 1000, 258_000_000].map((n) => plain(metric.bytes(n)))).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '258 MB',
  ]);
  expect(metric.day('2026-11-24')).toBe('Tue 24 Nov');
  expect(metric.longDay('2026-11-24')).toBe('Tuesday 24 November 2026');
  expect(german.longDay('2026-11-24')).toContain('Dienstag');
  expect(metric.time(Date.UTC(2026, 10, 24, 23, 30), 'Europe/Berlin')).toBe('00:30');
});
