import { cos, sin } from '../number/index.ts';

/**
 * A cycle of postures as Fourier series, with exact derivatives: the postures at even phases give the coefficients, the
 * series ends at a harmonic beyond which a body does not move.
 *
 * @param size number of coordinates
 * @param pose writes the coordinates at a phase 0-1; must close: phase 1 is phase 0
 * @param harmonics where the series ends. Default 18: about 17 Hz in walking, beyond what people's limbs do
 * @param samples postures that are solved. Default 128
 * @returns writes coordinates and first and second derivative by phase
 */
export function cyclicPath(
  size: number,
  pose: (phase: number, into: Float64Array) => void,
  harmonics = 18,
  samples = 128,
): (phase: number, value: Float64Array, first: Float64Array, second: Float64Array) => void {
  const terms = 1 + 2 * harmonics;
  const series = new Float64Array(size * terms);
  const posture = new Float64Array(size);
  for (let i = 0; i < samples; i++) {
    const phase = i / samples;
    posture.fill(0);
    pose(phase, posture);
    for (let k = 0; k <= harmonics; k++) {
      const weight = (k === 0 ? 1 : 2) / samples;
      const c = weight * cos(2 * Math.PI * k * phase);
      const s = weight * sin(2 * Math.PI * k * phase);
      for (let j = 0; j < size; j++) {
        const at = j * terms;
        if (k === 0) series[at]! += c * posture[j]!;
        else {
          series[at + 2 * k - 1]! += c * posture[j]!;
          series[at + 2 * k]! += s * posture[j]!;
        }
      }
    }
  }
  return (phase, value, first, second) => {
    for (let j = 0; j < size; j++) {
      value[j] = series[j * terms]!;
      first[j] = 0;
      second[j] = 0;
    }
    for (let k = 1; k <= harmonics; k++) {
      const rate = 2 * Math.PI * k;
      const c = cos(rate * phase);
      const s = sin(rate * phase);
      for (let j = 0; j < size; j++) {
        const a = series[j * terms + 2 * k - 1]!;
        const b = series[j * terms + 2 * k]!;
        value[j]! += a * c + b * s;
        first[j]! += rate * (b * c - a * s);
        second[j]! -= rate * rate * (a * c + b * s);
      }
    }
  };
}
