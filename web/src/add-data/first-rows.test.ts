import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { firstRows } from './first-rows.ts';

const file = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);

test('the columns of a table and some of its rows', async () => {
  const text = 'time,"x",y\n1,0.1,0.2\r\n2,0.3,0.4\n\n3,0.5,0.6\n';
  const table = {
    columns: ['time', 'x', 'y'],
    rows: [
      ['1', '0.1', '0.2'],
      ['2', '0.3', '0.4'],
    ],
  };
  expect(await firstRows(file('a.csv', text), 2)).toEqual(table);
  expect(await firstRows(file('a.csv.gz', gzipSync(text)), 2)).toEqual(table);
});

test('lines about the device before the table are passed over', async () => {
  const text = 'device;X\nrate;30\nt;x;y;z\n0;1;2;3\n';
  expect((await firstRows(file('a.CSV', text)))?.columns).toEqual(['t', 'x', 'y', 'z']);
});

test.each([
  ['thigh.cwa', 'a,b'],
  ['a.csv', ''],
  ['a.csv', 'Dear diary'],
  ['a.csv', 'a,b\0'],
  ['a.csv.gz', 'no gzip'],
])('%s with %j is no table', async (name, content) => {
  expect(await firstRows(file(name, content))).toBeNull();
});

test('a gzip that breaks off gives what there was', async () => {
  const whole = gzipSync(Buffer.from(`x,y,z\n${'1,2,3\n'.repeat(50_000)}`), { level: 0 });
  expect((await firstRows(file('a.csv.gz', whole.subarray(0, 100_000))))?.columns).toEqual(['x', 'y', 'z']);
});
