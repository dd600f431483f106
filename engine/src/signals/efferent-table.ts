import { exp } from '../number/index.ts';
import type { MotorUnitPool } from './motor-unit-pool.ts';
import { unitRate } from './unit-rate.ts';

/** Entries of the table, and excitations that it is made from. */
const steps = 200;
const excitations = 400;

/**
 * How many impulses a second the motor units of a muscle send at activations from 0 to 1: the table that
 * `readEfferentTable` reads. The activation of a muscle is its isometric force over its greatest; that of a pool is the sum
 * of its units' mean forces, each `force * (1 - exp(-2 (twitch time * rate)^3))` (Fuglevand 1993).
 *
 * @returns 201 rates of the whole pool, at activations 0, 0.005 ... 1
 * @example
 * efferentTable(motorUnitPool(false))[200]; // all units at their highest rates, impulses/s
 */
export function efferentTable(pool: MotorUnitPool): Float64Array {
  const full = poolAt(pool, pool.fullExcitation);
  const table = new Float64Array(steps + 1);
  let before = { force: 0, rate: 0 };
  let entry = 1;
  for (let i = 0; i <= excitations; i++) {
    // From the threshold of the first unit, 1, on.
    const now = poolAt(pool, 1 + ((pool.fullExcitation - 1) * i) / excitations);
    while (entry < steps && now.force * steps >= full.force * entry) {
      const share = ((full.force * entry) / steps - before.force) / (now.force - before.force);
      table[entry] = before.rate + share * (now.rate - before.rate);
      entry += 1;
    }
    before = now;
  }
  table[steps] = full.rate;
  return table;
}

function poolAt(pool: MotorUnitPool, excitation: number): { force: number; rate: number } {
  let force = 0;
  let rate = 0;
  for (let unit = 0; unit < pool.threshold.length && excitation >= pool.threshold[unit]!; unit++) {
    const unitHz = unitRate(pool, unit, excitation);
    const fused = pool.twitchS[unit]! * unitHz;
    rate += unitHz;
    force += pool.twitchForce[unit]! * (1 - exp(-2 * fused * fused * fused));
  }
  return { force, rate };
}
