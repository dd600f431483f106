import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeHealthExport } from '../../../../testing/write-health-export.ts';
import { writeZip } from '../../../../testing/write-zip.ts';
import { memorySource } from '../byte-source.ts';
import { findFormat } from '../find-format.ts';
import { InputError } from '../input-error.ts';
import { openEvents } from '../open-events.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const open = (bytes: Uint8Array, timezone?: string) =>
  openEvents(memorySource('export', bytes), { timezone });
const wrap = (content: string) =>
  bytesOf(`<?xml version="1.0"?>\n<HealthData locale="en">\n${content}\n</HealthData>\n`);
const record = (type: string, from: string, to: string, value: string, unit: string, source = 'Phone') =>
  `<Record type="HKQuantityTypeIdentifier${type}" sourceName="${source}" unit="${unit}" startDate="2026-05-02 ${from} +0000" endDate="2026-05-02 ${to} +0000" value="${value}"/>`;
const steps = (from: string, to: string, value: string, source?: string) =>
  record('StepCount', from, to, value, 'count', source);
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

test.each([1, 2, 3])(
  'counts what a phone and a watch both saw once, and nothing of a correlation twice: seed %i',
  async (seed) => {
    const { xml, steps: taken, heartRates } = writeHealthExport(seed);
    const read = await open(bytesOf(xml));
    expect(read.steps.total).toBeCloseTo(taken, 6);
    expect(read.heartRates!.bpm).toHaveLength(heartRates);
    expect(read.header).toMatchObject({ timezone: 'Etc/GMT-2', placement: 'wrist' });
    expect(codes(read.findings)).toEqual(['activity-only-in-workouts', 'types-not-used', 'zone-from-offset']);
  },
);

test('the archive gives the same as the file in it, whatever the language of its name', async () => {
  const { xml } = writeHealthExport(4);
  const archive = writeZip({
    'apple_health_export/workout-routes/route.gpx': bytesOf('<gpx/>'),
    'apple_health_export/export_cda.xml': bytesOf('<ClinicalDocument/>'.repeat(9999)),
    'apple_health_export/exportar.xml': bytesOf(xml),
  });
  expect((await findFormat(memorySource('x', archive))).name).toBe('apple-health');
  const [packed, plain] = await Promise.all([open(archive), open(bytesOf(xml))]);
  expect(packed.findings).toEqual(plain.findings);
  expect(packed.sessions).toEqual(plain.sessions);
  expect(packed.steps.total).toBe(plain.steps.total);
});

test('workouts are sessions, their parts between pauses stretches', async () => {
  const { sessions, stretches, measures } = await open(bytesOf(writeHealthExport(5).xml), 'Europe/Berlin');
  expect(sessions).toMatchObject([
    {
      sport: 'running',
      activity: 'run',
      activeS: 1500,
      distanceM: 5100,
      energyKJ: 1255.2,
      averageHeartRateBpm: 151.2,
      highestHeartRateBpm: 172,
    },
  ]);
  expect(stretches.map(({ startMs, endMs, activity }) => [activity, (endMs - startMs) / 60_000])).toEqual([
    ['run', 10],
    ['run', 15],
  ]);
  expect(measures!.map(({ name, unit }) => [name, unit])).toEqual([
    ['walking-speed', 'm/s'],
    ['walking-asymmetry', '%'],
  ]);
  const [speed, asymmetry] = measures!.map(({ value }) => value);
  expect(Math.max(...speed!)).toBeLessThan(1.51);
  expect(Math.min(...speed!)).toBeGreaterThan(0.99);
  expect(Math.max(...asymmetry!)).toBeGreaterThan(1);
});

test('a watch goes before a phone, and the phone counts where the watch has nothing', async () => {
  const both = wrap(steps('10:02:00', '10:12:00', '100') + steps('10:00:00', '10:05:00', '50', 'My Watch'));
  expect((await open(both, 'UTC')).steps.total).toBeCloseTo(120, 9);
});

test('of two apps the one with more steps counts; one source does not count a time twice', async () => {
  const apps = wrap(
    steps('10:00:00', '10:10:00', '90', 'A') +
      steps('10:00:00', '10:10:00', '100', 'B') +
      steps('10:05:00', '10:15:00', '60', 'B'),
  );
  expect((await open(apps, 'UTC')).steps.total).toBeCloseTo(130, 9);
});

test('however intervals of three sources lie, no moment counts twice', async () => {
  const interval = fc.tuple(
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 1, max: 20 }),
    fc.constantFrom('A', 'B', 'C'),
  );
  const clock = (minute: number) => `1${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}:00`;
  await fc.assert(
    fc.asyncProperty(fc.array(interval, { minLength: 1, maxLength: 25 }), async (intervals) => {
      // Every record counts 10 steps a minute, so the total is ten times the minutes that any of them covers.
      const covered = new Set<number>();
      const records = intervals.map(([from, length, source]) => {
        for (let minute = from; minute < from + length; minute++) covered.add(minute);
        return steps(clock(from), clock(from + length), String(10 * length), source);
      });
      const { steps: counted } = await open(wrap(records.join('\n')), 'UTC');
      expect(counted.total).toBeCloseTo(10 * covered.size, 6);
    }),
    { seed: 3, numRuns: 100 },
  );
});

