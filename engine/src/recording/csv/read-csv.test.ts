import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { memorySource } from '../byte-source.ts';
import type { FindingCode } from '../finding-codes.ts';
import { openRecording } from '../open-recording.ts';
import type { ReadOptions } from '../recording.ts';

const startMs = Date.UTC(2024, 4, 6, 9);

async function read(content: string | Uint8Array, options: ReadOptions = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const recording = await openRecording(memorySource('test.csv', bytes), options);
  const samples = await collectSamples(recording);
  return { recording, samples, codes: recording.findings().map(({ code }) => code) };
}

/** Rows of 100 Hz; x counts up so that each can be told from the others. */
function rows(count: number, time: (i: number) => string | number, separator = ','): string[] {
  return Array.from({ length: count }, (_, i) => [time(i), i / 1000, 0, 1].join(separator));
}

const iso = (i: number) => new Date(startMs + i * 10).toISOString();

test('a plain file with ISO times', async () => {
  const { recording, samples, codes } = await read(['time,x,y,z', ...rows(300, iso)].join('\n'));
  expect(recording.header).toMatchObject({
    format: 'csv',
    sampleRateHz: 100,
    hasGyro: false,
    timezone: 'UTC',
  });
  expect(codes).toEqual([]);
  expect(samples.timeMs.length).toBe(300);
  expect(samples.timeMs[299]).toBe(startMs + 2990);
  expect(samples.x[299]).toBe(Math.fround(0.299));
});

test.each([
  ['Unix seconds', (i: number) => (startMs / 1000 + i / 100).toFixed(2)],
  ['Unix milliseconds', (i: number) => startMs + i * 10],
  ['Unix microseconds', (i: number) => `${startMs + i * 10}000`],
  ['Unix nanoseconds', (i: number) => `${startMs + i * 10}000000`],
  ['ISO with an offset', (i: number) => iso(i + 720_000).replace('Z', '+02:00')],
] as const)('%s', async (_, time) => {
  const { recording, samples, codes } = await read(['timestamp,ax,ay,az', ...rows(300, time)].join('\n'));
  expect(recording.header.sampleRateHz).toBe(100);
  expect(codes).toEqual([]);
  expect(samples.timeMs[0]).toBeCloseTo(startMs, 2);
  expect(samples.timeMs[299]).toBeCloseTo(startMs + 2990, 2);
});

test.each([
  ['time_s', (i: number) => i / 100, []],
  ['time', (i: number) => i / 100, []],
  ['time_ms', (i: number) => i * 10, []],
  ['time', (i: number) => i * 10, ['time-unit-assumed']],
] as const)('times since the start: %s', async (name, time, more) => {
  const { recording, samples, codes } = await read([`${name},x,y,z`, ...rows(300, time)].join('\n'));
  expect(recording.header.sampleRateHz).toBe(100);
  expect(new Set(codes)).toEqual(new Set(['start-time-unknown', ...more]));
  expect(samples.timeMs[0]).toBe(0);
  expect(samples.timeMs[299]).toBeCloseTo(2990, 6);
});

test('local times are turned into UTC by the zone, and by UTC with a finding without one', async () => {
  const text = ['time,x,y,z', ...rows(300, (i) => iso(i).slice(0, -1))].join('\n');
  const berlin = await read(text, { timezone: 'Europe/Berlin' });
  expect(berlin.samples.timeMs[0]).toBe(startMs - 7_200_000);
  expect(berlin.codes).toEqual([]);
  const none = await read(text);
  expect(none.samples.timeMs[0]).toBe(startMs);
  expect(none.codes).toEqual(['timezone-assumed']);
});

