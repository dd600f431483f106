import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedData } from '../../../../testing/shared-data.ts';
import { type FitMessageToWrite, writeFit } from '../../../../testing/write-fit.ts';
import { memorySource } from '../byte-source.ts';
import { InputError } from '../input-error.ts';
import { openEvents } from '../open-events.ts';
import { fitChecksum } from './fit-checksum.ts';

const epochMs = Date.UTC(1989, 11, 31);
const startS = (Date.UTC(2026, 4, 9, 16) - epochMs) / 1000;
const open = (bytes: Uint8Array, timezone?: string) =>
  openEvents(memorySource('run.fit', bytes), { timezone });
const seconds = (ms: number) => (ms - epochMs) / 1000 - startS;

const fileId = (type = 4): FitMessageToWrite => ({
  global: 0,
  fields: [
    [0, 0, type],
    [1, 132, 1],
    [2, 132, 4024],
    [3, 140, 77],
  ],
});
const timer = (atS: number, type: number): FitMessageToWrite => ({
  global: 21,
  fields: [
    [253, 134, startS + atS],
    [0, 0, 0],
    [1, 0, type],
  ],
});
const record = (atS: number, bpm: number, cadence: number): FitMessageToWrite => ({
  global: 20,
  fields: [
    [253, 134, startS + atS],
    [3, 2, bpm],
    [4, 2, cadence],
  ],
});
/** A session (18) or lap (19). */
const part = (
  global: number,
  atS: number,
  lengthS: number,
  sport = 1,
  strides = 0xffffffff,
): FitMessageToWrite => ({
  global,
  fields: [
    [253, 134, startS + atS + lengthS],
    [2, 134, startS + atS],
    [5, 0, sport],
    [6, 0, 0],
    [7, 134, lengthS * 1000],
    [8, 134, (lengthS - 5) * 1000],
    [9, 134, 25_000],
    [10, 134, strides],
    [11, 132, 10],
    [16, 2, 140],
    [17, 2, 0xff],
  ],
});
const local = (atS: number, aheadS: number): FitMessageToWrite => ({
  global: 34,
  fields: [
    [253, 134, startS + atS],
    [5, 134, startS + atS + aheadS],
  ],
});

const run = [
  fileId(),
  timer(0, 0),
  ...Array.from({ length: 30 }, (_, i) => record(i, 120 + i, 80)),
  timer(30, 4),
  timer(60, 0),
  ...Array.from({ length: 60 }, (_, i) => record(60 + i, 0xff, 40)),
  timer(120, 9),
  part(19, 0, 60),
  part(19, 60, 60),
  part(18, 0, 120, 1, 100),
  local(120, 7200),
];

test('the checksum is CRC-16/ARC', () => {
  expect(fitChecksum(new TextEncoder().encode('123456789'))).toBe(0xbb3d);
});

test('reads a session with its laps, pause, heart rates and steps', async () => {
  const { header, stretches, gaps, sessions, heartRates, steps, findings } = await open(writeFit(run));
  expect(findings).toEqual([]);
  expect(header).toMatchObject({ device: 'Garmin, product 4024', serial: '77', timezone: 'Etc/GMT-2' });
  expect(stretches.map((one) => [seconds(one.startMs), seconds(one.endMs), one.activity])).toEqual([
    [0, 30, 'run'],
    [60, 120, 'run'],
  ]);
  expect(gaps).toMatchObject([{ reason: 'paused' }]);
  expect(sessions).toMatchObject([
    {
      sport: 'running',
      activeS: 115,
      distanceM: 250,
      energyKJ: 42,
      steps: 200,
      averageHeartRateBpm: 140,
      highestHeartRateBpm: null,
      laps: [{ activeS: 55 }, { activeS: 55 }],
    },
  ]);
  expect(Array.from(heartRates!.bpm)).toEqual(Array.from({ length: 30 }, (_, i) => 120 + i));
  expect(steps.total).toBeCloseTo(200, 9);
  // The first part is run at twice the cadence of the second.
  const [first, second] = stretches.map((one) => steps.between(one.startMs, one.startMs + 10_000));
  expect(first! / second!).toBeCloseTo(2, 9);
});

test.each<[string, FitMessageToWrite[]]>([
  ['big-endian messages', run.map((message) => ({ ...message, bigEndian: true }))],
  ['developer fields', run.map((message) => ({ ...message, developer: [1, 2, 3] }))],
])('%s give the same', async (_, messages) => {
  const [one, other] = await Promise.all([open(writeFit(run, 12)), open(writeFit(messages))]);
  expect(other.sessions).toEqual(one.sessions);
  expect(other.stretches).toEqual(one.stretches);
});

