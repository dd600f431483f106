import { expect, test } from 'vitest';
import { en } from '../texts/en.ts';
import { typedNumber } from './typed-number.ts';

const read = (text: string) =>
  typedNumber(text, { label: 'Body mass, kg', range: [-5, 400], words: en.states });

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

test.each(['-5.1', '401', '1e9'])('%j is beyond what can be, and the ends are told', (text) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ code: 'out-of-range', hint: expect.stringContaining('-5 to 400') }),
  );
});
