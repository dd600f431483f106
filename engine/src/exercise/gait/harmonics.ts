import { cos, sin } from '../../number/index.ts';

/**
 * Values, first and second derivatives by phase of the terms of a Fourier series at even phases, row by row: 1, then
 * cosine and sine of each harmonic.
 */
export interface HarmonicTable {
  terms: number;
  value: Float64Array;
  first: Float64Array;
  second: Float64Array;
}

/**
 * @param phases how many even phases of a cycle
 * @param harmonics how many, each `every` times the one before apart: 2 for what comes twice a cycle
 * @param hasMean whether the series begins with a constant
 */
export function harmonicTable(
  phases: ArrayLike<number>,
  harmonics: number,
  every: 1 | 2,
  hasMean: boolean,
): HarmonicTable {
  const mean = hasMean ? 1 : 0;
  const terms = mean + 2 * harmonics;
  const size = phases.length * terms;
  const value = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let p = 0; p < phases.length; p++) {
    if (hasMean) value[p * terms] = 1;
    for (let k = 1; k <= harmonics; k++) {
      const rate = 2 * Math.PI * k * every;
      const c = cos(rate * phases[p]!);
      const s = sin(rate * phases[p]!);
      const at = p * terms + mean + 2 * (k - 1);
      value.set([c, s], at);
      first.set([-rate * s, rate * c], at);
      second.set([-rate * rate * c, -rate * rate * s], at);
    }
  }
  return { terms, value, first, second };
}

/** One entry of a series: the terms of a phase times coefficients from `from` on. */
export function termsAt(
  table: Float64Array,
  terms: number,
  phase: number,
  coefficients: Float64Array,
  from: number,
): number {
  let sum = 0;
  for (let t = 0; t < terms; t++) sum += table[phase * terms + t]! * coefficients[from + t]!;
  return sum;
}
