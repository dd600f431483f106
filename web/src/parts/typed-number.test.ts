import { expect, test } from 'vitest';
import { en } from '../texts/en.ts';
import { typedNumber } from './typed-number.ts';

const read = (text: string) => typedNumber(text, 'Body mass, kg', en.states);

test.each([
  ['68.5', 68.5],
  [' 68,5 ', 68.5],
  ['-3', -3],
  ['', null],
  ['  ', null],
])('%j', (text, value) => {
  expect(read(text)).toBe(value);
});

test.each(['abc', '68 kg', '1,000.5', 'Infinity', 'NaN'])(
  '%j is no number, and no empty field either',
  (text) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        code: 'no-number',
        where: 'Body mass, kg',
        message: `“${text}” is no number`,
      }),
    );
  },
);
