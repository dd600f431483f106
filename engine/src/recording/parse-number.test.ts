import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from './parse-number.ts';

function parse(text: string, decimalPoint = '.'): number {
  const bytes = new TextEncoder().encode(`;${text};`);
  return parseNumber(bytes, 1, bytes.length - 1, decimalPoint.charCodeAt(0));
}

test('numbers are those that Number() reads, to the last bit', () => {
  const digits = (maxLength: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength }).map((array) => array.join(''));
  const text = fc
    .record({
      sign: fc.constantFrom('', '-', '+'),
      whole: digits(20),
      fraction: fc.option(digits(20)),
      exponent: fc.option(fc.integer({ min: -330, max: 330 })),
    })
    .map(
      ({ sign, whole, fraction, exponent }) =>
        `${sign}${whole}${fraction === null ? '' : `.${fraction}`}${exponent === null ? '' : `e${exponent}`}`,
    )
    .filter((written) => Number.isFinite(Number(written)));
  fc.assert(
    fc.property(text, (written) => {
      expect(parse(written)).toBe(Number(written));
      expect(parse(written.replace('.', ','), ',')).toBe(Number(written));
    }),
    { seed: 4, numRuns: 5000 },
  );
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parse(String(value))).toBe(Number(String(value)));
    }),
    { seed: 5, numRuns: 5000 },
  );
});

test.each([
  '',
  '-',
  '.',
  '1.2.3',
  '1,5',
  '0x10',
  'NaN',
  'Infinity',
  '1e',
  '1e+',
  'e5',
  '1 2',
  '12a',
  '1e999',
  '--1',
])('%j is no number', (text) => {
  expect(parse(text)).toBeNaN();
});

test('a minus sign that is no hyphen', () => {
  expect([parse('−0,5612', ','), parse('−12345678901234567890')]).toEqual([
    -0.5612,
    -Number('12345678901234567890'),
  ]);
  expect([parse('−∞'), parse('−'), parse('\u2213' + '1')]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

test.each(['5.', '.5', '-.5', '1E3', '-0'])('%j is a number', (text) => {
  expect(parse(text)).toBe(Number(text));
});
