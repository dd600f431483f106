import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { efferentTable } from './efferent-table.ts';
import { motorUnitPool } from './motor-unit-pool.ts';
import { readEfferentTable } from './read-efferent-table.ts';
import { unitRate } from './unit-rate.ts';

describe.each([
  ['soleus', true],
  ['other muscles', false],
])('motor units of the %s', (_, slow) => {
  const pool = motorUnitPool(slow);
  const table = efferentTable(pool);
  const units = [...pool.threshold.keys()];
  const excitation = fc.double({ min: 0, max: pool.fullExcitation, noNaN: true });
  const activation = fc.double({ min: 0, max: 1, noNaN: true });

  test('the smaller a unit, the earlier it is recruited', () => {
    for (const unit of units.slice(1)) {
      expect(pool.twitchForce[unit]!).toBeGreaterThan(pool.twitchForce[unit - 1]!);
      expect(pool.threshold[unit]!).toBeGreaterThan(pool.threshold[unit - 1]!);
      expect(pool.twitchS[unit]!).toBeLessThan(pool.twitchS[unit - 1]!);
    }
  });

  test('whoever fires does so at 5 to 50 impulses a second, and all smaller ones at least as fast', () => {
    fc.assert(
      fc.property(excitation, (at) => {
        const rates = units.map((unit) => unitRate(pool, unit, at));
        for (const rate of rates) if (rate > 0) expect(rate).toSatisfy((x: number) => x >= 5 && x <= 50);
        rates.forEach((rate, unit) => {
          if (unit > 0) expect(rate).toBeLessThanOrEqual(rates[unit - 1]! + 1e-9);
        });
      }),
    );
  });

  test('at full excitation all fire at their highest rate', () => {
    for (const unit of units) expect(unitRate(pool, unit, pool.fullExcitation)).toBe(pool.peakRate[unit]);
    expect(readEfferentTable(table, 1)).toBeCloseTo(
      pool.peakRate.reduce((sum, rate) => sum + rate, 0),
      8,
    );
  });

  test('more activation, more impulses; none without', () => {
    expect(readEfferentTable(table, 0)).toBe(0);
    fc.assert(
      fc.property(activation, activation, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(readEfferentTable(table, more)).toBeGreaterThanOrEqual(readEfferentTable(table, less));
      }),
    );
  });
});

test('soleus units fire half as fast as others at full effort', () => {
  const mean = (slow: boolean) => readEfferentTable(efferentTable(motorUnitPool(slow)), 1) / 153;
  expect(mean(true)).toBeCloseTo(16.5, 0);
  expect(mean(false)).toBeCloseTo(32.5, 0);
});
