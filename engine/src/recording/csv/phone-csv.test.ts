import { expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { seededRandom } from '../../number/index.ts';
import { memorySource } from '../byte-source.ts';
import { openRecording } from '../open-recording.ts';

const startMs = Date.UTC(2024, 4, 6, 9);
const gravityMS2 = 9.80665;

async function read(lines: string[]) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const recording = await openRecording(memorySource('phone.csv', bytes), {});
  const samples = await collectSamples(recording);
  return { recording, samples, codes: recording.findings().map(({ code }) => code) };
}

/** A walking leg as a phone sees it, m/s2, at 100 Hz with some jitter. */
function walk({ gravity = true, seconds = 12 } = {}) {
  const random = seededRandom(5);
  const samples: { elapsedS: number; x: number; y: number; z: number }[] = [];
  for (let i = 0; i < seconds * 100; i++) {
    const swing = 6 * Math.abs(((i / 100) % 1) - 0.5) - 1.5;
    samples.push({
      elapsedS: i / 100 + random.between(-0.002, 0.002),
      x: swing + (gravity ? 0.5 : 0),
      y: random.between(-1, 1) - (gravity ? gravityMS2 : 0),
      z: random.between(-1, 1),
    });
  }
  return samples;
}

const sensorLogger = (samples: ReturnType<typeof walk>) => [
  'time,seconds_elapsed,z,y,x',
  ...samples.map(
    ({ elapsedS, x, y, z }) =>
      `${BigInt(startMs) * 1_000_000n + BigInt(Math.round(elapsedS * 1e9))},${elapsedS},${z},${y},${x}`,
  ),
];

test('Sensor Logger: TotalAcceleration.csv, times in ns and axes from z to x', async () => {
  const samples = walk();
  const found = await read(sensorLogger(samples));
  expect(found.recording.header.sampleRateHz).toBeCloseTo(100, 0);
  expect(found.samples.timeMs).toHaveLength(1200);
  expect(found.samples.timeMs[500]).toBeCloseTo(startMs + samples[500]!.elapsedS * 1000, 2);
  expect(found.samples.x[500]).toBeCloseTo(samples[500]!.x / gravityMS2, 6);
  expect(found.samples.z[500]).toBeCloseTo(samples[500]!.z / gravityMS2, 6);
  expect(found.codes).toEqual([]);
});

test.each([
  ['comma, decimal point', ',', '.'],
  ['tab, decimal point', '\t', '.'],
  ['semicolon, decimal point', ';', '.'],
  ['tab, decimal comma', '\t', ','],
  ['semicolon, decimal comma', ';', ','],
])('phyphox: Acceleration with g, %s', async (_, separator, point) => {
  const header = ['Time (s)', 'Acceleration x (m/s^2)', 'Acceleration y (m/s^2)', 'Acceleration z (m/s^2)'];
  const samples = walk();
  const number = (value: number) => value.toExponential(9).replace('.', point);
  const found = await read([
    [...header, 'Absolute acceleration (m/s^2)'].map((name) => `"${name}"`).join(separator),
    ...samples.map(({ elapsedS, x, y, z }) =>
      [elapsedS, x, y, z, Math.hypot(x, y, z)].map(number).join(separator),
    ),
  ]);
  expect(found.samples.timeMs).toHaveLength(1200);
  expect(found.samples.y[700]).toBeCloseTo(samples[700]!.y / gravityMS2, 6);
  expect(found.codes).toEqual(['start-time-unknown']);
});

test.each([
  ['comma', ',', '.', '-'],
  ['semicolon, decimal comma', ';', ',', '-'],
  ['semicolon, decimal comma, minus sign, blank first line', ';', ',', '−'],
])('Physics Toolbox: G-Force Meter, %s', async (_, separator, point, minus) => {
  const samples = walk();
  const number = (value: number) => value.toFixed(4).replace('-', minus).replace('.', point);
  const found = await read([
    ...(minus === '−' ? [''] : []),
    ['time', 'gFx', 'gFy', 'gFz', 'TgF'].join(separator),
    ...samples.map(({ elapsedS, x, y, z }) =>
      [elapsedS, ...[x, y, z, Math.hypot(x, y, z)].map((value) => value / gravityMS2)]
        .map(number)
        .join(separator),
    ),
  ]);
  expect(found.samples.timeMs).toHaveLength(1200);
  expect(found.samples.y[700]).toBeCloseTo(samples[700]!.y / gravityMS2, 3);
  expect(found.codes).toEqual(['start-time-unknown']);
});

test('Physics Toolbox with several sensors: the g-force, not the linear acceleration beside it', async () => {
  const samples = walk();
  const found = await read([
    'time,ax,ay,az,gFx,gFy,gFz,wx,wy,wz',
    ...samples.map(({ elapsedS, x, y, z }) =>
      [elapsedS, 0.1, 0.1, 0.1, x / gravityMS2, y / gravityMS2, z / gravityMS2, 0, 0, 0].join(','),
    ),
  ]);
  expect(found.samples.y[700]).toBeCloseTo(samples[700]!.y / gravityMS2, 6);
  expect(new Set(found.codes)).toEqual(new Set(['start-time-unknown', 'gyro-unit-unknown']));
});

const withoutGravity = walk({ gravity: false });
const still = withoutGravity.map(({ elapsedS, x, y, z }) => ({ elapsedS, x: x / 50, y: y / 50, z: z / 50 }));
const rows = (samples: ReturnType<typeof walk>) =>
  samples.map(({ elapsedS, x, y, z }) => `${elapsedS},${x},${y},${z}`);
const axesOf = (name: string) => ['x', 'y', 'z'].map((axis) => name.replace('*', axis)).join(',');

test.each([
  ['Sensor Logger Accelerometer.csv, still', sensorLogger(still)],
  ['Sensor Logger Accelerometer.csv, walking', sensorLogger(withoutGravity)],
  [
    'phyphox Linear Acceleration',
    [`Time (s),${axesOf('Linear Acceleration * (m/s^2)')}`, ...rows(withoutGravity)],
  ],
  ['Physics Toolbox Linear Accelerometer', [`time,${axesOf('a*')}`, ...rows(withoutGravity)]],
])('without gravity: %s is refused, and the export that has it is named', async (_, lines) => {
  await expect(read(lines)).rejects.toMatchObject({
    name: 'InputError',
    code: 'no-gravity',
    hint: expect.stringContaining('TotalAcceleration.csv'),
  });
});

test('moments without a signal at the start are not taken for a lack of gravity', async () => {
  const samples = walk().map((sample, i) => (i < 700 ? { ...sample, x: 0, y: 0, z: 0 } : sample));
  const found = await read([`time,${axesOf('acc_*')}`, ...rows(samples)]);
  expect(found.samples.timeMs).toHaveLength(1200);
});
