import { expect, test } from 'vitest';
import { gridRateHz, Resampler } from '../recording/index.ts';
import { type SimulatedRecording, simulateRecording } from '../synthetic/index.ts';
import type { FramePart } from './find-frames.ts';
import type { Frame } from './frame.ts';
import { MediolateralRate } from './mediolateral-rate.ts';

const schedule = [
  { activity: 'sit', seconds: 10 },
  { activity: 'stand', seconds: 10 },
] as const;

function always(rotation: Frame['rotation']): FramePart[] {
  const frame = { rotation, how: '', confidence: 1 };
  return [{ fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY, frame }];
}

function pushTurns(rate: MediolateralRate, { blocks }: SimulatedRecording): void {
  const resampler = new Resampler((second) => rate.push(second), true);
  for (const { gyro, timeMs, count, gapBefore } of blocks())
    resampler.push({ ...gyro!, timeMs, count, gapBefore });
  resampler.end();
}

test('standing up turns the thigh about the axis to the right, by as much as it was bent', () => {
  const recording = simulateRecording(schedule, { seed: 4, rotation: 'random', gyro: true });
  const [down, front, right] = recording.sensor.rotation;
  const rate = new MediolateralRate(
    always([
      [down[0], down[1], down[2]],
      [front[0], front[1], front[2]],
      [right[0], right[1], right[2]],
    ]),
  );
  pushTurns(rate, recording);
  let turnedDeg = 0;
  for (let second = 0; second < 20; second++) {
    const degS = rate.take(recording.startMs + second * 1000);
    for (const value of degS ?? []) turnedDeg += value / gridRateHz;
  }
  expect(turnedDeg).toBeLessThan(-50);
  expect(turnedDeg).toBeGreaterThan(-100);
});

test('gives nothing for a second that was not measured, and forgets what is past', () => {
  const rate = new MediolateralRate(
    always([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]),
  );
  const recording = simulateRecording(schedule, { gyro: true });
  pushTurns(rate, recording);
  expect(rate.take(recording.startMs - 1000)).toBeNull();
  expect(rate.take(recording.startMs + 2000)).toHaveLength(gridRateHz);
  expect(rate.take(recording.startMs + 1000)).toBeNull();
});

test('a sensor that was turned upside down measures the same turn the other way round', () => {
  const [first] = always([
    [0, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ]);
  const [later] = always([
    [0, -1, 0],
    [0, 0, 1],
    [-1, 0, 0],
  ]);
  const rate = new MediolateralRate([
    { ...first, toMs: 2000 },
    { ...later, fromMs: 2000 },
  ]);
  const x = new Float64Array(gridRateHz).fill(10);
  const none = new Float64Array(gridRateHz);
  const startsMs = [1000, 2000];
  for (const startMs of startsMs)
    rate.push({ startMs, bins: gridRateHz, continues: false, x, y: none, z: none });
  expect(startsMs.map((startMs) => rate.take(startMs)![0])).toEqual([10, -10]);
});
