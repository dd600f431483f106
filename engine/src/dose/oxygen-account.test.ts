import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oxygenAccount } from './oxygen-account.ts';

const power = fc.double({ min: 0, max: 2000, noNaN: true });
const seconds = fc.double({ min: 0, max: 4000, noNaN: true });

test('both parts add up to what was needed, and neither is negative', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(power, seconds), { maxLength: 6 }), (day) => {
      const account = oxygenAccount(85, 1000);
      for (const [demandW, s] of day) {
        const { aerobicJ, anaerobicJ } = account.spend(demandW, s);
        expect(aerobicJ + anaerobicJ).toBeCloseTo(demandW * s, 3);
        expect(anaerobicJ).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('a stretch cut in two borrows as much as in one', () => {
  fc.assert(
    fc.property(power, seconds, seconds, (demandW, a, b) => {
      const whole = oxygenAccount(85, 1000).spend(demandW, a + b).anaerobicJ;
      const halves = oxygenAccount(85, 1000);
      expect(halves.spend(demandW, a).anaerobicJ + halves.spend(demandW, b).anaerobicJ).toBeCloseTo(whole, 3);
    }),
  );
});

test('beyond the greatest uptake all is borrowed, for as long as it lasts', () => {
  const account = oxygenAccount(85, 1000);
  account.spend(1000, 3600);
  expect(account.spend(1300, 100).anaerobicJ).toBeCloseTo(30_000, 3);
});
