import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinParts } from '../../../testing/join-parts.ts';
import { sharedData } from '../../../testing/shared-data.ts';
import { simulatedSource } from '../../../testing/simulated-source.ts';
import {
  type ByteSource,
  memorySource,
  openRecording,
  type ReadOptions,
  writeCsv,
} from '../recording/index.ts';
import { scriptedSchedule } from '../synthetic/index.ts';
import { analysisSchema } from './analysis.ts';
import { analyze } from './analyze.ts';

const startMs = Date.UTC(2024, 0, 8, 9);
const walks = [120, 40, 300, 15, 90, 200, 60, 25, 150, 80];
const script = scriptedSchedule(
  walks.flatMap((seconds, i) => [
    { activity: 'walk', seconds } as const,
    { activity: i % 2 === 0 ? 'sit' : 'stand', seconds: 60 + ((i * 37) % 90) } as const,
  ]),
);

/** A thigh, and the same movement on another sensor: turned, from `fromS` to `untilS`, its clock ahead by `lagS`, its values a share. */
async function pair({ lagS = 0, fromS = 0, untilS = 1e9, share = 1 } = {}) {
  const { source, simulated } = await simulatedSource(script, { seed: 3, sampleRateHz: 50, startMs });
  const lines = ['time,x,y,z'];
  for (const { count, timeMs, x, y, z } of simulated.blocks()) {
    for (let i = 0; i < count; i += 2) {
      const atS = (timeMs[i]! - startMs) / 1000;
      if (atS < fromS || atS >= untilS) continue;
      const time = new Date(timeMs[i]! + lagS * 1000).toISOString();
      lines.push(`${time},${-share * y[i]!},${share * x[i]!},${share * (0.8 * z[i]! + 0.1)}`);
    }
  }
  return { main: source, other: memorySource('back.csv', new TextEncoder().encode(lines.join('\n'))) };
}

async function alsoOf(main: ByteSource, other: ByteSource, options: ReadOptions & { epochs?: boolean } = {}) {
  const analysis = await analyze(main, { ...options, also: [{ source: other, sha256: 'ab' }] });
  return { analysis, also: analysisSchema.parse(analysis).also![0]! };
}

test.each([0, 1, -3, 47, -3600, 5000])(
  'finds that the clock of the other sensor is ahead by %i s',
  async (lagS) => {
    const { main, other } = await pair({ lagS });
    const { also } = await alsoOf(main, other);
    expect(also.clock.lagS).toBe(lagS);
    expect(also.clock.confidence).toBeGreaterThan(0.3);
    const codes = also.recording.findings.map(({ code }) => code);
    expect(codes.includes('sensors-clocks-differ')).toBe(Math.abs(lagS) > 2);
    expect(codes.includes('sensors-apart')).toBe(Math.abs(lagS) > 3000);
  },
);

test('says in which epochs of the main recording the other has samples, and shifts nothing', async () => {
  const { main, other } = await pair({ lagS: 10, fromS: 100, untilS: 700 });
  const { analysis, also } = await alsoOf(main, other, { epochs: true });
  const { hasSamples } = also.epochs!;
  expect(hasSamples).toHaveLength(analysis.epochs!.activity.length);
  expect(hasSamples.indexOf(1)).toBe(110);
  expect(hasSamples.lastIndexOf(1)).toBe(709);
  expect(also.overlap).toEqual({
    start: new Date(startMs + 110_000).toISOString(),
    end: new Date(startMs + 710_000).toISOString(),
    shareOfMain: Math.round((600 / hasSamples.length) * 1e4) / 1e4,
  });
  expect(also.recording).toMatchObject({ file: 'back.csv', format: 'csv', sha256: 'ab', samples: 15_000 });
});

test('the main recording is analysed as without the other', async () => {
  const { main, other } = await pair({ lagS: 10 });
  const { analysis } = await alsoOf(main, other, { epochs: true });
  const { also, ...alone } = analysis;
  expect(also).toHaveLength(1);
  expect(alone).toEqual(await analyze(main, { epochs: true }));
});

