import { expect, test } from 'vitest';
import { activeForceLength, forceVelocity, passiveForceLength } from './hill-curves.ts';
import { tabulated } from './tabulated.ts';

test('the table is the function within 1e-8, at its ends and outside too', () => {
  for (const [f, from, to, steps] of [
    [activeForceLength, 0.2, 1.8, 640],
    [passiveForceLength, 0.25, 1.55, 520],
    [forceVelocity, -0.95, 0.95, 760],
  ] as const) {
    const table = tabulated(f, from, to, steps);
    const beyond = 0.1 * (to - from);
    let worst = 0;
    for (let x = from - beyond; x <= to + beyond; x += (to - from) / 50_000)
      worst = Math.max(worst, Math.abs(table(x) - f(x)));
    expect(worst).toBeLessThan(1e-8);
    expect(table(from)).toBe(f(from));
    expect(table(to)).toBe(f(to));
  }
});

test('a cubic is exact', () => {
  const table = tabulated((x) => x * x * x - 2 * x, 0, 2, 4);
  expect(table(1.3)).toBeCloseTo(1.3 ** 3 - 2.6, 12);
});
