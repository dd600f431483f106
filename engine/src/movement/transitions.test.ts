import { expect, test } from 'vitest';
import { Resampler } from '../recording/index.ts';
import { type ScheduleItem, scriptedSchedule, simulateRecording } from '../synthetic/index.ts';
import type { Calibration } from './calibrate.ts';
import type { Frame } from './frame.ts';
import { thighAxes } from './thigh-second.ts';
import { TransitionStream } from './transitions.ts';

const exact: Calibration = {
  applied: false,
  offsetG: [0, 0, 0],
  scale: [1, 1, 1],
  errorBeforeMg: null,
  errorAfterMg: null,
  reason: '',
};

function transitionsOf(items: ScheduleItem[], seed: number, sampleRateHz = 50) {
  const simulated = simulateRecording(scriptedSchedule(items), { seed, sampleRateHz });
  const stream = new TransitionStream();
  const { rotation } = simulated.sensor;
  const frame: Frame = {
    rotation: [
      [rotation[0][0], rotation[0][1], rotation[0][2]],
      [rotation[1][0], rotation[1][1], rotation[1][2]],
      [rotation[2][0], rotation[2][1], rotation[2][2]],
    ],
    how: '',
    confidence: 1,
  };
  const toThigh = thighAxes(exact, frame);
  const resampler = new Resampler((second) => stream.push(toThigh(second)));
  for (const block of simulated.blocks()) resampler.push(block);
  resampler.end();
  return { found: stream.end(), truth: simulated.truth };
}

test.each([1, 2, 3])('finds every change between sitting and standing within a second (seed %i)', (seed) => {
  const items: ScheduleItem[] = [];
  for (let i = 0; i < 8; i++)
    items.push({ activity: 'sit', seconds: 30 }, { activity: 'stand', seconds: 20 });
  const { found, truth } = transitionsOf(items, seed);
  expect(found.map(({ kind }) => kind)).toEqual(truth.transitions.map(({ kind }) => kind));
  found.forEach(({ timeMs, durationS, peakAngularVelocityDegS }, i) => {
    expect(Math.abs(timeMs - truth.transitions[i].timeMs)).toBeLessThan(1000);
    expect(durationS).toBeGreaterThan(0.3);
    expect(durationS).toBeLessThan(5);
    expect(peakAngularVelocityDegS).toBeGreaterThan(30);
  });
});

test('finds none in walking, running and on stairs', () => {
  const items: ScheduleItem[] = [
    { activity: 'walk', seconds: 120 },
    { activity: 'stairs', seconds: 60 },
    { activity: 'run', seconds: 120 },
  ];
  expect(transitionsOf(items, 4).found).toEqual([]);
});

test('finds none in sitting alone, or where nothing was recorded', () => {
  const { found } = transitionsOf([{ activity: 'sit', seconds: 30 }], 5);
  expect(found).toEqual([]);
  expect(new TransitionStream().end()).toEqual([]);
});

test.each([
  [1.2, 12.5],
  [1.3, 25],
  [2, 100],
  [3.5, 200],
])(
  'never loses a five-times sit-to-stand test of %f s a time, recorded at %f Hz',
  (secondsPerRepetition, rateHz) => {
    const items: ScheduleItem[] = [
      { activity: 'sit', seconds: 20 },
      { exercise: 'sit-to-stand', repetitions: 5, secondsPerRepetition },
      { activity: 'sit', seconds: 20 },
    ];
    const { found, truth } = transitionsOf(items, 6, rateHz);
    expect(found.map(({ kind }) => kind)).toEqual(truth.transitions.map(({ kind }) => kind));
  },
);

test('takes squats that turn around in the air for no seats', () => {
  const items: ScheduleItem[] = [
    { activity: 'sit', seconds: 30 },
    { activity: 'stand', seconds: 20 },
    {
      exercise: 'squat',
      repetitions: 8,
      depthDeg: 115,
      tempo: { downS: 1, pauseS: 0, upS: 0.8, restS: 0.5 },
    },
    { activity: 'stand', seconds: 20 },
  ];
  expect(transitionsOf(items, 7).found.map(({ kind }) => kind)).toEqual(['sit-to-stand']);
});

test('finds none in turns in bed', () => {
  const turns = (['back', 'right', 'back', 'left', 'front', 'right'] as const).map(
    (posture): ScheduleItem => ({ activity: 'lie', seconds: 60, posture }),
  );
  const { found } = transitionsOf([{ activity: 'stand', seconds: 20 }, ...turns, ...turns], 8);
  expect(found.map(({ kind }) => kind)).toEqual(['stand-to-sit']);
});