test.each([
  [
    'semicolons and decimal commas',
    (lines: string[]) => lines.join('\n').replaceAll(',', ';').replaceAll('.', ','),
  ],
  ['tabs', (lines: string[]) => lines.join('\n').replaceAll(',', '\t')],
  ['carriage returns', (lines: string[]) => `${lines.join('\r\n')}\r\n`],
  ['carriage returns alone', (lines: string[]) => lines.join('\r')],
  ['a byte order mark', (lines: string[]) => `\ufeff${lines.join('\n')}`],
  ['quotes', (lines: string[]) => lines.map((line) => line.replaceAll(/[^,]+/g, '"$&"')).join('\n')],
  ['spaces', (lines: string[]) => lines.map((line) => line.replaceAll(',', ' ,  ')).join('\n')],
  ['comments and blank lines', (lines: string[]) => `# made by hand\n\n# again\n${lines.join('\n\n')}\n\n`],
  ['a preamble', (lines: string[]) => `Device 12\nStart: today, 9 h\n${lines.join('\n')}`],
  ['a line that names the separator', (lines: string[]) => `sep=,\n${lines.join('\n')}`],
  [
    'more columns',
    (lines: string[]) => lines.map((line, i) => `${i === 0 ? 'note' : 'ab'},${line},,7`).join('\n'),
  ],
] as const)('%s', async (_, write) => {
  const { samples, codes } = await read(write(['time,x,y,z', ...rows(300, iso)]));
  expect(codes.filter((code) => code !== 'timezone-assumed')).toEqual([]);
  expect(samples.timeMs.length).toBe(300);
  expect(samples.timeMs[299]).toBe(startMs + 2990);
  expect(samples.x[299]).toBe(Math.fround(0.299));
});

test('a quoted cell may hold the separator', async () => {
  const lines = ['note,time,x,y,z', ...rows(300, iso).map((row) => `"one, ""two"", three",${row}`)];
  const { samples, codes } = await read(lines.join('\n'));
  expect(codes).toEqual([]);
  expect(samples.x[299]).toBe(Math.fround(0.299));
});

test('columns are taken by name, in any case, or by number in a file without names', async () => {
  const text = ['a,b,c,d,e', ...rows(300, iso).map((row) => `7,${row}`)].join('\n');
  const byName = await read(text, { columns: ['B', 'c', 'd', 'e'] });
  expect(byName.samples.x[299]).toBe(Math.fround(0.299));
  const byNumber = await read(text.slice(text.indexOf('\n') + 1), { columns: ['2', '3', '4', '5'] });
  expect(byNumber.samples).toEqual(byName.samples);
  const withRate = await read(text, { columns: ['c', 'd', 'e'], rateHz: 50 });
  expect(withRate.samples.timeMs[299]).toBe(299 * 20);
  expect(withRate.codes).toEqual(['start-time-unknown']);
});

test('a file without names and with four columns is time, x, y, z', async () => {
  const { samples } = await read(rows(300, iso).join('\n'));
  expect(samples.timeMs.length).toBe(300);
  expect(samples.x[299]).toBe(Math.fround(0.299));
});

test('angular velocity in degrees or radians comes along, of the same sensor', async () => {
  const lines = ['time,l_acc_x_g,l_acc_y_g,l_acc_z_g,l_gyro_x_rad_s,l_gyro_y_rad_s,l_gyro_z_rad_s'];
  for (let i = 0; i < 100; i++) lines.push(`${iso(i)},0,0,1,3.141592653589793,${i === 5 ? '' : 0},0`);
  const { recording, samples, codes } = await read(lines.join('\n'));
  expect(recording.header.hasGyro).toBe(true);
  expect(samples.gyroX[5]).toBeCloseTo(180, 4);
  expect(codes).toEqual([]);
  const unknown = await read(lines.join('\n').replaceAll('_rad_s', ''));
  expect(unknown.recording.header.hasGyro).toBe(false);
  expect(unknown.codes).toEqual(['gyro-unit-unknown']);
});

test.each([
  ['1', undefined, 1],
  ['9.80665', undefined, 1],
  ['9.80665', 'm/s2', 1],
  ['3', 'm/s2', 3 / 9.80665],
  ['0.2', 'g', 0.2],
] as const)('a still sensor that shows %s with unit %s', async (z, unit, expected) => {
  const lines = ['time,x,y,z', ...Array.from({ length: 50 }, (_, i) => `${iso(i)},0,0,${z}`)];
  const { samples } = await read(lines.join('\n'), { unit });
  expect(samples.z[0]).toBeCloseTo(expected, 6);
});

test('the unit in the names counts before the size of gravity', async () => {
  const lines = ['time,x_mg,y_mg,z_mg', ...Array.from({ length: 50 }, (_, i) => `${iso(i)},0,0,1000`)];
  expect((await read(lines.join('\n'))).samples.z[0]).toBeCloseTo(1, 6);
});

