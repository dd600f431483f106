import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharedData } from '../../../testing/shared-data.ts';
import { simulatedSource } from '../../../testing/simulated-source.ts';
import { activityLabels, memorySource } from '../recording/index.ts';
import { type SimulationOptions, scriptedSchedule } from '../synthetic/index.ts';
import { type Analysis, analysisSchema } from './analysis.ts';
import { analyze } from './analyze.ts';
import type { AnalyzeOptions } from './analyze-options.ts';

const morning = scriptedSchedule([
  { activity: 'lie', seconds: 150, posture: 'back' },
  { activity: 'lie', seconds: 150, posture: 'left' },
  { activity: 'stand', seconds: 60 },
  { activity: 'walk', seconds: 180 },
  { activity: 'sit', seconds: 300 },
  { activity: 'stand', seconds: 30 },
  { activity: 'stairs', seconds: 40 },
  { activity: 'walk', seconds: 120 },
  { activity: 'run', seconds: 120 },
  { activity: 'walk', seconds: 60 },
  { activity: 'cycle', seconds: 180 },
  { activity: 'stand', seconds: 20 },
  { activity: 'sit', seconds: 240 },
]);

async function analyzeMorning(options: SimulationOptions, analyzeOptions: AnalyzeOptions = {}) {
  const { source, simulated } = await simulatedSource(morning, options);
  return { analysis: await analyze(source, { epochs: true, ...analyzeOptions }), simulated };
}

/** Share of the seconds that have the true label, apart from those beside a change. */
function agreement(
  { epochs }: Analysis,
  { truth }: Awaited<ReturnType<typeof simulatedSource>>['simulated'],
) {
  const known = truth.epochs.activity;
  let right = 0;
  let all = 0;
  for (let i = 3; i < known.length - 3; i++) {
    if (known[i - 3] !== known[i] || known[i + 3] !== known[i]) continue;
    all++;
    const found = epochs?.activity[i];
    if (found != null && activityLabels[found] === truth.epochs.labels[known[i]]) right++;
  }
  return right / all;
}

test.each([
  { seed: 1, sampleRateHz: 100, side: 'right' },
  { seed: 2, sampleRateHz: 50, side: 'left' },
  { seed: 3, sampleRateHz: 25, side: 'right' },
  { seed: 4, sampleRateHz: 12.5, side: 'left' },
  { seed: 5, sampleRateHz: 200, side: 'right' },
] as const)('labels a simulated morning, whatever the rate, leg and orientation: %o', async (options) => {
  const { analysis, simulated } = await analyzeMorning({ ...options, rotation: 'random' });
  expect(analysisSchema.parse(analysis)).toEqual(analysis);
  expect(agreement(analysis, simulated)).toBeGreaterThan(0.9);
  const steps = analysis.days.reduce((sum, day) => sum + day.steps, 0);
  expect(Math.abs(steps / simulated.truth.stepTimesMs.length - 1)).toBeLessThan(0.1);
});

test('says that an epoch has no samples rather than guessing', async () => {
  const { source } = await simulatedSource(morning, { seed: 1, sampleRateHz: 50 });
  const bytes = new Uint8Array(source.size);
  await source.read(0, bytes);
  const sector = 512;
  const header = 1024;
  const from = header + 200 * sector;
  const to = header + 300 * sector;
  const cut = new Uint8Array(bytes.length - (to - from));
  cut.set(bytes.subarray(0, from));
  cut.set(bytes.subarray(to), from);
  const { epochs, recording, days } = await analyze(memorySource('cut.cwa', cut), { epochs: true });
  const without = epochs?.activity.filter((label) => label === null).length ?? 0;
  expect(without).toBeGreaterThan(200);
  expect(recording.gaps).toHaveLength(1);
  expect(days[0].noDataMinutes * 60).toBeCloseTo(without, 0);
});

test('gives the same result for the same bytes, with or without epochs', async () => {
  const { source } = await simulatedSource(morning, { seed: 7, sampleRateHz: 50 });
  const first = await analyze(source, { epochs: true });
  const { epochs: _, ...withoutEpochs } = first;
  expect(await analyze(source, { epochs: true })).toEqual(first);
  expect(await analyze(source)).toEqual(withoutEpochs);
});

test('reports progress from 0 to the size of the file, and stops when told to', async () => {
  const { source } = await simulatedSource(morning, { seed: 1, sampleRateHz: 100 });
  const seen: number[] = [];
  await analyze(source, { onProgress: (bytes) => seen.push(bytes) });
  expect(seen.every((bytes, i) => i === 0 || bytes >= seen[i - 1])).toBe(true);
  expect(seen.at(-1)).toBe(source.size);
  const controller = new AbortController();
  const stopped = analyze(source, { signal: controller.signal, onProgress: () => controller.abort() });
  await expect(stopped).rejects.toThrow('aborted');
});

test('warns where labels can not be trusted: not on the thigh, or no sign of the frame', async () => {
  const { source } = await simulatedSource(scriptedSchedule([{ activity: 'sit', seconds: 120 }]), {
    seed: 1,
  });
  const { recording, frame } = await analyze(source, { placement: 'wrist' });
  expect(recording.findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['placement-not-thigh', 'frame-uncertain', 'calibration-not-applied']),
  );
  expect(frame.confidence).toBe(0);
});

test('says that acceleration without gravity gives no postures', async () => {
  const rows = (gravity: number) =>
    Array.from(
      { length: 3000 },
      (_, i) => `${i / 50},${(i % 50) / 10 - 2.45 + gravity},0.1,${(i % 7) / 10 - 0.3}`,
    );
  const codes = async (gravity: number) => {
    const text = ['time_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2', ...rows(gravity)].join('\n');
    const source = memorySource('phone.csv', new TextEncoder().encode(text));
    return (await analyze(source)).recording.findings.map(({ code }) => code);
  };
  expect((await codes(0))[0]).toBe('gravity-missing');
  expect(await codes(-9.8)).not.toContain('gravity-missing');
});

const person = sharedData('dsads/dsads_legs_p1.csv.gz');
test.skipIf(!person)(
  'gives a label for every second of a real recording (skipped without shared data)',
  async () => {
    const source = memorySource('dsads_legs_p1.csv.gz', readFileSync(person ?? ''));
    const analysis = await analyze(source, {
      columns: ['rl_ax', 'rl_ay', 'rl_az'],
      rateHz: 25,
      unit: 'm/s2',
      epochs: true,
    });
    expect(analysis.epochs?.activity).toHaveLength(5700);
    expect(analysis.epochs?.activity).not.toContain(null);
    expect(analysis.recording.findings).toContainEqual(
      expect.objectContaining({ code: 'zero-samples', count: 3000 }),
    );
  },
);
