import type { BlockBuffer } from '../block-buffer.ts';
import type { SectorBuffer } from './sector-buffer.ts';
import type { SectorHead } from './sector-head.ts';

/**
 * Appends the samples of a sector to `target`, which must have room for them. Acceleration in g, angular velocity in
 * deg/s; a sector without angular velocity in a recording that has it gives `NaN`.
 *
 * Packed values are units of 1/256 g whatever the range (Open Movement `cwa.h`).
 *
 * @param sector its place in the buffer
 * @param gyroUnitDegS of this sector, deg/s per unit; `NaN` where nothing says
 */
export function appendSamples(
  buffer: SectorBuffer,
  sector: number,
  head: SectorHead,
  gyroUnitDegS: number,
  target: BlockBuffer,
): void {
  if (head.packed) appendPacked(buffer, sector, head.samples, target);
  else appendUnpacked(buffer, sector, head, gyroUnitDegS, target);
  target.count += head.samples;
}

/** The acceleration of each 10-bit value, g, below each of the four exponents: to look it up is faster than to work it out. */
const packedG = Float32Array.from({ length: 4096 }, (_, i) => (((i << 22) >> 22) << (i >> 10)) / 256);

function appendPacked(buffer: SectorBuffer, sector: number, samples: number, target: BlockBuffer): void {
  const { u32 } = buffer;
  const { x, y, z, count } = target;
  const first = 128 * sector + 8;
  for (let i = 0; i < samples; i++) {
    const packed = u32[first + i]!;
    const exponent = (packed >>> 30) << 10;
    x[count + i] = packedG[exponent | (packed & 1023)]!;
    y[count + i] = packedG[exponent | ((packed >>> 10) & 1023)]!;
    z[count + i] = packedG[exponent | ((packed >>> 20) & 1023)]!;
  }
  target.gyro?.x.fill(Number.NaN, count, count + samples);
  target.gyro?.y.fill(Number.NaN, count, count + samples);
  target.gyro?.z.fill(Number.NaN, count, count + samples);
}

function appendUnpacked(
  buffer: SectorBuffer,
  sector: number,
  head: SectorHead,
  gyroUnitDegS: number,
  target: BlockBuffer,
): void {
  const { i16 } = buffer;
  const { x, y, z, gyro, count } = target;
  const { axes, samples, accelerationUnitG: unitG } = head;
  const first = 256 * sector + 16;
  // With angular velocity, that comes first.
  const acceleration = axes === 3 ? 0 : 3;
  for (let i = 0; i < samples; i++) {
    const from = first + i * axes + acceleration;
    x[count + i] = i16[from]! * unitG;
    y[count + i] = i16[from + 1]! * unitG;
    z[count + i] = i16[from + 2]! * unitG;
  }
  if (!gyro) return;
  const unitDegS = axes === 3 ? Number.NaN : gyroUnitDegS;
  for (let i = 0; i < samples; i++) {
    const from = first + i * axes;
    gyro.x[count + i] = i16[from]! * unitDegS;
    gyro.y[count + i] = i16[from + 1]! * unitDegS;
    gyro.z[count + i] = i16[from + 2]! * unitDegS;
  }
}
