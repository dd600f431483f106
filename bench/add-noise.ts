import type { SampleBlock } from '../engine/src/index.ts';
import { seededRandom } from '../engine/src/number/index.ts';

/**
 * The same samples with even noise on each axis, so that they pack worse. The arrays of a block are changed in place.
 *
 * @param noiseG largest change to both sides, g
 * @example
 * writeGt3x(addNoise(week.blocks(), 0.2), { rateHz: 100 });
 */
export function* addNoise(blocks: Iterable<SampleBlock>, noiseG: number): Generator<SampleBlock> {
  const random = seededRandom(1);
  for (const block of blocks) {
    const { count, x, y, z } = block;
    for (let i = 0; i < count; i++) {
      x[i]! += random.between(-noiseG, noiseG);
      y[i]! += random.between(-noiseG, noiseG);
      z[i]! += random.between(-noiseG, noiseG);
    }
    yield block;
  }
}
