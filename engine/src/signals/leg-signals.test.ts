import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeBody } from '../body/index.ts';
import { buildMotion } from '../exercise/index.ts';
import { solveMotion } from '../mechanics/index.ts';
import { addTraffic } from './add-traffic.ts';
import { emptyTraffic } from './empty-traffic.ts';
import { legSignals } from './leg-signals.ts';
import { afferentClasses, type Traffic } from './traffic.ts';

const body = describeBody();
const squat = buildMotion('squat', body);
const solution = solveMotion(body, squat);
const extensors = ['gluteus-maximus', 'vasti', 'soleus'] as const;

function evokedOf({ evoked }: Traffic): number {
  return afferentClasses.reduce((sum, afferent) => sum + evoked[afferent].middle, 0);
}

test('a set is so many times its repetition', () => {
  const one = legSignals(squat, solution).total;
  const ten = legSignals(squat, solution, 10).total;
  expect(ten.evoked.Ia.middle).toBeCloseTo(10 * one.evoked.Ia.middle, 3);
  expect(ten.tonic.II.high).toBeCloseTo(10 * one.tonic.II.high, 3);
  expect(ten.efferent.low).toBeCloseTo(10 * one.efferent.low, 3);
});

test('the groups have no more than all muscles have', () => {
  const { total, groups } = legSignals(squat, solution);
  const named = Object.values(groups).reduce((sum, group) => sum + evokedOf(group), 0);
  expect(named).toBeGreaterThan(0.8 * evokedOf(total));
  expect(named).toBeLessThan(evokedOf(total));
  expect(groups).not.toHaveProperty('erector-spinae');
});

test('the resting rate is there whatever is done: 6.8 of each spindle afferent', () => {
  const standing = buildMotion('stand', body);
  const still = legSignals(standing, solveMotion(body, standing)).total.tonic;
  const moving = legSignals(squat, solution).total.tonic;
  expect(moving.Ia.middle / squat.durationS).toBeCloseTo(still.Ia.middle / standing.durationS, 6);
});

test('without gravity the same squat sends less from the extensors, and asks less of them', () => {
  const here = legSignals(squat, solution).groups;
  const there = legSignals(squat, solveMotion(body, squat, { gravityMS2: 0 })).groups;
  for (const group of extensors) {
    expect(evokedOf(there[group]!)).toBeLessThan(evokedOf(here[group]!));
    expect(there[group]!.efferent.middle).toBeLessThan(here[group]!.efferent.middle);
  }
});

test('a load adds to what tendon organs send and motor neurons give', () => {
  const loaded = buildMotion('squat', body, { loadKg: 60 });
  const free = legSignals(squat, solution).groups;
  const heavy = legSignals(loaded, solveMotion(body, loaded)).groups;
  expect(heavy.vasti!.evoked.Ib.middle).toBeGreaterThan(free.vasti!.evoked.Ib.middle);
  expect(heavy.vasti!.efferent.middle).toBeGreaterThan(free.vasti!.efferent.middle);
});

test('adding is associative, and nothing added changes nothing', () => {
  const amount = fc.record({ middle: fc.nat(1e6), low: fc.nat(1e6), high: fc.nat(1e6) });
  const traffic = fc.record({
    evoked: fc.record({ Ia: amount, II: amount, Ib: amount }),
    tonic: fc.record({ Ia: amount, II: amount, Ib: amount }),
    withheld: fc.record({ Ia: fc.nat(1e6), II: fc.nat(1e6), Ib: fc.nat(1e6) }),
    efferent: amount,
  });
  const sum = (...parts: Traffic[]): Traffic => {
    const all = emptyTraffic();
    for (const part of parts) addTraffic(all, part);
    return all;
  };
  fc.assert(
    fc.property(traffic, traffic, traffic, (a, b, c) => {
      expect(sum(sum(a, b), c)).toEqual(sum(a, sum(b, c)));
      expect(sum(a, emptyTraffic())).toEqual(a);
    }),
  );
});
