import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIsoTime } from './parse-iso-time.ts';

function parse(text: string, zoned: boolean): number {
  const bytes = new TextEncoder().encode(`"${text}"`);
  return parseIsoTime(bytes, 1, bytes.length - 1, zoned);
}

test('times are those that Date reads', () => {
  const time = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2099-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(time, (date) => {
      const text = date.toISOString();
      expect(parse(text, true)).toBeCloseTo(date.getTime(), 3);
      expect(parse(text.slice(0, -1), false)).toBeCloseTo(date.getTime(), 3);
      expect(parse(`${text.slice(0, -1)}+05:30`, true)).toBeCloseTo(date.getTime() - 19_800_000, 3);
    }),
    { seed: 6, numRuns: 3000 },
  );
});

test.each([
  ['2024-05-06 09:30', false, '2024-05-06T09:30:00Z'],
  ['2024-05-06 09:30:05,250', false, '2024-05-06T09:30:05.25Z'],
  ['2024-05-06T09:30:05.123456789123', false, '2024-05-06T09:30:05.123Z'],
  ['2024-02-29T00:00:00Z', true, '2024-02-29T00:00:00Z'],
  ['2024-05-06T09:30:00-0130', true, '2024-05-06T11:00:00Z'],
  ['2024-05-06T09:30:00+02', true, '2024-05-06T07:30:00Z'],
] as const)('%j is read', (text, zoned, expected) => {
  expect(Math.floor(parse(text, zoned))).toBe(Date.parse(expected));
});

test.each([
  '',
  '2024-05-06',
  '1899-12-31T23:59:59',
  '2100-01-01T00:00:00',
  '2024-05-06T24:00',
  '2024-05-06T09:60',
  '2024-05-06T09:30:60',
  '2023-02-29T09:30',
  '2024-04-31T09:30',
  '2024-13-01T09:30',
  '2024-00-01T09:30',
  '2024-05-00T09:30',
  '2024/05/06 09:30',
  '06.05.2024 09:30',
  '2024-05-06T09:30:5',
  '2024-05-06T09:30:00 ',
  '2024-05-06T09:30:00+1',
  '2024-05-06Txx:30:00',
])('%j is no time', (text) => {
  expect(parse(text, false)).toBeNaN();
  expect(parse(text, true)).toBeNaN();
});

test('a zone must be there exactly if it is expected', () => {
  expect(parse('2024-05-06T09:30:00', true)).toBeNaN();
  expect(parse('2024-05-06T09:30:00Z', false)).toBeNaN();
});
