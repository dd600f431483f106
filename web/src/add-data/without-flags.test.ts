import { expect, test } from 'vitest';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { withoutFlags } from './without-flags.ts';

test.each([
  ['say which with --columns time,x,y,z', 'say which under “Columns of a table”: time,x,y,z'],
  [
    'give the samples per second with --rate',
    'give the samples per second under “Samples a second, if it has no times”',
  ],
  ['copy the file again', 'copy the file again'],
])('%s', (hint, words) => {
  expect(withoutFlags(hint, en.add)).toBe(words);
});

test('the fields are named in the language of the page', () => {
  expect(withoutFlags('give --unit g or --unit m/s2', de.add)).toBe(
    'give unter „Einheit einer Tabelle“: g or unter „Einheit einer Tabelle“: m/s2',
  );
});