test('times compressed into the header count on from the last full one, over the wrap of 32 s', async () => {
  const compressed = Array.from(
    { length: 50 },
    (_, i): FitMessageToWrite => ({
      global: 20,
      fields: [[3, 2, 100]],
      compressedS: startS + 1 + i,
    }),
  );
  const { heartRates, findings } = await open(writeFit([fileId(), record(0, 99, 0), ...compressed]));
  expect(Array.from(heartRates!.timeMs, seconds)).toEqual(Array.from({ length: 51 }, (_, i) => i));
  expect(findings.map(({ code }) => code)).toEqual(['sport-unknown', 'zone-unknown']);
});

test('reads sets of strength training, but not the rests between them', async () => {
  const set = (type: number, atS: number, category: number): FitMessageToWrite => ({
    global: 225,
    fields: [
      [254, 134, startS + atS + 30],
      [0, 134, 30_000],
      [3, 132, 8],
      [4, 132, 60 * 16],
      [5, 2, type],
      [6, 134, startS + atS],
      [7, 132, [category, 0xffff]],
    ],
  });
  const { strengthSets, stretches } = await open(
    writeFit([fileId(), set(1, 0, 28), set(0, 30, 0xffff), set(1, 90, 65_534), part(18, 0, 120, 10)]),
  );
  expect(strengthSets).toMatchObject([{ repetitions: 8, loadKg: 60, category: 'squat' }, { category: null }]);
  expect(strengthSets!.map((one) => [seconds(one.startMs), seconds(one.endMs)])).toEqual([
    [0, 30],
    [90, 120],
  ]);
  expect(stretches).toMatchObject([{ activity: 'other' }]);
});

test('chained files are read one after the other', async () => {
  const later = writeFit([fileId(), part(18, 500, 60, 11)]);
  const { sessions, stretches } = await open(Uint8Array.from([...writeFit(run), ...later]));
  expect(sessions!.map(({ activity }) => activity)).toEqual(['run', 'walk']);
  expect(stretches.at(-1)).toMatchObject({ activity: 'walk' });
});

test.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
  [
    'a changed byte',
    (bytes) => bytes.map((byte, i) => (i === bytes.length - 3 ? byte ^ 4 : byte)),
    'checksum-mismatch',
  ],
  ['a cut', (bytes) => bytes.subarray(0, bytes.length - 9), 'file-truncated'],
  ['a length of 0', (bytes) => bytes.map((byte, i) => (i >= 4 && i < 8 ? 0 : byte)), 'file-truncated'],
  ['trailing bytes', (bytes) => Uint8Array.from([...bytes, 1, 2, 3]), 'bytes-left-over'],
])('%s is a finding', async (_, change, code) => {
  const { stretches, findings } = await open(change(writeFit(run)), 'UTC');
  expect(findings.map((finding) => finding.code)).toContain(code);
  expect(stretches[0]).toMatchObject({ activity: expect.stringMatching(/run|other/) });
});

test('what comes before an unreadable message is used', async () => {
  const bytes = writeFit(run);
  // The header of the last data message names a layout that was never defined.
  bytes[bytes.length - 2 - 9] = 15;
  const { findings, sessions } = await open(bytes, 'UTC');
  expect(sessions).toHaveLength(1);
  expect(findings.map(({ code }) => code)).toEqual(['checksum-mismatch', 'rest-unreadable']);
});

test('a device without a clock, and records that go back, are findings', async () => {
  const early = writeFit([
    fileId(),
    {
      global: 20,
      fields: [
        [253, 134, 100],
        [3, 2, 60],
      ],
    },
    {
      global: 20,
      fields: [
        [253, 134, 160],
        [3, 2, 60],
      ],
    },
  ]);
  expect((await open(early, 'UTC')).findings).toMatchObject([
    { code: 'clock-not-set' },
    { code: 'sport-unknown' },
  ]);
  const back = await open(
    writeFit([fileId(), record(50, 60, 0), record(40, 61, 0), record(70, 62, 0)]),
    'UTC',
  );
  expect(Array.from(back.heartRates!.bpm)).toEqual([60, 62]);
  expect(back.findings).toMatchObject([{ code: 'events-overlap', count: 1 }, { code: 'sport-unknown' }]);
});

const day = 86_400;

