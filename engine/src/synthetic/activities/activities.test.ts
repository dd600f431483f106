import { expect, test } from 'vitest';
import type { Schedule, ScheduleItem } from '../schedule.ts';
import { type SimulationOptions, simulateRecording } from '../simulate-recording.ts';
import type { Truth } from '../truth.ts';

const exact: SimulationOptions = {
  noiseG: [0, 0, 0],
  quantisation: 'none',
  sensorError: { offsetG: [0, 0, 0], scale: [1, 1, 1] },
  gyro: true,
};

interface Played {
  x: number[];
  y: number[];
  z: number[];
  /** Flexion rate, deg/s. */
  turn: number[];
  truth: Truth;
  startMs: number;
  temperatureC: number[];
}

function play(schedule: Schedule, options: SimulationOptions = {}): Played {
  const recording = simulateRecording(schedule, { ...exact, ...options });
  const { truth, startMs } = recording;
  const played: Played = { x: [], y: [], z: [], turn: [], truth, startMs, temperatureC: [] };
  for (const block of recording.blocks()) {
    for (let i = 0; i < block.count; i++) {
      played.x.push(block.x[i]!);
      played.y.push(block.y[i]!);
      played.z.push(block.z[i]!);
      played.turn.push(block.gyro!.z[i]!);
    }
    played.temperatureC.push(block.auxiliary.temperatureC[0]!);
  }
  return played;
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** The middle minute of two, without the changes at its ends. */
const steady = (values: readonly number[]): number[] => values.slice(3000, 9000);

/** Flexion relative to the first sample, degrees: the turning rate added up at 100 Hz. */
function flexionFrom(turn: readonly number[]): number[] {
  let flexion = 0;
  return turn.map((rate) => {
    flexion += rate / 100;
    return flexion;
  });
}

const twoMinutes = (item: ScheduleItem): Played => play([item]);
const activity = (name: 'walk' | 'run' | 'shuffle' | 'row' | 'stand'): Played =>
  twoMinutes({ activity: name, seconds: 120 });

/** The size of the part of a signal at a frequency: |sum of value e^(-i omega t)|. */
function partAt(values: readonly number[], frequencyHz: number): number {
  let real = 0;
  let imaginary = 0;
  const middle = mean(values);
  values.forEach((value, i) => {
    const angle = (2 * Math.PI * frequencyHz * i) / 100;
    real += (value - middle) * Math.cos(angle);
    imaginary += (value - middle) * Math.sin(angle);
  });
  return Math.hypot(real, imaginary);
}

test('a walk has its steps where the cadence says, in the truth and in the signal', () => {
  const { x, turn, truth } = twoMinutes({ activity: 'walk', seconds: 120, cadenceSpm: 110 });
  expect(truth.bouts[0]!.steps).toBeGreaterThan(212);
  expect(truth.bouts[0]!.steps).toBeLessThan(224);
  const strongest = (values: number[], from: number, to: number): number => {
    let best = from;
    for (let f = from; f <= to; f += 0.02) if (partAt(values, f) > partAt(values, best)) best = f;
    return best;
  };
  expect(strongest(steady(x), 0.5, 3)).toBeCloseTo(110 / 60, 1);
  expect(strongest(steady(turn), 0.5, 3)).toBeCloseTo(110 / 120, 1);
});

test('running shakes more than walking, walking more than shuffling, shuffling more than standing', () => {
  const sizes = (['run', 'walk', 'shuffle', 'stand'] as const).map((name) =>
    spread(steady(activity(name).x)),
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes[0]).toBeGreaterThan(2 * sizes[1]!);
});

test('a running body falls free in between: nearly no force is left', () => {
  const { x, y, z } = activity('run');
  const [front, right] = [steady(y), steady(z)];
  const sizes = steady(x).map((value, i) => Math.hypot(value, front[i]!, right[i]!));
  expect(mean(steady(x))).toBeLessThan(-0.9);
  expect(Math.min(...sizes)).toBeLessThan(0.5);
});

test('stairs lift the thigh more than level ground', () => {
  const flexion = (item: ScheduleItem): number => mean(steady(twoMinutes(item).y));
  const walk = flexion({ activity: 'walk', seconds: 120 });
  expect(flexion({ activity: 'stairs', seconds: 120 })).toBeGreaterThan(walk + 0.15);
  expect(flexion({ activity: 'stairs', seconds: 120, direction: 'down' })).toBeGreaterThan(walk + 0.05);
});

test('pedalling turns the thigh through 35-55 degrees at the cadence, between upright and level', () => {
  const { turn, x, y } = twoMinutes({ activity: 'cycle', seconds: 120, place: 'ergometer', cadenceRpm: 60 });
  // One turn of the pedals.
  const flexion = flexionFrom(steady(turn).slice(0, 100));
  const range = Math.max(...flexion) - Math.min(...flexion);
  expect(range).toBeGreaterThan(35);
  expect(range).toBeLessThan(55);
  const middle = (Math.atan2(mean(steady(y)), -mean(steady(x))) * 180) / Math.PI;
  expect(middle).toBeGreaterThan(35);
  expect(middle).toBeLessThan(65);
  expect(partAt(steady(turn), 1)).toBeGreaterThan(5 * partAt(steady(turn), 1.5));
});

test('rowing lifts the knee above the hip at the catch and lowers it again', () => {
  const { x } = activity('row');
  expect(Math.max(...steady(x))).toBeGreaterThan(0.25);
  expect(Math.min(...steady(x))).toBeLessThan(0);
});

test('standing up turns the thigh from one pose to the other', () => {
  const { turn, truth, startMs, x } = play([
    { activity: 'sit', seconds: 30 },
    { activity: 'stand', seconds: 30 },
  ]);
  const [transition] = truth.transitions;
  expect(transition!.kind).toBe('sit-to-stand');
  const from = Math.round((transition!.timeMs - startMs) / 10 - 50 * transition!.durationS);
  const to = Math.round((transition!.timeMs - startMs) / 10 + 50 * transition!.durationS);
  const turned = flexionFrom(turn.slice(from, to)).at(-1)!;
  const inclination = (i: number): number => (Math.acos(Math.min(1, -x[i]!)) * 180) / Math.PI;
  expect(Math.abs(-turned - inclination(from - 100))).toBeLessThan(12);
  const fastest = Math.min(...turn.slice(from, to));
  expect(-fastest / transition!.peakAngularVelocityDegS).toBeCloseTo(1, 1);
});

test('a sensor taken off is knocked, then lies flat on one of its faces and cools', () => {
  for (const seed of [1, 2, 3, 4]) {
    const { x, y, z, truth, startMs, temperatureC } = play(
      [
        { activity: 'stand', seconds: 60 },
        { activity: 'nonwear', seconds: 1800 },
        { activity: 'stand', seconds: 60 },
      ],
      { seed, rotation: 'random', side: seed % 2 === 0 ? 'left' : 'right' },
    );
    const offAt = Math.round((truth.bouts[1]!.startMs - startMs) / 10);
    const size = (i: number): number => Math.hypot(x[i]!, y[i]!, z[i]!);
    const sizes = Array.from({ length: 800 }, (_, i) => size(offAt - 400 + i));
    expect(Math.max(...sizes)).toBeGreaterThan(1.5);
    const still = offAt + 60_000;
    expect(Math.abs(z[still]!)).toBeGreaterThan(0.995);
    expect(spread(x.slice(offAt + 1000, still))).toBeLessThan(1e-6);
    expect(Math.min(...temperatureC)).toBeLessThan(23);
    expect(temperatureC[0]).toBeGreaterThan(30);
  }
});

test('turning from side to side in bed goes over the back, without haste', () => {
  const { x, y, turn, truth } = play([
    { activity: 'lie', seconds: 60, posture: 'left' },
    { activity: 'lie', seconds: 60, posture: 'right' },
    { activity: 'lie', seconds: 60, posture: 'left' },
  ]);
  expect(truth.bouts.length).toBe(1);
  expect(Math.max(...y)).toBeGreaterThan(0.9);
  expect(Math.min(...y)).toBeGreaterThan(-0.7);
  expect(Math.max(...x.map(Math.abs))).toBeLessThan(0.6);
  expect(Math.max(...turn.map(Math.abs))).toBeLessThan(180);
});

test('one gets into bed and onto a bicycle by way of the edge of the bed and the feet', () => {
  const { truth } = play(
    [
      { activity: 'walk', seconds: 20 },
      { activity: 'lie', seconds: 60 },
      { activity: 'cycle', seconds: 60 },
      { activity: 'sit', seconds: 20 },
      { activity: 'row', seconds: 60 },
      { activity: 'walk', seconds: 20 },
    ],
    { sampleRateHz: 12.5 },
  );
  expect(truth.bouts.map((bout) => bout.activity)).toEqual([
    'walk',
    'sit',
    'lie',
    'sit',
    'stand',
    'cycle',
    'stand',
    'sit',
    'row',
    'sit',
    'walk',
  ]);
});