test.each([
  ['no date', steps('10:00:00', '10:10:00', '9').replace('startDate', 'x'), 'records-unreadable'],
  ['a date in words', steps('noon now', '10:10:00', '9'), 'records-unreadable'],
  ['no number', steps('10:00:00', '10:10:00', 'many'), 'records-unreadable'],
  ['another unit', record('WalkingSpeed', '10:00:00', '10:10:00', '1', 'furlong/hr'), 'records-unreadable'],
  ['an end before its start', steps('10:10:00', '10:00:00', '9'), 'event-time-implausible'],
  [
    'a year long ago',
    steps('10:00:00', '10:10:00', '9').replaceAll('2026', '1066'),
    'event-time-implausible',
  ],
])('a record with %s is left out with a finding', async (_, odd, code) => {
  const { steps: counted, findings } = await open(wrap(steps('08:00:00', '08:10:00', '500') + odd), 'UTC');
  expect(counted.total).toBeCloseTo(500, 9);
  expect(codes(findings)).toContain(code);
});

test.each([
  [
    'in 2001, where phones without a clock begin',
    steps('10:00:00', '10:10:00', '9').replaceAll('2026', '2001'),
  ],
  ['decades ahead', steps('10:00:00', '10:10:00', '9').replaceAll('2026', '2094')],
  ['that last months', steps('10:00:00', '10:10:00', '9').replace('endDate="2026-05', 'endDate="2026-09')],
  [
    'of the heart, decades ahead',
    record('HeartRate', '10:00:00', '10:00:00', '60', 'count/min').replaceAll('26-', '66-'),
  ],
  [
    'of a workout, decades ago',
    '<Workout startDate="1995-05-02 10:00:00 +0000" endDate="1995-05-02 11:00:00 +0000"/>',
  ],
])('dates %s are left out of those of a life', async (_, odd) => {
  const life = ['2014', '2020', '2026'].map((year) =>
    steps('08:00:00', '08:10:00', '500').replaceAll('2026', year),
  );
  const read = await open(wrap([odd, ...life].join('\n')), 'UTC');
  expect(read.steps.total).toBeCloseTo(1500, 9);
  expect(read).toMatchObject({
    startMs: Date.UTC(2014, 4, 2, 8),
    endMs: Date.UTC(2026, 4, 2, 8, 10),
    stretches: [],
  });
  expect(read.sessions ?? read.heartRates).toBeUndefined();
  expect(read.findings[0]).toMatchObject({ code: 'event-time-implausible', count: 1 });
});

test('a file that ends early gives what it has', async () => {
  const { xml } = writeHealthExport(6);
  const cut = await open(bytesOf(xml.slice(0, xml.indexOf('<Workout '))));
  expect(codes(cut.findings)).toContain('file-truncated');
  expect(cut.steps.total).toBeGreaterThan(0);
  const archive = writeZip({ 'apple_health_export/export.xml': bytesOf(xml) });
  const damaged = await open(archive.subarray(0, archive.length - 800), 'UTC');
  expect(codes(damaged.findings)).toEqual(expect.arrayContaining(['zip-damaged', 'file-truncated']));
});

test('entities that a document type declares are not expanded', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE HealthData [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
<HealthData><ExportDate value="&b;"/>${steps('10:00:00', '10:10:00', '7', '&b;&c;')}</HealthData>`;
  const { steps: counted, findings } = await open(bytesOf(bomb), 'UTC');
  expect(counted.total).toBeCloseTo(7, 9);
  expect(findings[0]).toMatchObject({ code: 'records-unreadable', first: 'value &b;' });
});

test('exports without anything about legs are refused', async () => {
  await expect(open(wrap(''))).rejects.toMatchObject({ code: 'no-data' });
  await expect(open(wrap(record('BodyMass', '10:00:00', '10:00:00', '70', 'kg')))).rejects.toMatchObject({
    code: 'no-data',
    message: expect.stringContaining('1 records of other kinds'),
  });
  const empty = writeZip({ 'apple_health_export/export_cda.xml': bytesOf('<a/>') });
  await expect(open(empty)).rejects.toMatchObject({ code: 'no-data' });
});

test('a tag without an end stops the reading', async () => {
  const endless = bytesOf(
    `<HealthData>${steps('10:00:00', '10:10:00', '7')}<Record ${'a'.repeat(3_000_000)}`,
  );
  const { findings } = await open(endless, 'UTC');
  expect(codes(findings)).toContain('rest-unreadable');
});

test('whatever is changed in a file or an archive, it is read with findings or refused', async () => {
  const { xml } = writeHealthExport(7);
  const files = [bytesOf(xml), writeZip({ 'apple_health_export/export.xml': bytesOf(xml) })];
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.nat(1), edits, fc.nat(), async (which, changes, cut) => {
      const bytes = files[which]!.slice();
      for (const [at, value] of changes) bytes[50 + (at % (bytes.length - 50))] = value;
      try {
        const read = await open(bytes.subarray(0, 50 + (cut % (bytes.length - 49))));
        expect(read.findings.length).toBeGreaterThan(0);
        expect(Number.isFinite(read.steps.total)).toBe(true);
        expect(read.endMs).toBeGreaterThan(read.startMs);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { seed: 2, numRuns: 200 },
  );
});
