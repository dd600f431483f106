import { expect, test } from 'vitest';
import { Resampler } from '../recording/index.ts';
import {
  type ScheduleItem,
  type SimulationOptions,
  scriptedSchedule,
  simulateRecording,
} from '../synthetic/index.ts';
import { type Frame, findFrame } from './frame.ts';
import { Survey } from './survey.ts';
import type { SurveyWindow } from './survey-window.ts';
import { dot } from './vector.ts';

const walkAndSit: ScheduleItem[] = [
  { activity: 'walk', seconds: 120 },
  { activity: 'sit', seconds: 120 },
];

function frameOf(items: ScheduleItem[], options: SimulationOptions) {
  const simulated = simulateRecording(scriptedSchedule(items), options);
  const survey = new Survey();
  const resampler = new Resampler((second) => survey.push(second));
  for (const block of simulated.blocks()) resampler.push(block);
  resampler.end();
  survey.end();
  return { frame: findFrame(survey.windows), truth: simulated.sensor.rotation };
}

/** Angles between the axes of two frames, deg. */
function anglesDeg(found: Frame['rotation'], known: readonly (readonly number[])[]): number[] {
  return found.map((axis, row) => {
    const [x, y, z] = known[row];
    return (Math.acos(Math.min(1, dot(axis, [x, y, z]))) * 180) / Math.PI;
  });
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'finds the thigh in a sensor turned at random, either leg (seed %i)',
  (seed) => {
    for (const side of ['left', 'right'] as const) {
      const { frame, truth } = frameOf(walkAndSit, { seed, side, sampleRateHz: 50, rotation: 'random' });
      // The thigh leans forward on average while walking: "down" is off by that.
      expect(Math.max(...anglesDeg(frame.rotation, truth))).toBeLessThan(20);
      expect(frame.confidence).toBeGreaterThan(0.5);
    }
  },
);

test('turning the sensor turns the frame with it', () => {
  const quarterTurn: [[number, number, number], [number, number, number], [number, number, number]] = [
    [0, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ];
  const perfect: SimulationOptions = {
    seed: 3,
    sampleRateHz: 50,
    noiseG: [0, 0, 0],
    quantisation: 'none',
    sensorError: { offsetG: [0, 0, 0], scale: [1, 1, 1] },
  };
  const straight = frameOf(walkAndSit, perfect);
  const turned = frameOf(walkAndSit, { ...perfect, rotation: quarterTurn });
  expect(turned.frame.confidence).toBeCloseTo(straight.frame.confidence, 3);
  const straightErrors = anglesDeg(straight.frame.rotation, straight.truth);
  const turnedErrors = anglesDeg(turned.frame.rotation, turned.truth);
  for (const axis of [0, 1, 2]) expect(turnedErrors[axis]).toBeCloseTo(straightErrors[axis], 2);
});

test('is a right-handed orthonormal frame', () => {
  const { rotation } = frameOf(walkAndSit, { seed: 2, sampleRateHz: 25, rotation: 'random' }).frame;
  const [down, front, right] = rotation;
  for (const axis of rotation) expect(dot(axis, axis)).toBeCloseTo(1, 9);
  expect(dot(down, front)).toBeCloseTo(0, 9);
  expect(dot(down, right)).toBeCloseTo(0, 9);
  const [x, y, z] = down;
  expect(
    dot([y * front[2] - z * front[1], z * front[0] - x * front[2], x * front[1] - y * front[0]], right),
  ).toBeCloseTo(1, 9);
});

test('pedalling is not taken for gait', () => {
  const { frame, truth } = frameOf(
    [
      { activity: 'cycle', seconds: 600 },
      { activity: 'walk', seconds: 90 },
      { activity: 'sit', seconds: 60 },
    ],
    { seed: 5, sampleRateHz: 50, rotation: 'random' },
  );
  expect(Math.max(...anglesDeg(frame.rotation, truth))).toBeLessThan(20);
});

test('without any gait it says that it is unsure, and with one posture that it does not know', () => {
  const items: ScheduleItem[] = [
    { activity: 'stand', seconds: 120 },
    { activity: 'sit', seconds: 120 },
  ];
  expect(frameOf(items, { seed: 1 }).frame.confidence).toBeLessThanOrEqual(0.5);
  const still = frameOf([{ activity: 'sit', seconds: 120 }], { seed: 1 }).frame;
  expect(still.confidence).toBe(0);
  expect(still.how).toContain('only one posture');
  expect(findFrame([]).confidence).toBe(0);
});

test('two postures without any sway are a guess', () => {
  const still = (index: number, mean: SurveyWindow['mean']): SurveyWindow => ({
    startMs: index * 10_000,
    samples: 250,
    mean,
    covariance: [0, 0, 0, 0, 0, 0],
    strideRegularity: 0,
    stepLikeness: 0,
    thirdMoments: null,
  });
  const windows = Array.from({ length: 12 }, (_, i) => still(i, i < 6 ? [-1, 0, 0] : [0, -1, 0]));
  expect(findFrame(windows).confidence).toBe(0);
});
