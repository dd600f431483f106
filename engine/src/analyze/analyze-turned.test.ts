import { expect, test } from 'vitest';
import { type JoinedPart, joinedSource } from '../../../testing/joined-source.ts';
import { activityLabels } from '../recording/index.ts';
import { type RotationMatrix, type SimulatedRecording, scriptedSchedule } from '../synthetic/index.ts';
import { type Analysis, analysisSchema } from './analysis.ts';
import { analyze } from './analyze.ts';

const morning = scriptedSchedule([
  { activity: 'sit', seconds: 240 },
  { activity: 'walk', seconds: 240 },
  { activity: 'stand', seconds: 60 },
  { activity: 'stairs', seconds: 40 },
  { activity: 'walk', seconds: 120 },
  { activity: 'sit', seconds: 300 },
]);
const afternoon = scriptedSchedule([
  { activity: 'stand', seconds: 60 },
  { activity: 'walk', seconds: 300 },
  { activity: 'cycle', seconds: 180 },
  { activity: 'stand', seconds: 30 },
  { activity: 'sit', seconds: 400 },
  { activity: 'stand', seconds: 20 },
  { activity: 'lie', seconds: 200, posture: 'left' },
]);
const shelf = scriptedSchedule([{ activity: 'nonwear', seconds: 6000 }]);

const [half, root] = [1 / 2, Math.sqrt(3) / 2];
const turns = {
  'upside down': [
    [-1, 0, 0],
    [0, -1, 0],
    [0, 0, 1],
  ],
  'upside down and back to front': [
    [-1, 0, 0],
    [0, 1, 0],
    [0, 0, -1],
  ],
  'a quarter about the thigh': [
    [1, 0, 0],
    [0, 0, 1],
    [0, -1, 0],
  ],
  'back to front': [
    [1, 0, 0],
    [0, -1, 0],
    [0, 0, -1],
  ],
  'across the thigh': [
    [0, 1, 0],
    [-1, 0, 0],
    [0, 0, 1],
  ],
  'by 60 degrees': [
    [half, root, 0],
    [-root, half, 0],
    [0, 0, 1],
  ],
} satisfies Record<string, RotationMatrix>;

/** Taken off and stuck on again: it shows every side up within ten seconds. */
const handling: JoinedPart[] = Object.values(turns)
  .slice(0, 5)
  .map((rotation) => ({ schedule: scriptedSchedule([{ activity: 'stand', seconds: 2 }]), rotation }));

async function analyzed(parts: JoinedPart[], seed: number, side: 'left' | 'right' = 'right') {
  const { source, simulations } = await joinedSource(parts, { seed, sampleRateHz: 25, side });
  const analysis = await analyze(source, { epochs: true });
  expect(analysisSchema.parse(analysis)).toEqual(analysis);
  return { analysis, simulations, right: agreement(analysis, simulations) };
}

/** Share of the worn seconds that have the true label, apart from those beside a change. */
function agreement({ epochs }: Analysis, simulations: SimulatedRecording[]): number {
  let right = 0;
  let all = 0;
  for (const { truth } of simulations) {
    const known = truth.epochs.activity;
    const shift = Math.round((truth.epochs.startMs - Date.parse(epochs!.start)) / 1000);
    for (let i = 3; i < known.length - 3; i++) {
      const label = truth.epochs.labels[known[i]];
      if (known[i - 3] !== known[i] || known[i + 3] !== known[i] || label === 'nonwear') continue;
      all++;
      if (activityLabels[epochs!.activity[i + shift] ?? 99] === label) right++;
    }
  }
  return right / all;
}

function angleDeg(a: readonly number[], b: readonly number[]): number {
  return (Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])) * 180) / Math.PI;
}

test.each(Object.entries(turns))(
  'a sensor stuck on %s is read as if it had not been',
  async (_, rotation) => {
    for (const [seed, side] of [
      [2, 'left'],
      [3, 'right'],
    ] as const) {
      const { analysis, simulations, right } = await analyzed(
        [{ schedule: morning }, ...handling, { schedule: afternoon, rotation }],
        seed,
        side,
      );
      const straight = await analyzed([{ schedule: morning }, { schedule: afternoon }], seed, side);
      expect(straight.analysis.frames).toBeUndefined();
      expect(right).toBeGreaterThan(straight.right - 0.03);
      expect(analysis.frames).toHaveLength(2);
      for (const [i, frame] of analysis.frames!.entries()) {
        const angles = frame.rotation.map((axis, row) =>
          angleDeg(axis, simulations.at(-i)!.sensor.rotation[row]),
        );
        expect(Math.max(...angles)).toBeLessThan(20);
      }
      const turned = analysis.recording.findings.find(({ code }) => code === 'sensor-turned');
      expect(Math.abs(Date.parse(turned!.first!) - simulations.at(-1)!.startMs)).toBeLessThan(20_000);
    }
  },
);

test('a sensor that was off in between is turned when it is worn again', async () => {
  const rotation = turns['upside down'];
  for (const pause of [
    [{ schedule: shelf }, { schedule: afternoon, rotation }],
    [{ schedule: afternoon, rotation, gapS: 600 }],
  ]) {
    const { analysis, simulations, right } = await analyzed([{ schedule: morning }, ...pause], 4);
    expect(right).toBeGreaterThan(0.95);
    expect(analysis.frames).toHaveLength(2);
    const beganMs = simulations.at(-1)!.startMs;
    expect(Math.abs(Date.parse(analysis.frames![1].start) - beganMs)).toBeLessThan(20_000);
  }
});

test('a sensor that is stuck on wrongly for a while has three parts, and the longest gives the frame', async () => {
  const rotation = turns['across the thigh'];
  const wrongly = { schedule: morning, rotation, gapS: 300 };
  const { analysis, right } = await analyzed(
    [{ schedule: afternoon }, wrongly, { schedule: [...morning, ...afternoon], gapS: 300 }],
    5,
  );
  expect(right).toBeGreaterThan(0.95);
  expect(analysis.frames).toHaveLength(3);
  const { start, end, ...longest } = analysis.frames![2];
  expect([analysis.frame, analysis.frames![0].end]).toEqual([longest, analysis.frames![1].start]);
  expect(Date.parse(end)).toBeGreaterThan(Date.parse(start));
  const turned = analysis.recording.findings.find(({ code }) => code === 'sensor-turned');
  expect(turned).toMatchObject({ count: 2, first: analysis.frames![1].start });
});

test('what looks like gait for a while in another direction, without a pause around it, is another movement', async () => {
  const otherwise = { schedule: morning, rotation: turns['across the thigh'] };
  const { analysis } = await analyzed([{ schedule: afternoon }, otherwise, { schedule: afternoon }], 5);
  expect(analysis.frames).toBeUndefined();
});
