import { cos, sin } from '../../number/index.ts';

/** A quantity over one cycle, as a Fourier series: mean + sum of cosines[n] cos(2 pi (n+1) phase) + sines[n] sin(...). */
export interface PeriodicCurve {
  mean: number;
  cosines: Float64Array;
  sines: Float64Array;
}

/** Enough to hold the sixteenth harmonic without aliasing. */
const points = 128;
const cosineTable = Float64Array.from({ length: points }, (_, i) => cos((2 * Math.PI * i) / points));
const sineTable = Float64Array.from({ length: points }, (_, i) => sin((2 * Math.PI * i) / points));

/**
 * The first harmonics of a periodic function.
 *
 * @param value the function, of the phase in [0, 1)
 * @param harmonics how many to keep; a smaller number gives a smoother curve
 * @example
 * const swing = periodicCurve((phase) => 20 * cos(2 * Math.PI * phase), 1);
 */
export function periodicCurve(value: (phase: number) => number, harmonics: number): PeriodicCurve {
  const values = Float64Array.from({ length: points }, (_, i) => value(i / points));
  const cosines = new Float64Array(harmonics);
  const sines = new Float64Array(harmonics);
  const mean = values.reduce((sum, v) => sum + v, 0) / points;
  for (let n = 1; n <= harmonics; n++) {
    for (let i = 0; i < points; i++) {
      const value = (2 / points) * values[i]!;
      cosines[n - 1]! += value * cosineTable[(n * i) % points]!;
      sines[n - 1]! += value * sineTable[(n * i) % points]!;
    }
  }
  return { mean, cosines, sines };
}
