/** A source of pseudo-random numbers that gives the same sequence for the same seed everywhere. */
export interface Random {
  /** The next number in [0, 1), uniform. */
  next(): number;
  /** The next number of a normal distribution with the given mean and standard deviation. */
  normal(mean?: number, standardDeviation?: number): number;
  /** The next number in [low, high), uniform. */
  between(low: number, high: number): number;
}

/**
 * A seeded generator: mulberry32 for the uniform numbers (32-bit state, period 2^32), and the sum of twelve
 * uniform numbers less six for the normal ones (Irwin-Hall: exact mean and variance, tails end at 6 standard
 * deviations, no transcendental function).
 *
 * @param seed any 32-bit integer
 * @example
 * const random = seededRandom(1);
 * random.next(); // 0.6270739405881613
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    normal(mean = 0, standardDeviation = 1) {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += next();
      return mean + standardDeviation * sum;
    },
    between: (low, high) => low + (high - low) * next(),
  };
}