test('a sensor that moves four fifths as much in walking, day by day, whatever its clock', async () => {
  const { main, other } = await pair({ lagS: 47, share: 0.8 });
  const { analysis, also } = await alsoOf(main, other);
  const { seconds, sizeRatio, days } = also.walking!;
  expect(sizeRatio).toBeCloseTo(0.8, 1);
  expect(seconds).toBeGreaterThan(700);
  expect(days).toEqual([{ date: analysis.days[0]!.date, seconds, sizeRatio }]);
});

test('another day of another person has no lag', async () => {
  const { main } = await pair();
  const strange = scriptedSchedule(
    [70, 33, 210, 45, 160, 20].flatMap((seconds, i) => [
      { activity: 'stand', seconds: 100 + i * 31 } as const,
      { activity: 'walk', seconds } as const,
    ]),
  );
  const { source } = await simulatedSource(strange, { seed: 8, sampleRateHz: 50, startMs });
  const { also } = await alsoOf(main, source);
  expect(also.clock.lagS).toBeNull();
  expect(also.walking).toBeNull();
  expect(also.recording.findings.map(({ code }) => code)).not.toContain('sensors-clocks-differ');
});

test.each([1, 2, 3, 4])('two sensors that lie somewhere have no lag (%i)', async (seed) => {
  const still = scriptedSchedule([{ activity: 'nonwear', seconds: 1800 }]);
  const { source } = await simulatedSource(still, { seed, startMs });
  const { source: other } = await simulatedSource(still, { seed: seed + 10, startMs });
  const { also } = await alsoOf(source, other);
  expect(also.overlap?.shareOfMain).toBe(1);
  expect(also.clock.lagS).toBeNull();
});

test('progress goes over all the files', async () => {
  const { main, other } = await pair();
  const seen: number[] = [];
  await analyze(main, { also: [{ source: other }], onProgress: (bytes) => seen.push(bytes) });
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBeCloseTo(main.size, 3);
});

const events =
  'Time,DataCount (samples),Interval (s),ActivityCode (0=sedentary, 1=standing, 2=stepping),CumulativeStepCount,Activity Score (MET.h)';
test('events have nothing to lay samples beside', async () => {
  const { other } = await pair();
  const text = `${events}\n43428.0,0,60,0,0,.02\n43428.001,600,60,1,0,.02\n`;
  const day = memorySource('day.csv', new TextEncoder().encode(text));
  await expect(alsoOf(day, other)).rejects.toMatchObject({ code: 'no-samples', where: 'day.csv' });
  await expect(alsoOf(other, day)).rejects.toMatchObject({ code: 'no-samples', where: 'day.csv' });
});

const files = [1, 2].map((person) => sharedData(`dsads/dsads_legs_p${person}.csv.gz`));

/** One leg of a real person as a file of its own. */
async function leg(file: string | null, name: string): Promise<ByteSource> {
  const both = memorySource(name, readFileSync(file ?? ''));
  const columns = ['x', 'y', 'z'].map((axis) => `${name}_a${axis}`);
  const recording = await openRecording(both, { columns, rateHz: 25, unit: 'm/s2' });
  return memorySource(name, await joinParts(writeCsv(recording.blocks())));
}

test.skipIf(files.includes(null))(
  'both legs of a person share a clock, those of two people do not (skipped without shared data)',
  async () => {
    const right = await leg(files[0]!, 'rl');
    const own = await alsoOf(right, await leg(files[0]!, 'll'));
    expect(own.also.clock.lagS).toBe(0);
    expect(own.also.clock.confidence).toBeGreaterThan(0.6);
    expect(Math.abs(own.also.walking!.sizeRatio! - 1)).toBeLessThan(0.15);
    const strange = await alsoOf(right, await leg(files[1]!, 'll'));
    expect(strange.also.clock.lagS).toBeNull();
  },
);