test('a step of more than a second is a gap', async () => {
  const times = (i: number) => iso(i < 100 ? i : i + 500);
  const { recording, samples, codes } = await read(['time,x,y,z', ...rows(300, times)].join('\n'));
  expect(codes).toEqual(['samples-missing']);
  expect(samples.afterGaps).toEqual([100]);
  expect(recording.gaps()).toEqual([
    { startMs: startMs + 990, endMs: startMs + 6000, reason: 'missing samples' },
  ]);
});

test('rows without numbers are left out and the first is named', async () => {
  const lines = ['time,x,y,z', ...rows(300, iso)];
  lines[11] = `${iso(10)},error,0,1`;
  lines[12] = `${iso(11)},0,1`;
  lines[13] = `${iso(12)},0,0,1,5`;
  const { recording, samples, codes } = await read(lines.join('\n'));
  expect(codes).toEqual(['rows-unreadable']);
  expect(recording.findings()[0]).toMatchObject({ count: 3, first: 'row 12' });
  expect(samples.timeMs.length).toBe(297);
  expect(samples.timeMs[10]).toBe(startMs + 130);
});

test.each(['1e308', '-1e5', '9810.1'])(
  'a row with an acceleration that no sensor measures (%s m/s2) is left out with a finding',
  async (value) => {
    const lines = ['time,x,y,z', ...rows(300, iso)];
    lines[11] = `${iso(10)},0,${value},9.8`;
    const { recording, samples, codes } = await read(lines.join('\n'), { unit: 'm/s2' });
    expect(codes).toEqual(['acceleration-impossible']);
    expect(recording.findings()[0]).toMatchObject({ count: 1, first: 'row 12' });
    expect(samples.timeMs).not.toContain(startMs + 100);
    expect(samples.timeMs.length).toBe(299);
  },
);

test.each([
  ['an ISO time', iso, '9999-12-31T23:59:59.999Z'],
  ['a Unix time', (i: number) => (startMs + 10 * i) / 1000, '1e300'],
  ['a time since the start', (i: number) => i / 100, '-1e12'],
])('a first row with %s that no recording has does not move the others', async (_, time, absurd) => {
  const [first, ...rest] = rows(300, time);
  const { samples, codes } = await read(
    ['time_s,x,y,z', first!.replace(/^[^,]*/, absurd), ...rest].join('\n'),
  );
  const whole = await read(['time_s,x,y,z', first, ...rest].join('\n'));
  expect(codes).toEqual([...new Set(['rows-unreadable', ...whole.codes])]);
  expect(Array.from(samples.timeMs)).toEqual(Array.from(whole.samples.timeMs.slice(1)));
});

test('an angular velocity that no sensor measures is none', async () => {
  const gyro = rows(300, iso).map((row, i) => `${row},${i === 10 ? '1e300' : i},0,0`);
  const text = ['time,ax,ay,az,gyro_x_deg_s,gyro_y_deg_s,gyro_z_deg_s', ...gyro].join('\n');
  const { recording } = await read(text);
  for await (const { gyro } of recording.blocks())
    expect(Array.from(gyro!.x.subarray(9, 12))).toEqual([9, Number.NaN, 11]);
});

test('rows left out do not move the others where only the rate gives times', async () => {
  const lines = ['x,y,z', ...Array.from({ length: 50 }, () => '0,0,1')];
  lines[11] = '0,0,?';
  const { samples } = await read(lines.join('\n'), { rateHz: 10 });
  expect(samples.timeMs.length).toBe(49);
  expect(samples.timeMs.at(-1)).toBeCloseTo(4900, 6);
});

test('one row with a wrong time keeps its place', async () => {
  for (const wrong of [1000, -1000, 20]) {
    const times = (i: number) => iso(i === 100 ? i + wrong : i);
    const { samples, codes } = await read(['time,x,y,z', ...rows(300, times)].join('\n'));
    expect(samples.timeMs.length).toBe(300);
    expect(samples.afterGaps).toEqual([]);
    if (Math.abs(wrong) === 1000) expect(codes).toEqual(['time-implausible']);
    samples.x.forEach((x, i) => {
      expect(x).toBe(Math.fround(i / 1000));
    });
    expect(samples.timeMs[299]).toBe(startMs + 2990);
  }
});

