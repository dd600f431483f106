import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aerobicShare } from './aerobic-share.ts';
import { oxygenTimeConstantsS } from './oxygen-kinetics.ts';
import { oxygenUptakeMlPerMin } from './oxygen-uptake.ts';

const person = { restMlPerMin: 260, maxMlPerMin: 3200 };
const held = (mlPerMin: number, seconds: number): number[] => Array(seconds).fill(mlPerMin);

test('after one time constant the uptake has risen by 63 %', () => {
  const uptake = oxygenUptakeMlPerMin(held(1260, 34), 1, person);
  expect(uptake.at(-1)).toBeCloseTo(260 + 1000 * (1 - 1 / Math.E), 6);
});

test('recovery returns to rest, by 63 % in its own time constant', () => {
  const uptake = oxygenUptakeMlPerMin([...held(1500, 600), ...held(260, 1800)], 1, person);
  const end = uptake[599]!;
  expect((uptake[599 + 39]! - 260) / (end - 260)).toBeCloseTo(1 / Math.E, 6);
  expect(uptake.at(-1)).toBeCloseTo(260, 6);
});

test('what is borrowed at the start is paid back at the end where both time constants are the same', () => {
  const kinetics = { ...person, onTimeConstantS: 30, offTimeConstantS: 30 };
  const demand = [...held(1500, 300), ...held(260, 600)];
  const uptake = oxygenUptakeMlPerMin(demand, 1, kinetics);
  const mean = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0) / values.length;
  expect(mean(uptake) / mean(demand)).toBeCloseTo(1, 2);
});

test('nobody takes up more than their greatest, nor less than rest', () => {
  const demand = fc.array(fc.double({ min: 260, max: 9000, noNaN: true }), { maxLength: 50 });
  fc.assert(
    fc.property(demand, fc.double({ min: 0.1, max: 300, noNaN: true }), (values, stepS) => {
      for (const mlPerMin of oxygenUptakeMlPerMin(values, stepS, person)) {
        expect(mlPerMin).toBeLessThanOrEqual(3200);
        expect(mlPerMin).toBeGreaterThanOrEqual(260 - 1e-9);
      }
    }),
    { seed: 6 },
  );
});

test('the default time constant is inside the published range', () => {
  const [fastest, slowest] = oxygenTimeConstantsS.onPublished;
  expect(oxygenTimeConstantsS.on).toBeGreaterThan(fastest);
  expect(oxygenTimeConstantsS.on).toBeLessThan(slowest);
});

test('the aerobic share is what the uptake adds up to', () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 6000 }), fc.integer({ min: 5, max: 600 }), (demand, seconds) => {
      const fine = 20;
      const uptake = oxygenUptakeMlPerMin(held(demand, seconds * fine), 1 / fine, person);
      const taken = uptake.reduce((sum, mlPerMin) => sum + mlPerMin, 0) / uptake.length;
      expect(aerobicShare(demand, seconds, person)).toBeCloseTo(taken / demand, 2);
    }),
    { numRuns: 30, seed: 6 },
  );
});

test('longer sets are more aerobic, harder ones less, and rest is all aerobic', () => {
  expect(aerobicShare(1500, 300, person)).toBeGreaterThan(aerobicShare(1500, 30, person));
  expect(aerobicShare(3000, 60, person)).toBeLessThan(aerobicShare(1500, 60, person));
  expect(aerobicShare(260, 10, person)).toBe(1);
  expect(aerobicShare(6400, 36_000, person)).toBeCloseTo(0.5, 2);
});
