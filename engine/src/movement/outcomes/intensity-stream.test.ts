import { expect, test } from 'vitest';
import { sin } from '../../number/index.ts';
import { gridRateHz } from '../../recording/index.ts';
import type { ThighSecond } from '../thigh-second.ts';
import { EpochIntensity } from './epoch-intensity.ts';
import { IntensityStream } from './intensity-stream.ts';

const startMs = Date.UTC(2026, 2, 2, 23, 59, 50);

/** A second whose acceleration points up the thigh and has these lengths, repeated. */
function second(at: number, lengthsG: readonly number[], bins = gridRateHz): ThighSecond {
  const down = Float64Array.from({ length: gridRateHz }, (_, i) => -lengthsG[i % lengthsG.length]);
  const none = new Float64Array(gridRateHz);
  return { startMs: startMs + at * 1000, bins, continues: at > 0, down, front: none, right: none };
}

function run(seconds: readonly ThighSecond[], unworn: readonly [from: number, to: number][] = []) {
  const epochs = new EpochIntensity(startMs, 40);
  const stream = new IntensityStream({
    timezone: 'UTC',
    unworn: unworn.map(([from, to]) => ({ startMs: startMs + from * 1000, endMs: startMs + to * 1000 })),
    epochs,
  });
  for (const each of seconds) stream.push(each);
  return { days: stream.end(), epochs };
}

test('at rest both are zero; a swing of 0.2 g about 1 g has a MAD of 200 mg and an ENMO of 100 mg', () => {
  const still = run(Array.from({ length: 10 }, (_, at) => second(at, [1])));
  expect(still.days.get('2026-03-02')).toEqual({ enmoMg: 0, madMg: 0 });
  const square = Array.from({ length: gridRateHz * 2 }, (_, i) => (i % 2 ? 1.2 : 0.8));
  const swinging = Array.from({ length: 10 }, (_, at) =>
    second(at, square.slice(at % 2 ? gridRateHz : 0, gridRateHz + (at % 2 ? gridRateHz : 0))),
  );
  const found = run(swinging).days.get('2026-03-02');
  expect(found?.enmoMg).toBeCloseTo(100, 0);
  expect(found?.madMg).toBeCloseTo(200, 0);
});

test('below 1 g counts as zero in ENMO, and the offset of MAD is its own mean', () => {
  const found = run([second(0, [0.5])]).days.get('2026-03-02');
  expect(found).toEqual({ enmoMg: 0, madMg: 0 });
});

test('MAD is over 5 s of the clock: a step between two such epochs is in neither, one within is', () => {
  const step = (at: number) => run(Array.from({ length: 10 }, (_, i) => second(i, [i < at ? 1 : 1.4])));
  expect(step(5).days.get('2026-03-02')?.madMg).toBeCloseTo(0);
  // 3 s at 1 g and 2 s at 1.4 g: 2 x 0.4 x 3/5 x 2/5 = 192 mg in one of two epochs.
  expect(step(3).days.get('2026-03-02')?.madMg).toBeCloseTo(96);
});

test('days are cut at midnight; time not worn and seconds without enough samples count nowhere', () => {
  const seconds = [
    ...Array.from({ length: 10 }, (_, at) => second(at, [1.1])),
    ...Array.from({ length: 10 }, (_, at) => second(at + 10, [1.3])),
    ...Array.from({ length: 10 }, (_, at) => second(at + 20, [3])),
    second(30, [4], 12),
  ];
  const { days, epochs } = run(seconds, [[20, 30]]);
  expect([...days.keys()]).toEqual(['2026-03-02', '2026-03-03']);
  expect(days.get('2026-03-02')?.enmoMg).toBeCloseTo(100);
  expect(days.get('2026-03-03')?.enmoMg).toBeCloseTo(300);
  expect(epochs.enmoG[25]).toBeCloseTo(2);
  expect([epochs.enmoG[30], epochs.madG[30], epochs.inclinationDeg[30]]).toEqual([NaN, NaN, NaN]);
});

test('each second keeps its ENMO, the MAD of its epoch and its inclination', () => {
  const tilted = second(1, [1.2]);
  const { epochs } = run([second(0, [1]), { ...tilted, down: tilted.front, front: tilted.down }]);
  expect(epochs.enmoG[0]).toBe(0);
  expect(epochs.enmoG[1]).toBeCloseTo(0.2);
  expect([...epochs.madG.subarray(0, 3)].map((mad) => Math.round(1000 * mad))).toEqual([100, 100, NaN]);
  expect(epochs.inclinationDeg[0]).toBeCloseTo(0);
  expect(epochs.inclinationDeg[1]).toBeCloseTo(90);
});

test('means of days are means of the seconds', () => {
  const wave = (at: number) =>
    Array.from({ length: gridRateHz }, (_, i) => 1 + 0.3 * sin((at * gridRateHz + i) / 3));
  const { days, epochs } = run(Array.from({ length: 10 }, (_, at) => second(at, wave(at))));
  const mean = (values: Float32Array) => (1000 * values.reduce((sum, value) => sum + value, 0)) / 10;
  expect(days.get('2026-03-02')?.enmoMg).toBeCloseTo(mean(epochs.enmoG.subarray(0, 10)), 2);
  expect(days.get('2026-03-02')?.madMg).toBeCloseTo(mean(epochs.madG.subarray(0, 10)), 2);
});
