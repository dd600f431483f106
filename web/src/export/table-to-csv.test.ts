import { expect, test } from 'vitest';
import { tableToCsv } from './table-to-csv.ts';

test('numbers lose the spaces inside them, text keeps plain ones', () => {
  expect(tableToCsv([['Mon 16 Nov', '12\u202F400', '1\u00A0h\u00A005\u00A0min']])).toBe(
    'Mon 16 Nov,12400,1 h 05 min\r\n',
  );
});

test('commas, quotes and line breaks are quoted', () => {
  expect(tableToCsv([['a,b', 'say "x"', 'two\nlines']])).toBe('"a,b","say ""x""","two\nlines"\r\n');
});

test('no cell can be run as a formula; negative numbers and ranges stay', () => {
  expect(tableToCsv([['=1+1', '@SUM(A1)', '-1.5', '-1.02 to 0.31', '+49 170']])).toBe(
    "'=1+1,'@SUM(A1),-1.5,-1.02 to 0.31,'+49 170\r\n",
  );
});
