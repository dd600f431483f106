import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../recording/index.ts';
import { activityPowerW } from './activity-power.ts';
import { aerobicShare } from './aerobic-share.ts';
import { oxygenUptakeMlPerMin } from './oxygen-uptake.ts';
import { type SessionPerson, type SessionPiece, sessionEnergy } from './session-energy.ts';
import { usualCriticalPower } from './usual-critical-power.ts';
import { wPrimeBalanceJ } from './w-prime-balance.ts';

const massKg = 75;
const restW = 90;
const fit: SessionPerson = { massKg, vo2MaxMlPerKgMin: 55, restW };
const unfit: SessionPerson = { massKg, vo2MaxMlPerKgMin: 28, restW };
const rest = (durationS: number): SessionPiece => ({ durationS, metabolicW: restW });
const stairs: SessionPiece = {
  durationS: 300,
  metabolicW: activityPowerW('stairs', { cadenceSpm: 90, direction: 'up' }, { massKg }).watts.value,
};

const piece = fc.record({
  durationS: fc.double({ min: 0, max: 600, noNaN: true }),
  metabolicW: fc.double({ min: restW, max: 3000, noNaN: true }),
});
const session = fc.array(piece, { maxLength: 12 });
const person = fc.record({
  massKg: fc.constant(massKg),
  vo2MaxMlPerKgMin: fc.double({ min: 10, max: 80, noNaN: true }),
});

test('five minutes up the same stairs are aerobic for one person and anaerobic for another', () => {
  const [easy] = sessionEnergy([stairs], fit).pieces;
  expect(easy).toMatchObject({ domain: 'moderate', storeLeft: 1 });
  expect(easy!.lactateIndex).toBeLessThan(1);
  const after = sessionEnergy([stairs], fit);
  expect(after.aerobicShare).toBeGreaterThan(0.85);
  expect(after.exhaustedAtS).toBeNull();

  const hard = sessionEnergy([stairs], unfit);
  expect(hard.pieces[0]).toMatchObject({ domain: 'severe' });
  expect(hard.pieces[0]!.lactateIndex).toBeGreaterThan(1);
  expect(hard.aerobicShare).toBeLessThan(0.8);
  expect(hard.anaerobicJ).toBeGreaterThan(2 * after.anaerobicJ);
  expect(sessionEnergy([{ ...stairs, durationS: 1800 }], unfit).exhaustedAtS).toBeLessThan(1800);
});

test('what is borrowed and what is repaid make up the difference between demand and uptake', () => {
  fc.assert(
    fc.property(session, person, (pieces, whose) => {
      const { pieces: told, oxygenMl, energyJ } = sessionEnergy(pieces, whose);
      const sum = (value: (one: (typeof told)[number]) => number) =>
        told.reduce((all, one) => all + value(one), 0);
      expect(energyJ - sum((one) => one.anaerobicJ) + sum((one) => one.repaidJ)).toBeCloseTo(
        20.9 * oxygenMl,
        4,
      );
      for (const { energyJ: each, aerobicJ, anaerobicJ } of told)
        expect(aerobicJ + anaerobicJ).toBeCloseTo(each, 6);
    }),
    { seed: 6 },
  );
});

test('a piece may be cut in two', () => {
  fc.assert(
    fc.property(session, person, (pieces, whose) => {
      const halves = pieces.flatMap(({ durationS, metabolicW }) => [
        { durationS: durationS / 2, metabolicW },
        { durationS: durationS / 2, metabolicW },
      ]);
      const [whole, cut] = [sessionEnergy(pieces, whose), sessionEnergy(halves, whose)];
      expect(cut.oxygenMl).toBeCloseTo(whole.oxygenMl, 4);
      expect(cut.oxygenAfterMl).toBeCloseTo(whole.oxygenAfterMl, 4);
      expect(cut.pieces.at(-1)?.storeLeft ?? 1).toBeCloseTo(whole.pieces.at(-1)?.storeLeft ?? 1, 6);
      if (whole.exhaustedAtS === null) expect(cut.exhaustedAtS).toBeNull();
      else expect(cut.exhaustedAtS).toBeCloseTo(whole.exhaustedAtS, 4);
    }),
    { seed: 6 },
  );
});