test.each<[string, FitMessageToWrite[]]>([
  ['first record, as of a clock set on the way', [record(-12_000 * day, 90, 80), ...run]],
  ['last record', [...run, record(7000 * day, 90, 80)]],
  ['session', [...run, part(18, -3000 * day, 60)]],
  ['stop of the timer', [fileId(), timer(0, 0), timer(5000 * day, 4), ...run.slice(2)]],
  [
    'set',
    [
      ...run,
      {
        global: 225,
        fields: [
          [6, 134, startS + 900 * day],
          [0, 134, 1000],
          [5, 2, 1],
        ],
      },
    ],
  ],
])('a date that is far from the others is left out: %s', async (_, messages) => {
  const { stretches, sessions, strengthSets, steps, findings } = await open(writeFit(messages));
  const sound = await open(writeFit(run));
  expect({ stretches, sessions, strengthSets }).toEqual({
    stretches: sound.stretches,
    sessions: sound.sessions,
    strengthSets: undefined,
  });
  expect(steps.total).toBeCloseTo(sound.steps.total, 9);
  expect(findings).toMatchObject([{ code: 'event-time-implausible', count: 1 }]);
});

test('a session that ends more than a month after its file is left out, its records are not', async () => {
  const endless = part(18, 0, 40 * day);
  const { stretches, findings } = await open(
    writeFit([
      fileId(),
      record(0, 60, 80),
      record(1, 60, 80),
      { ...endless, fields: endless.fields.slice(1) },
    ]),
  );
  expect(stretches.map(({ startMs, endMs }) => [seconds(startMs), seconds(endMs)])).toEqual([[0, 1]]);
  expect(findings[0]).toMatchObject({ code: 'event-time-implausible', count: 1 });
});

test('each file of a chain has its own time', async () => {
  const later = writeFit([fileId(), part(18, 800 * day, 60, 11)]);
  const { sessions, findings } = await open(Uint8Array.from([...writeFit(run), ...later]));
  expect(sessions).toHaveLength(2);
  expect(findings).toEqual([]);
});

test('a file with no two times that fit is refused with the place', async () => {
  const session = part(18, 0, 60);
  const [, ...withoutStamp] = session.fields;
  const stamp = [253, 134, startS + 9000 * day] as const;
  await expect(
    open(writeFit([fileId(), { ...session, fields: [stamp, ...withoutStamp] }])),
  ).rejects.toMatchObject({
    code: 'times-unreadable',
    where: expect.stringContaining('2026-05-09T16:00:00'),
  });
});

test('files without an activity are refused', async () => {
  await expect(open(writeFit([fileId()]))).rejects.toMatchObject({ code: 'no-data' });
  await expect(open(writeFit([fileId(32)]))).rejects.toMatchObject({
    code: 'no-activity',
    message: 'the FIT file holds daily monitoring, not an activity',
  });
  await expect(openEvents({ ...memorySource('a', writeFit(run)), size: 2 ** 32 })).rejects.toMatchObject({
    code: 'file-too-large',
  });
  const laps = Array.from({ length: 10_001 }, () => part(19, 0, 60));
  await expect(open(writeFit([fileId(), ...laps]))).rejects.toMatchObject({ code: 'too-many-events' });
});

test('whatever is changed in a file, it is read with findings or refused', async () => {
  const bytes = writeFit(run);
  const edits = fc.array(fc.tuple(fc.integer({ min: 12, max: bytes.length - 1 }), fc.nat(255)), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(
      edits,
      fc.integer({ min: 12, max: bytes.length }),
      fc.boolean(),
      async (changes, length, cut) => {
        const damaged = bytes.slice();
        for (const [at, value] of changes) damaged[at] = value;
        try {
          const { stretches, steps, findings } = await open(cut ? damaged.subarray(0, length) : damaged);
          let freeMs = Number.NEGATIVE_INFINITY;
          for (const stretch of stretches) {
            expect(stretch.startMs).toBeGreaterThanOrEqual(freeMs);
            expect(stretch.endMs).toBeGreaterThan(stretch.startMs);
            freeMs = stretch.endMs;
          }
          expect(Number.isFinite(steps.total)).toBe(true);
          if (damaged.some((byte, i) => byte !== bytes[i])) expect(findings).not.toEqual([]);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      },
    ),
    { seed: 8, numRuns: 400 },
  );
});

// Sessions, records and times as Garmin's own FIT SDK 21.217 reads them.
const real = [
  ['Activity.fit', 'stand-up paddleboarding', 3601, 3493],
  ['HrmPluginTestActivity.fit', 'walking', 309, 84],
  ['WithGearChangeData.fit', 'unknown', 1978, 1979],
] as const;
test.skipIf(!sharedData('fit'))(
  'real files pass the integrity check (skipped without shared data)',
  async () => {
    for (const [name, sport, lengthS, heartRates] of real) {
      const read = await open(new Uint8Array(readFileSync(sharedData(`fit/${name}`)!)));
      expect(read.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(read.sessions).toMatchObject([{ sport }]);
      expect((read.endMs - read.startMs) / 1000).toBeCloseTo(lengthS, 1);
      expect(read.heartRates!.bpm).toHaveLength(heartRates);
    }
  },
);
