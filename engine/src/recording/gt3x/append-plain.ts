import type { BlockBuffer } from '../block-buffer.ts';

/** Bytes of a sample of three values. */
export const plainSampleBytes = 6;

/**
 * Appends samples of three 16-bit values, low byte first, in the order x, y, z, in g. `target` must have room for
 * them.
 *
 * Source: ActiGraph, GT3X-File-Format, Activity2.md.
 *
 * @param start of the first sample in `view`
 */
export function appendPlain(
  view: DataView,
  start: number,
  samples: number,
  unitsPerG: number,
  target: BlockBuffer,
): void {
  const { x, y, z, count } = target;
  const end = count + samples;
  let at = start;
  for (let i = count; i < end; i++, at += plainSampleBytes) {
    x[i] = view.getInt16(at, true) / unitsPerG;
    y[i] = view.getInt16(at + 2, true) / unitsPerG;
    z[i] = view.getInt16(at + 4, true) / unitsPerG;
  }
  target.count = end;
}
