import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wPrimeBalanceJ } from './w-prime-balance.ts';

const person = { criticalPowerW: 200, wPrimeJ: 15_000 };

test('above critical power every joule counts, below it comes back', () => {
  const [after, recovered] = wPrimeBalanceJ([300, 100], 60, person);
  expect(after).toBe(9000);
  expect(recovered).toBeCloseTo(15_000 - 6000 * Math.exp(-0.4), 9);
});

test('at critical power nothing changes, and below it a full store stays full', () => {
  const [spent, kept] = wPrimeBalanceJ([300, 200], 30, person);
  expect(kept).toBe(spent);
  expect([...wPrimeBalanceJ([0, 150, 200], 60, person)]).toEqual([15_000, 15_000, 15_000]);
});

test('steps may be cut in two, and the store never overflows', () => {
  const powers = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(powers, (powerW) => {
      const whole = wPrimeBalanceJ(powerW, 10, person);
      const halves = wPrimeBalanceJ(
        powerW.flatMap((watt) => [watt, watt]),
        5,
        person,
      );
      expect(halves.at(-1)).toBeCloseTo(whole.at(-1)!, 6);
      for (const joules of whole) expect(joules).toBeLessThanOrEqual(15_000);
    }),
    { seed: 6 },
  );
});