test('it agrees with the uptake, the share and the store computed step by step', () => {
  const pieces = [{ durationS: 60, metabolicW: 1400 }, rest(90), { durationS: 45, metabolicW: 1400 }];
  const told = sessionEnergy(pieces, fit);
  const watts = pieces.flatMap(({ durationS, metabolicW }) => Array<number>(durationS).fill(metabolicW));
  const mlPerMin = (watt: number): number => (60 * watt) / 20.9;
  const kinetics = { restMlPerMin: mlPerMin(restW), maxMlPerMin: 55 * massKg };
  const uptake = oxygenUptakeMlPerMin(watts.map(mlPerMin), 1, kinetics);
  expect(told.pieces.at(-1)!.oxygenAtEndMlPerMin).toBeCloseTo(uptake.at(-1)!, 6);
  const [first] = told.pieces;
  expect(first!.aerobicJ / first!.energyJ).toBeCloseTo(aerobicShare(mlPerMin(1400), 60, kinetics), 9);
  const critical = usualCriticalPower({ massKg, vo2MaxMlPerKgMin: 55, restW });
  const left = wPrimeBalanceJ(watts, 1, critical).at(-1)! / critical.wPrimeJ;
  expect(told.pieces.at(-1)!.storeLeft).toBeCloseTo(left, 9);
});

test('long enough after it everything is paid back', () => {
  const equal = { ...fit, onTimeConstantS: 30, offTimeConstantS: 30 };
  const { energyJ, oxygenMl, oxygenAfterMl, anaerobicJ } = sessionEnergy([stairs, rest(60)], equal);
  expect(anaerobicJ).toBeGreaterThan(0);
  expect(20.9 * (oxygenMl + oxygenAfterMl)).toBeCloseTo(energyJ, 0);
  const { pieces } = sessionEnergy([{ durationS: 120, metabolicW: 1600 }, rest(3600)], fit);
  expect(pieces[1]!.oxygenAtEndMlPerMin).toBeCloseTo((60 * restW) / 20.9, 6);
  expect(pieces[1]!.storeLeft).toBeGreaterThan(0.99);
});

test('longer rests between the same sets leave more in store and borrow no less', () => {
  const sets = (restS: number) =>
    Array.from({ length: 5 }, () => [{ durationS: 40, metabolicW: 1800 }, rest(restS)]).flat();
  const [short, long] = [sessionEnergy(sets(30), fit), sessionEnergy(sets(180), fit)];
  expect(long.pieces.at(-2)!.storeLeft).toBeGreaterThan(short.pieces.at(-2)!.storeLeft);
  expect(long.anaerobicJ).toBeGreaterThan(short.anaerobicJ);
});

test('who can take up more borrows less of the same session', () => {
  fc.assert(
    fc.property(session, person, fc.double({ min: 1, max: 30, noNaN: true }), (pieces, whose, more) => {
      const fitter = { ...whose, vo2MaxMlPerKgMin: whose.vo2MaxMlPerKgMin + more };
      expect(sessionEnergy(pieces, fitter).oxygenMl).toBeGreaterThanOrEqual(
        sessionEnergy(pieces, whose).oxygenMl - 1e-6,
      );
    }),
    { seed: 6 },
  );
});

test('a usual store is about 20 kJ of work at an efficiency of 22 %, and never negative', () => {
  const { criticalPowerW, wPrimeJ } = usualCriticalPower({ massKg, vo2MaxMlPerKgMin: 45, restW });
  expect(criticalPowerW).toBeCloseTo((0.87 * 45 * massKg * 20.9) / 60, 6);
  expect(0.22 * wPrimeJ).toBeGreaterThan(15_000);
  expect(0.22 * wPrimeJ).toBeLessThan(25_000);
  expect(usualCriticalPower({ massKg, vo2MaxMlPerKgMin: 300, restW }).wPrimeJ).toBe(0);
});

test('nothing lasts no time and costs nothing; what can not be is refused', () => {
  expect(sessionEnergy([], fit)).toMatchObject({ energyJ: 0, aerobicShare: 1, oxygenAfterMl: 0 });
  for (const bad of [
    { ...stairs, durationS: -1 },
    { ...stairs, metabolicW: Number.NaN },
  ])
    expect(() => sessionEnergy([bad], fit)).toThrow(InputError);
});