test('a last row with a wild time does not stretch the recording', async () => {
  const times = (i: number) => (i === 299 ? '2099-01-01T00:00:00.000Z' : iso(i));
  const { samples, codes } = await read(['time,x,y,z', ...rows(300, times)].join('\n'));
  expect(codes).toEqual(['time-implausible']);
  expect(samples.timeMs.at(-1)).toBeLessThan(startMs + 3100);
});

test('a clock set back keeps all samples and says by how much', async () => {
  const times = (i: number) => iso(i < 100 ? i : i - 50);
  const { recording, samples, codes } = await read(['time,x,y,z', ...rows(300, times)].join('\n'));
  expect(codes).toEqual(['time-jump-back']);
  expect(recording.findings()[0]!.message).toContain('by 0.5 s');
  samples.timeMs.forEach((timeMs, i) => {
    expect(timeMs).toBeCloseTo(startMs + i * 10, 6);
  });
});

test('times in whole seconds are spread over the samples that share them', async () => {
  const times = (i: number) => new Date(Math.floor((startMs + 370 + i * 10) / 1000) * 1000).toISOString();
  const { recording, samples, codes } = await read(['time,x,y,z', ...rows(1000, times)].join('\n'));
  expect(codes).toEqual(['times-repeated']);
  expect(recording.header.sampleRateHz).toBeGreaterThan(95);
  expect(recording.header.sampleRateHz).toBeLessThan(115);
  samples.timeMs.slice(0, 930).forEach((timeMs, i) => {
    expect(Math.abs(timeMs - (startMs + 370 + i * 10))).toBeLessThan(100);
  });
  samples.timeMs.slice(63, 930).forEach((timeMs, i) => {
    expect(timeMs).toBeCloseTo(startMs + 370 + (63 + i) * 10, 6);
  });
});

test('a clock that stands still for long still gives increasing times', async () => {
  const times = (i: number) => iso(i < 500 ? i : i < 40_000 ? 500 : i);
  const { samples, codes } = await read(['time,x,y,z', ...rows(50_000, times)].join('\n'));
  expect(samples.timeMs.length).toBe(50_000);
  expect(codes).toContain('times-repeated');
});

test('an uneven rate is told', async () => {
  const times = (i: number) => iso(i + (i % 3 === 0 ? 0.8 : 0));
  const { codes } = await read(['time,x,y,z', ...rows(300, times)].join('\n'));
  expect(codes).toEqual(['rate-irregular']);
});

test('a recording from the future is read, with a finding', async () => {
  const text = ['time,x,y,z', ...rows(300, iso)].join('\n');
  expect((await read(text, { nowMs: startMs - 2 * 86_400_000 })).codes).toEqual(['clock-in-future']);
  expect((await read(text, { nowMs: startMs })).codes).toEqual([]);
});

