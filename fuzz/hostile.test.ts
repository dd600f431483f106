import { gzipSync } from 'node:zlib';
import { analyze, type ByteSource, memorySource } from '@legwork/engine';
import { expect, test } from 'vitest';
import { writeZip } from '../testing/write-zip.ts';
import { fixtures } from './fixtures.ts';
import { judgeFile } from './judge-file.ts';
import { longestCaseMs } from './limits.ts';
import { processorMs } from './processor-ms.ts';

// What is made to hurt on purpose; damage by chance is in fuzz.test.ts.

const all = await fixtures();
const bytesOf = (text: string) => new TextEncoder().encode(text);
const packed = (format: string, variant: string) => {
  const { bytes, pack } = all.find((one) => one.format === format && one.variant === variant)!;
  return pack(bytes);
};

async function judged(source: ByteSource): Promise<void> {
  const beganMs = processorMs();
  expect(await judgeFile(source)).toBeNull();
  expect(processorMs() - beganMs).toBeLessThan(longestCaseMs);
}

test.each(all)('$format, $variant that says to have 4 GB', async ({ bytes, pack }) => {
  await judged({ ...memorySource('large', pack(bytes)), size: 2 ** 32 });
});

test.each(all)('$format, $variant with nothing in it', async ({ pack }) => {
  await judged(memorySource('empty', pack(new Uint8Array(0))));
});

test.each(all)('$format, $variant of 4 GB of which nothing is there', async ({ bytes, pack }) => {
  const first = pack(bytes).subarray(0, 64);
  await judged({ ...memorySource('sparse', first), size: 2 ** 32 });
});

const zeros = new Uint8Array(48 * 1024 * 1024);
const csvHead = bytesOf('time_s,x,y,z\n0,0,0,1\n0.02,0,0,1\n');
const activpalHead = bytesOf('Time,Interval (s),ActivityCode,CumulativeStepCount\n43428.4,10,0,0\n');
const healthHead = bytesOf('<?xml version="1.0"?><HealthData>');
test.each<[string, Uint8Array]>([
  ['CSV', gzipSync(Buffer.concat([csvHead, zeros]))],
  ['activPAL', gzipSync(Buffer.concat([activpalHead, zeros]))],
  ['.gt3x', writeZip({ 'info.txt': bytesOf('Sample Rate: 30\n'), 'log.bin': zeros })],
  ['older .gt3x', writeZip({ 'info.txt': bytesOf('Sample Rate: 30\n'), 'activity.bin': zeros })],
  ['Apple Health', writeZip({ 'apple_health_export/export.xml': Buffer.concat([healthHead, zeros]) })],
])('a bomb is refused with its place: %s', async (_, bytes) => {
  const refusal = analyze(memorySource('bomb', bytes), { timezone: 'UTC' });
  await expect(refusal).rejects.toMatchObject({ code: 'zip-bomb', where: expect.stringMatching(/^bomb/) });
});

test.each<[string, Uint8Array, string]>([
  ['a gzip in a gzip', gzipSync(packed('csv', 'gzip')), 'unknown-format'],
  ['a .gt3x in a gzip', gzipSync(packed('gt3x', 'archive')), 'unknown-format'],
  ['a .gt3x in a ZIP', writeZip({ 'a.gt3x': packed('gt3x', 'archive') }), 'unknown-format'],
  ['a ZIP in the place of a log', writeZip({ 'log.bin': packed('gt3x', 'archive') }), 'no-data'],
  [
    'a ZIP in the place of an export',
    writeZip({ 'apple_health_export/export.xml': packed('apple-health', 'export.zip') }),
    'no-data',
  ],
])('%s is refused', async (_, bytes, code) => {
  await expect(analyze(memorySource('nested', bytes))).rejects.toMatchObject({ name: 'InputError', code });
});

test.each(['../../../etc/', '/etc/', 'C:\\Windows\\', '..\\', '\u0000/', `${'a/'.repeat(5000)}`])(
  'what path an archive gives its files does not matter: %j',
  async (path) => {
    const { bytes: log } = all.find(({ variant }) => variant === 'log inside')!;
    const { bytes: info } = all.find(({ variant }) => variant === 'info inside')!;
    const archive = writeZip({ 'info.txt': info, [`${path}log.bin`]: log, [`${path}info.txt`]: info });
    const { recording } = await analyze(memorySource('paths', archive), { timezone: 'UTC' });
    expect(recording.format).toBe('gt3x');
    expect(recording.samples).toBeGreaterThan(100);
  },
);

const rows = (startMs: number) =>
  Array.from({ length: 500 }, (_, i) => `${new Date(startMs + 20 * i).toISOString()},-1,0.0${i % 10},0`);
const apart = (days: number) => bytesOf(['time,x,y,z', ...rows(0), ...rows(days * 86_400_000)].join('\n'));

test('two stretches almost half a year apart are read, more than that is refused', async () => {
  await judged(memorySource('months', apart(183)));
  await expect(analyze(memorySource('months', apart(185)))).rejects.toMatchObject({ code: 'span-too-long' });
}, 60_000);
