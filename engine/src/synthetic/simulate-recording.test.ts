import { expect, test } from 'vitest';
import { activityLabels } from '../recording/index.ts';
import type { Schedule } from './schedule.ts';
import { type SimulationOptions, simulateRecording } from './simulate-recording.ts';

const exact: SimulationOptions = {
  noiseG: [0, 0, 0],
  quantisation: 'none',
  sensorError: { offsetG: [0, 0, 0], scale: [1, 1, 1] },
};

const mixed: Schedule = [
  { activity: 'sit', seconds: 60 },
  { activity: 'walk', seconds: 61.3 },
  { exercise: 'squat', repetitions: 4, depthDeg: 95 },
  { activity: 'lie', seconds: 90, posture: 'left' },
  { activity: 'run', seconds: 30 },
  { exercise: 'sit-to-stand', repetitions: 5 },
];

function samples(
  schedule: Schedule,
  options: SimulationOptions,
): { t: number[]; x: number[]; y: number[]; z: number[] } {
  const all = { t: [] as number[], x: [] as number[], y: [] as number[], z: [] as number[] };
  for (const block of simulateRecording(schedule, options).blocks()) {
    for (let i = 0; i < block.count; i++) {
      all.t.push(block.timeMs[i]!);
      all.x.push(block.x[i]!);
      all.y.push(block.y[i]!);
      all.z.push(block.z[i]!);
    }
  }
  return all;
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

test('standing reads -1 g along x, sitting +1 g along y, and both 1 g in all', () => {
  const stand = samples([{ activity: 'stand', seconds: 600 }], { ...exact, person: { standFlexionDeg: 0 } });
  expect(mean(stand.x)).toBeCloseTo(-1, 1);
  expect(Math.abs(mean(stand.y))).toBeLessThan(0.12);
  const sit = samples([{ activity: 'sit', seconds: 600 }], { ...exact, person: { sitFlexionDeg: 85 } });
  expect(mean(sit.y)).toBeGreaterThan(0.95);
  const still = sit.x.map((x, i) => Math.hypot(x, sit.y[i]!, sit.z[i]!)).sort((a, b) => a - b);
  expect(still[Math.floor(still.length / 10)]).toBeCloseTo(1, 6);
  expect(still[Math.floor(still.length / 2)]).toBeCloseTo(1, 6);
});

test('the mean force of a walk is gravity: what is lost in one step is won in the next', () => {
  const walk = samples(
    [
      { activity: 'stand', seconds: 10 },
      { activity: 'walk', seconds: 300 },
    ],
    exact,
  );
  expect(mean(walk.x)).toBeCloseTo(-1, 1);
});

test('labels of the truth are those of an analysis, one for each second', () => {
  const { truth, durationS } = simulateRecording(mixed);
  expect(truth.epochs.labels).toEqual(activityLabels);
  expect(truth.epochs.activity.length).toBe(Math.floor(durationS));
  const names = [...truth.epochs.activity].map((index) => truth.epochs.labels[index]);
  expect(names[30]).toBe('sit');
  expect(names[90]).toBe('walk');
  expect(names[130]).toBe('other');
  expect(names[200]).toBe('lie');
});

test('bouts follow each other without gap and hold all steps', () => {
  const { truth, startMs, durationS } = simulateRecording(mixed);
  let endMs = startMs;
  for (const bout of truth.bouts) {
    expect(bout.startMs).toBeCloseTo(endMs, 6);
    expect(bout.endMs).toBeGreaterThan(bout.startMs);
    endMs = bout.endMs;
  }
  expect(endMs).toBeCloseTo(startMs + durationS * 1000, 6);
  expect(truth.bouts.reduce((sum, bout) => sum + bout.steps, 0)).toBe(truth.stepTimesMs.length);
  const walk = truth.bouts.find((bout) => bout.activity === 'walk')!;
  expect(walk.steps).toBeGreaterThan(95);
  expect(walk.steps).toBeLessThan(135);
  expect([...truth.stepTimesMs]).toEqual([...truth.stepTimesMs].sort((a, b) => a - b));
});

test('sets hold the repetitions that were asked for', () => {
  const { truth } = simulateRecording(mixed);
  expect(truth.sets.map((set) => [set.exercise, set.repetitions.length])).toEqual([
    ['squat', 4],
    ['sit-to-stand', 5],
  ]);
  for (const repetition of truth.sets[0]!.repetitions) {
    expect(Math.abs(repetition.depthDeg - 95)).toBeLessThan(12);
    expect(repetition.endMs).toBeGreaterThan(repetition.startMs);
  }
  // Up for the walk, onto and off the bed, onto the chair, and the set itself.
  expect(truth.transitions.filter((t) => t.kind === 'sit-to-stand').length).toBe(2 + 5);
  expect(truth.transitions.filter((t) => t.kind === 'stand-to-sit').length).toBe(2 + 5);
});

test('a squat is as deep in the samples as in the truth', () => {
  const tempo = { downS: 3, pauseS: 2, upS: 3, restS: 2 };
  const schedule: Schedule = [{ exercise: 'squat', repetitions: 3, depthDeg: 100, tempo }];
  const { truth, startMs } = simulateRecording(schedule, exact);
  const { x } = samples(schedule, { ...exact, sampleRateHz: 100 });
  for (const repetition of truth.sets[0]!.repetitions) {
    // The middle of the pause: half way through a repetition of 3 + 2 + 3 s.
    const middle = Math.round(((repetition.startMs + repetition.endMs) / 2 - startMs) / 10);
    const abductionShare = 0.94; // cos of at most 20 degrees
    const cosine = Math.cos((repetition.thighInclinationDeg * Math.PI) / 180);
    expect(-x[middle]!).toBeLessThan(cosine + 0.02);
    expect(-x[middle]!).toBeGreaterThan(abductionShare * cosine - 0.02);
  }
});

test('rotating the sensor rotates the samples', () => {
  const rotation = [
    [0.36, 0.48, -0.8],
    [-0.8, 0.6, 0],
    [0.48, 0.64, 0.6],
  ] as const;
  const straight = samples(mixed, { ...exact, sampleRateHz: 25 });
  const turned = samples(mixed, { ...exact, sampleRateHz: 25, rotation });
  straight.x.forEach((x, i) => {
    const thigh = [x, straight.y[i]!, straight.z[i]!];
    const sensor = [turned.x[i]!, turned.y[i]!, turned.z[i]!];
    rotation.forEach((row, axis) => {
      const back = row[0] * sensor[0]! + row[1] * sensor[1]! + row[2] * sensor[2]!;
      expect(Math.abs(back - thigh[axis]!)).toBeLessThan(1e-5);
    });
  });
});

test('the same seed gives the same bits, in blocks of any size', () => {
  const options = { seed: 3, sampleRateHz: 50, rotation: 'random' as const };
  const whole = samples(mixed, options);
  expect(samples(mixed, { ...options, blockSamples: 77 })).toEqual(whole);
  expect(samples(mixed, { ...options, seed: 4 }).x).not.toEqual(whole.x);
  const recording = simulateRecording(mixed, options);
  const first = [...recording.blocks()].length;
  expect([...recording.blocks()].length).toBe(first);
});

test('the truth does not depend on the sensor, and the samples of two rates agree', () => {
  const slow = simulateRecording(mixed, { ...exact, sampleRateHz: 100 });
  const fast = simulateRecording(mixed, { ...exact, sampleRateHz: 200, rotation: 'random', rangeG: 4 });
  expect(fast.truth).toEqual(slow.truth);
  const at100 = samples(mixed, { ...exact, sampleRateHz: 100 });
  const at200 = samples(mixed, { ...exact, sampleRateHz: 200 });
  at100.x.forEach((x, i) => {
    expect(Math.abs(x - at200.x[2 * i]!)).toBeLessThan(1e-6);
  });
});

test('the left leg is the mirror image of the right one', () => {
  const schedule: Schedule = [...mixed.slice(0, 3), { activity: 'lie', seconds: 60, posture: 'right' }];
  const mirrored: Schedule = [...mixed.slice(0, 3), { activity: 'lie', seconds: 60, posture: 'left' }];
  const right = samples(schedule, { ...exact, sampleRateHz: 25 });
  const left = samples(mirrored, { ...exact, sampleRateHz: 25, side: 'left' });
  expect(left.x).toEqual(right.x);
  expect(left.y).toEqual(right.y);
  expect(left.z).toEqual(right.z.map((z) => -z));
});

test('samples come at the rate that the oscillator keeps', () => {
  const { t } = samples([{ activity: 'stand', seconds: 100 }], { clockDriftPpm: 1000, sampleRateHz: 100 });
  expect(t.length).toBe(10010);
  expect((t.at(-1)! - t[0]!) / (t.length - 1)).toBeCloseTo(10 / 1.001, 7);
});

test('noise and rounding are those of the sensor', () => {
  const still: Schedule = [{ activity: 'nonwear', seconds: 300 }];
  const { x, z } = samples(still, { noiseG: [0.002, 0.002, 0.01], quantisation: 'none' });
  const spread = (values: number[]): number => {
    const middle = mean(values);
    return Math.sqrt(mean(values.map((v) => (v - middle) ** 2)));
  };
  expect(spread(x)).toBeCloseTo(0.002, 4);
  expect(spread(z)).toBeCloseTo(0.01, 3);
  for (const value of samples(still, {}).x) expect(Number.isInteger(value * 256)).toBe(true);
  const run: Schedule = [{ activity: 'run', seconds: 60 }];
  for (const value of samples(run, { rangeG: 2 }).x) expect(value).toBeGreaterThanOrEqual(-2);
  const packed = samples(run, { quantisation: 'packed' });
  packed.x.forEach((x, i) => {
    const largest = Math.max(Math.abs(x), Math.abs(packed.y[i]!), Math.abs(packed.z[i]!));
    if (largest > 2) expect(Number.isInteger(x * 128)).toBe(true);
  });
});

test('refuses what cannot be', () => {
  expect(() => simulateRecording([{ activity: 'sit', seconds: -1 }])).toThrow(/invalid length: -1 s of sit/);
  expect(() => simulateRecording([{ activity: 'sit', seconds: 60 }], { sampleRateHz: 5 })).toThrow(
    /invalid rate: 5 Hz/,
  );
  expect(() => simulateRecording([{ activity: 'sit', seconds: 60 }], { blockSamples: 0 })).toThrow(
    /invalid block: 0 samples/,
  );
  expect(() => simulateRecording([{ exercise: 'squat', repetitions: 0 }])).toThrow(/invalid repetitions: 0/);
  expect(() =>
    simulateRecording([{ activity: 'sit', seconds: 60 }], {
      rotation: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, -1],
      ],
    }),
  ).toThrow(/not a rotation/);
});