const good = rows(300, iso);
const refused: [FindingCode | string, string, string, ReadOptions][] = [
  ['columns-not-found', 'no acceleration', ['time,a1,a2,a3', ...good].join('\n'), {}],
  [
    'columns-ambiguous',
    'two sensors',
    ['l_ax,l_ay,l_az,r_ax,r_ay,r_az', '0,0,1,0,0,1'].join('\n'),
    { rateHz: 50 },
  ],
  [
    'unknown-column',
    'a wrong name',
    ['time,x,y,z', ...good].join('\n'),
    { columns: ['time', 'x', 'y', 'q'] },
  ],
  ['unknown-column', 'a wrong number', good.join('\n'), { columns: ['1', '2', '3', '9'] }],
  ['columns-count', 'two names', ['time,x,y,z', ...good].join('\n'), { columns: ['x', 'y'] }],
  ['no-rate', 'no time and no rate', 'x,y,z\n0,0,1\n0,0,1\n', {}],
  ['impossible-rate', 'rate 0', 'x,y,z\n0,0,1\n', { rateHz: 0 }],
  ['impossible-rate', 'rate -1', 'x,y,z\n0,0,1\n', { rateHz: -1 }],
  ['impossible-rate', 'rate NaN', 'x,y,z\n0,0,1\n', { rateHz: Number.NaN }],
  ['impossible-rate', 'rate 10001', 'x,y,z\n0,0,1\n', { rateHz: 10_001 }],
  ['impossible-rate', 'a time that stands still', ['time,x,y,z', ...rows(50, () => iso(0))].join('\n'), {}],
  ['time-unit-unknown', 'a count as time', ['time,x,y,z', ...rows(50, (i) => i)].join('\n'), {}],
  [
    'time-unreadable',
    'another way to write time',
    ['time,x,y,z', ...rows(50, () => '6/5/24 9:30')].join('\n'),
    {},
  ],
  [
    'unit-unknown',
    'gravity of 3',
    ['time,x,y,z', ...good.map((row) => row.replace(/,1$/, ',3'))].join('\n'),
    {},
  ],
  ['wrong-columns', 'words', ['time,x,y,z', ...good.map((row) => row.replace(/,1$/, ',a'))].join('\n'), {}],
  ['too-short', 'one row', `time,x,y,z\n${good[0]}\n`, {}],
  ['no-data', 'only names', 'time,x,y,z\n', {}],
  [
    'unknown-timezone',
    'a zone that is none',
    ['time,x,y,z', ...good].join('\n'),
    { timezone: 'Europe/Atlantis' },
  ],
];
test.each(refused)('%s: %s is refused', async (code, _, text, options) => {
  await expect(read(text, options)).rejects.toMatchObject({ name: 'InputError', code });
});

test('a refusal lists the columns there are', async () => {
  const text = ['a,b,c,d', ...good].join('\n');
  await expect(read(text, { columns: ['q', 'b', 'c', 'd'] })).rejects.toMatchObject({
    message: "there is no column 'q'",
    hint: 'the columns are a, b, c, d',
  });
});

test('a gzip is read as the text in it', async () => {
  const text = ['time,x,y,z', ...rows(30_000, iso)].join('\n');
  const plain = await read(text);
  const packed = await read(gzipSync(text));
  expect(packed.samples).toEqual(plain.samples);
  expect(packed.codes).toEqual([]);
  await expect(read(gzipSync('%PDF-1.7 and so on'))).rejects.toMatchObject({
    code: 'unknown-format',
    message: 'the gzip does not hold text with columns, but a PDF',
  });
});

test('a gzip cut short gives the whole rows before the end', async () => {
  const packed = gzipSync(['time,x,y,z', ...rows(30_000, iso)].join('\n'));
  const { samples, codes } = await read(packed.subarray(0, packed.length >> 1));
  expect(codes).toEqual(['gzip-damaged']);
  expect(samples.timeMs.length).toBeGreaterThan(10_000);
  samples.timeMs.forEach((timeMs, i) => {
    expect(timeMs).toBe(startMs + i * 10);
  });
  await expect(read(packed.subarray(0, 5))).rejects.toMatchObject({ code: 'gzip-damaged' });
});

test('progress goes to the end of the file and the signal stops the reading', async () => {
  const bytes = new TextEncoder().encode(['time,x,y,z', ...rows(40_000, iso)].join('\n'));
  let progress = 0;
  const recording = await openRecording(memorySource('test.csv', bytes), {
    onProgress: (bytesRead) => {
      progress = bytesRead;
    },
  });
  await collectSamples(recording);
  expect(progress).toBe(bytes.length);
  const controller = new AbortController();
  const stopped = await openRecording(memorySource('test.csv', bytes), {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('stopped by the user')),
  });
  await expect(collectSamples(stopped)).rejects.toThrow('stopped by the user');
});

test('a second pass gives the same samples, findings and gaps', async () => {
  const lines = ['time,x,y,z', ...rows(300, (i) => iso(i < 100 ? i : i + 500))];
  lines[50] = 'oops';
  const { recording, samples } = await read(lines.join('\n'));
  const findings = recording.findings();
  const gaps = recording.gaps();
  expect(await collectSamples(recording)).toEqual(samples);
  expect(recording.findings()).toEqual(findings);
  expect(recording.gaps()).toEqual(gaps);
});
