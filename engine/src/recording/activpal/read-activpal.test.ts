import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedData } from '../../../../testing/shared-data.ts';
import { memorySource } from '../byte-source.ts';
import { findFormat } from '../find-format.ts';
import { InputError } from '../input-error.ts';
import { openEvents } from '../open-events.ts';
import { openRecording } from '../open-recording.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const open = (text: string, timezone = 'UTC') =>
  openEvents(memorySource('day.csv', bytesOf(text)), { timezone });
const header =
  '"Time","DataCount (samples)","Interval (s)","ActivityCode (0=sedentary 1=standing, 2=stepping)","CumulativeStepCount","Activity Score (MET.h)"';
const startMs = Date.UTC(2026, 2, 3, 8);

/** A file of events: [seconds since the start, duration s, code, cumulative strides]. */
function eventsFile(events: readonly (readonly number[])[], separator = ',', decimal = '.'): string {
  const rows = events.map(([atS, durationS, code, strides]) =>
    [(startMs / 1000 + atS!) / 86_400 + 25_569, atS! * 10, durationS!, code!, strides!, 0.01]
      .map((value, column) => (column === 0 ? value.toFixed(10) : String(value)).replace('.', decimal))
      .join(separator),
  );
  const names = separator === ',' ? header : `sep=;\n${header.replaceAll(/","/g, '";"')}`;
  return `${[names, ...rows].join('\n')}\n`;
}

const morning = [
  [0, 60.5, 0, 0],
  [60.5, 10, 1, 0],
  [70.5, 1.1, 2, 1],
  [71.6, 0.9, 2, 2],
  [72.5, 30, 1, 2],
  [102.5, 100, 5, 2],
  [202.5, 50, 3.1, 2],
  [252.5, 3, 2.1, 2],
];

test.each([
  ['comma', eventsFile(morning)],
  ['semicolon and decimal comma', eventsFile(morning, ';', ',')],
  ['carriage returns', eventsFile(morning).replaceAll('\n', '\r\n')],
  ['times between number signs', eventsFile(morning).replaceAll(/^(\d+\.\d+)/gm, '"#$1#"')],
])('reads stretches, steps and transitions: %s', async (_, text) => {
  const { stretches, steps, transitions, gaps, findings } = await open(text);
  expect(
    stretches.map(({ startMs: from, endMs, activity }) => [from - startMs, endMs - startMs, activity]),
  ).toEqual([
    [0, 60_500, 'sit'],
    [60_500, 70_500, 'stand'],
    [70_500, 72_500, 'walk'],
    [72_500, 102_500, 'stand'],
    [102_500, 202_500, 'sit'],
    [202_500, 252_500, 'lie'],
    [252_500, 255_500, 'cycle'],
  ]);
  expect(steps.total).toBe(4);
  expect(transitions.map(({ timeMs, kind }) => [timeMs - startMs, kind])).toEqual([
    [60_500, 'sit-to-stand'],
    [102_500, 'stand-to-sit'],
  ]);
  expect([gaps, findings]).toEqual([[], []]);
});

test('a gzip is read as the events in it, and one cut short up to its end', async () => {
  const text = eventsFile(Array.from({ length: 5000 }, (_, i) => [i * 20, 20, i % 2, 0]));
  const plain = await open(text);
  const packed = gzipSync(text);
  expect((await findFormat(memorySource('day.csv.gz', packed))).name).toBe('activpal');
  expect(await openEvents(memorySource('day.csv.gz', packed), { timezone: 'UTC' })).toEqual(plain);
  const cut = await openEvents(memorySource('day.csv.gz', packed.subarray(0, packed.length / 2)));
  expect(cut.findings.map(({ code }) => code)).toContain('gzip-damaged');
  // The last may itself be cut.
  const whole = cut.stretches.slice(0, -1);
  expect(whole.length).toBeGreaterThan(1000);
  expect(whole).toEqual(plain.stretches.slice(0, whole.length));
});

test('the wall clock becomes UTC with a time zone', async () => {
  const { startMs: first, header } = await open(eventsFile(morning), 'America/New_York');
  expect(first - startMs).toBe(5 * 3_600_000);
  expect(header.timezone).toBe('America/New_York');
});

