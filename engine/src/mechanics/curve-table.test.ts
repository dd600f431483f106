import { expect, test } from 'vitest';
import { curveTable, readCurve } from './curve-table.ts';
import { activeForceLength, forceVelocity, passiveForceLength } from './hill-curves.ts';

test.each([
  [activeForceLength, 0.2, 2, 720],
  [passiveForceLength, 0.2, 1.6, 560],
  [forceVelocity, -1, 1, 800],
] as const)('the table of %o is the function within 1e-8, and held at its ends', (f, from, to, steps) => {
  const table = curveTable(f, from, to, steps);
  let worst = 0;
  for (let k = 0; k <= 50_000; k++) {
    const x = from + ((to - from) * k) / 50_000;
    worst = Math.max(worst, Math.abs(readCurve(table, x) - f(x)));
  }
  expect(worst).toBeLessThan(1e-8);
  expect(readCurve(table, from - 1)).toBe(f(from));
  expect(readCurve(table, to + 1)).toBeCloseTo(f(to), 12);
});

test('a cubic is exact', () => {
  const table = curveTable((x) => x * x * x - 2 * x, 0, 2, 4);
  expect(readCurve(table, 1.3)).toBeCloseTo(1.3 ** 3 - 2.6, 10);
});
