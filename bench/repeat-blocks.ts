import type { SampleBlock } from '../engine/src/index.ts';

/**
 * The same samples several times in a row, each time later by `durationMs`: a month from a week. The arrays of a block
 * are reused for the next.
 *
 * @example
 * writeCwaFile('month.cwa', repeatBlocks(() => week.blocks(), 4, 7 * 86_400_000), { rateHz: 100 });
 */
export function* repeatBlocks(
  blocks: () => Iterable<SampleBlock>,
  times: number,
  durationMs: number,
): Generator<SampleBlock> {
  for (let repeat = 0; repeat < times; repeat++) {
    for (const block of blocks()) {
      const timeMs = block.timeMs.map((ms) => ms + repeat * durationMs);
      yield { ...block, timeMs };
    }
  }
}
