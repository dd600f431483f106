import { expect, test } from 'vitest';
import { Resampler } from '../../recording/index.ts';
import { type ScheduleItem, scriptedSchedule, simulateRecording } from '../../synthetic/index.ts';
import type { Calibration } from '../calibrate.ts';
import { thighAxes } from '../thigh-second.ts';
import { RepetitionStream } from './repetition-stream.ts';

const exact: Calibration = {
  applied: false,
  offsetG: [0, 0, 0],
  scale: [1, 1, 1],
  errorBeforeMg: null,
  errorAfterMg: null,
  reason: '',
};

function setsOf(items: ScheduleItem[], seed: number) {
  const simulated = simulateRecording(scriptedSchedule(items), { seed, sampleRateHz: 50 });
  const [down, front, right] = simulated.sensor.rotation;
  const rotation: [typeof down, typeof front, typeof right] = [down, front, right];
  const stream = new RepetitionStream();
  const toThigh = thighAxes(exact, { rotation, how: '', confidence: 1 });
  const resampler = new Resampler((second) => stream.push(toThigh(second)));
  for (const block of simulated.blocks()) resampler.push(block);
  resampler.end();
  return { sets: stream.end(), truth: simulated.truth.sets };
}

const stand: ScheduleItem = { activity: 'stand', seconds: 20 };

test.each([
  { depthDeg: 60, tempo: { downS: 1, pauseS: 0, upS: 0.8, restS: 0.5 } },
  { depthDeg: 75, tempo: { downS: 0.6, pauseS: 0.2, upS: 0.5, restS: 1.5 } },
  { depthDeg: 100, tempo: { downS: 1.8, pauseS: 0.3, upS: 1.2, restS: 0.8 } },
  { depthDeg: 110, tempo: { downS: 1.5, pauseS: 0, upS: 1, restS: 0 } },
])('counts squats one by one and knows how deep they were: $depthDeg degrees', ({ depthDeg, tempo }) => {
  const squats: ScheduleItem = { exercise: 'squat', repetitions: 7, depthDeg, tempo };
  const { sets, truth } = setsOf([stand, squats, stand], 7);
  expect(sets.map(({ repetitions }) => repetitions.length)).toEqual([7]);
  expect(sets[0].exercise).toBe(depthDeg > 85 ? 'squat' : 'half-squat');
  expect(sets[0].workingLeg).toBe('both');
  sets[0].repetitions.forEach((repetition, i) => {
    const { startMs, endMs, depthDeg: trueDeg } = truth[0].repetitions[i];
    expect(Math.abs(repetition.startMs + repetition.endMs - startMs - endMs) / 2).toBeLessThan(1000);
    expect(Math.abs(repetition.depthDeg! - trueDeg)).toBeLessThan(15);
  });
});

test('keeps sets apart that have a rest between them', () => {
  const squats: ScheduleItem = { exercise: 'squat', repetitions: 5 };
  const { sets } = setsOf([stand, squats, stand, { ...squats, repetitions: 8 }, stand], 8);
  expect(sets.map(({ repetitions }) => repetitions.length)).toEqual([5, 8]);
});

test('does not call chair stands squats', () => {
  const { sets } = setsOf(
    [stand, { exercise: 'sit-to-stand', repetitions: 8 }, { activity: 'sit', seconds: 60 }],
    9,
  );
  expect(sets.map(({ exercise }) => exercise)).toEqual(['sit-to-stand']);
});

test('finds nothing where nobody trains', () => {
  const day: ScheduleItem[] = [
    { activity: 'sit', seconds: 120 },
    { activity: 'walk', seconds: 180 },
    { activity: 'stand', seconds: 60, manner: 'busy' },
    { activity: 'shuffle', seconds: 20 },
    { activity: 'stairs', seconds: 60 },
    { activity: 'stairs', seconds: 40, direction: 'down' },
    { activity: 'sit', seconds: 5 },
    { activity: 'stand', seconds: 30 },
    { activity: 'lie', seconds: 120 },
    { activity: 'walk', seconds: 60, cadenceSpm: 80 },
    { activity: 'cycle', seconds: 120 },
  ];
  for (const seed of [1, 2, 3]) expect(setsOf(day, seed).sets).toEqual([]);
});

test('finds nothing in nothing', () => {
  expect(new RepetitionStream().end()).toEqual([]);
});

test('where the front of the thigh is not known, its lean to the side names no exercise on one leg', () => {
  const squats: ScheduleItem = { exercise: 'squat', repetitions: 6, depthDeg: 65 };
  const simulated = simulateRecording(scriptedSchedule([stand, squats, stand]), {
    seed: 7,
    sampleRateHz: 50,
  });
  const named = [true, false].map((frontIsKnown) => {
    const stream = new RepetitionStream({ frontIsKnown });
    const [down, front, right] = simulated.sensor.rotation;
    // Turned about the thigh by 30 degrees.
    const turned = (cosine: number, sine: number): typeof front => [
      cosine * front[0] + sine * right[0],
      cosine * front[1] + sine * right[1],
      cosine * front[2] + sine * right[2],
    ];
    const rotation: [typeof down, typeof front, typeof right] = [
      down,
      turned(0.866, 0.5),
      turned(-0.5, 0.866),
    ];
    const toThigh = thighAxes(exact, { rotation, how: '', confidence: 1 });
    const resampler = new Resampler((second) => stream.push(toThigh(second)));
    for (const block of simulated.blocks()) resampler.push(block);
    resampler.end();
    return stream.end().map(({ exercise, repetitions }) => [exercise, repetitions.length]);
  });
  expect(named[1]).toEqual([['half-squat', 6]]);
  expect(named[0]).not.toEqual(named[1]);
});