test.each<[string, number[][], string, number]>([
  [
    'a kind without a name',
    [
      [0, 5, 0, 0],
      [5, 5, 7, 0],
    ],
    'event-kind-unknown',
    1,
  ],
  [
    'an overlap',
    [
      [0, 5, 0, 0],
      [4, 5, 1, 0],
    ],
    'events-overlap',
    1,
  ],
  [
    'an event that lies back',
    [
      [0, 5, 0, 0],
      [5, 5, 1, 0],
      [2, 2, 0, 0],
    ],
    'events-overlap',
    1,
  ],
  [
    'a far year',
    [
      [0, 5, 0, 0],
      [5, 5, 1, 0],
      [4e9, 5, 1, 0],
    ],
    'event-time-implausible',
    1,
  ],
  [
    'an endless event',
    [
      [0, 5, 0, 0],
      [5, 1e8, 1, 0],
    ],
    'event-time-implausible',
    1,
  ],
  [
    'a hole',
    [
      [0, 5, 0, 0],
      [50, 5, 1, 0],
    ],
    'samples-missing',
    1,
  ],
  [
    'steps while sitting',
    [
      [0, 5, 0, 0],
      [5, 5, 1, 30],
    ],
    'step-count-inconsistent',
    1,
  ],
  [
    'a count that starts anew',
    [
      [0, 5, 2, 9],
      [5, 1, 2, 1],
    ],
    'step-count-inconsistent',
    1,
  ],
])('%s is a finding', async (_, events, code, count) => {
  const { findings } = await open(eventsFile(events));
  expect(findings).toMatchObject([
    { code, count, first: code === 'samples-missing' ? null : expect.any(String) },
  ]);
});

test('time that two events claim counts once, and the gap of an unknown kind stays', async () => {
  const { stretches, gaps } = await open(
    eventsFile([
      [0, 10, 0, 0],
      [8, 4, 1, 0],
      [12, 5, 9, 0],
      [17, 1, 1, 0],
    ]),
  );
  const seconds = stretches.map(({ startMs: from, endMs }) => [
    (from - startMs) / 1000,
    (endMs - startMs) / 1000,
  ]);
  expect(seconds).toEqual([
    [0, 10],
    [10, 12],
    [17, 18],
  ]);
  expect(gaps).toHaveLength(1);
});

test('unreadable rows are left out, a cut last row is told apart', async () => {
  const text = eventsFile(morning);
  const broken = text.replace(/\n[^\n]*,1,0,0.01\n/, '\nx,y,z\n');
  expect((await open(broken)).findings).toMatchObject([
    { code: 'rows-unreadable', first: 'row 3' },
    { code: 'samples-missing' },
  ]);
  const cut = text.slice(0, text.lastIndexOf(',', text.lastIndexOf(',2.1'))).replace(/,[^,]*,[^,]*$/, '');
  expect((await open(cut)).findings).toMatchObject([{ code: 'file-truncated' }]);
});

test('files without events, and those whose times make no sense, are refused', async () => {
  await expect(open(`${header}\n`)).rejects.toMatchObject({ code: 'no-data' });
  await expect(open(`${header}\na,b,c,d,e,f\n`)).rejects.toMatchObject({ code: 'no-data' });
  const sixties = eventsFile(morning).replaceAll(/^4\d{4}/gm, '2');
  await expect(open(sixties)).rejects.toMatchObject({ code: 'times-unreadable' });
});

test('a table of samples is not taken for events, nor events for samples', async () => {
  const samples = bytesOf('time,x,y,z\n0,0,0,1\n0.01,0,0,1\n');
  expect((await findFormat(memorySource('a', samples))).name).toBe('csv');
  await expect(openEvents(memorySource('a', samples))).rejects.toMatchObject({ code: 'no-events' });
  const events = memorySource('b', bytesOf(eventsFile(morning)));
  await expect(openRecording(events)).rejects.toMatchObject({ code: 'no-samples' });
});

test('whatever is changed in a file, it is read with findings or refused', async () => {
  const bytes = bytesOf(eventsFile(morning));
  const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(edits, fc.nat(bytes.length), async (changes, length) => {
      const damaged = bytes.slice();
      for (const [at, value] of changes) damaged[at] = value;
      damaged.set(bytesOf(header.slice(0, 80)));
      try {
        const { stretches, endMs } = await openEvents(memorySource('day.csv', damaged.subarray(0, length)));
        let freeMs = Number.NEGATIVE_INFINITY;
        for (const stretch of stretches) {
          expect(stretch.startMs).toBeGreaterThanOrEqual(freeMs);
          expect(stretch.endMs).toBeGreaterThan(stretch.startMs);
          freeMs = stretch.endMs;
        }
        expect(freeMs).toBe(endMs);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { seed: 5, numRuns: 400 },
  );
});

const shared = ['Test_Events.csv', 'Test1-EventsEx.csv'].map((name) => sharedData(`activpal/${name}`));
test.skipIf(shared.includes(null))(
  'real files lose no time and no step (skipped without shared data)',
  async () => {
    for (const [path, hours, steps] of [
      [shared[0]!, 1.7761828704 * 24, 2 * 13_761],
      [shared[1]!, 1.3098125 * 24, 2 * 5_896],
    ] as const) {
      const day = await openEvents(memorySource(path, readFileSync(path)), { timezone: 'UTC' });
      const coveredMs = day.stretches.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
      expect(coveredMs / 3_600_000).toBeCloseTo(hours, 6);
      expect([day.steps.total, day.gaps, day.findings]).toEqual([steps, [], []]);
    }
  },
);
