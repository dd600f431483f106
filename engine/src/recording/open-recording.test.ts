import { expect, test } from 'vitest';
import { joinParts } from '../../../testing/join-parts.ts';
import { stillBlock } from '../../../testing/still-block.ts';
import { memorySource } from './byte-source.ts';
import { writeCsv } from './csv/write-csv.ts';
import { writeCwa } from './cwa/write-cwa.ts';
import { openRecording } from './open-recording.ts';

const open = (bytes: Uint8Array, name = 'file') => openRecording(memorySource(name, bytes));
const ascii = (text: string) => new TextEncoder().encode(text);

test('the content tells the format, not the name', async () => {
  const blocks = [stillBlock(Date.UTC(2024, 4, 6), 500)];
  expect((await open(await joinParts(writeCwa(blocks)), 'a.csv')).header.format).toBe('cwa');
  expect((await open(await joinParts(writeCsv(blocks)), 'B.CWA')).header.format).toBe('csv');
});

test('an empty file is refused', async () => {
  await expect(open(new Uint8Array(0))).rejects.toMatchObject({ name: 'InputError', code: 'empty-file' });
});

test.each([
  ['a PDF', ascii('%PDF-1.7\n1 0 obj, 2, 3')],
  ['a ZIP archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0)],
  ['a picture (PNG)', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
  ['a web page', ascii('<!DOCTYPE html><p>a, b, c</p>')],
  ['XML', ascii('<?xml version="1.0"?><a>1,2,3</a>')],
  ['JSON', ascii('{"a": [1, 2, 3]}')],
  ['text in UTF-16', Uint8Array.of(0xff, 0xfe, 0x74, 0, 0x2c, 0)],
  ['nothing but zeros', new Uint8Array(5000)],
  ['binary data', Uint8Array.from({ length: 5000 }, (_, i) => (i * i) >> 3)],
  ['text', ascii('dear doctor\nmy leg hurts\n')],
])('%s is refused by its looks', async (what, bytes) => {
  await expect(open(bytes)).rejects.toMatchObject({
    name: 'InputError',
    code: 'unknown-format',
    message: expect.stringContaining(`it looks like ${what}`),
    hint: expect.stringContaining('Axivity .cwa'),
  });
});

test('a name that is no time zone is refused before anything is read', async () => {
  const source = { name: 'x', size: 1, read: () => Promise.reject(new Error('was read')) };
  await expect(openRecording(source, { timezone: 'Berlin' })).rejects.toMatchObject({
    code: 'unknown-timezone',
    message: "there is no time zone 'Berlin'",
  });
});

test('a signal already given stops at once', async () => {
  const signal = AbortSignal.abort(new Error('stopped by the user'));
  await expect(openRecording(memorySource('x', ascii('a,b,c')), { signal })).rejects.toThrow(
    'stopped by the user',
  );
});
