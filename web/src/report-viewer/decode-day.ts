import { noSampleMg } from '@legwork/engine';
import type { DayTrace, LaneValues } from '../trace/day-trace.ts';
import { inflateBase64 } from './inflate-base64.ts';
import type { TraceDay } from './trace-index.ts';

/**
 * Decodes the bins of a day.
 *
 * @param base64 of the deflated little-endian 16-bit values: min x, max x, min y, max y, min z, max z
 * @example
 * await decodeDay(day, document.getElementById(`trace-${day.date}`).textContent);
 */
export async function decodeDay(day: TraceDay, base64: string): Promise<DayTrace> {
  const { count, firstS, binS } = day;
  const view = new DataView(await inflateBase64(base64));
  const seconds = Array.from({ length: count }, (_, i) => firstS + i * binS);
  const empty = emptyValues(day, (i) => view.getInt16(i * 2, true) === noSampleMg);
  const row = (index: number): LaneValues =>
    seconds.map((_, i) => (i in empty ? empty[i] : view.getInt16((index * count + i) * 2, true) / 1000));
  return {
    seconds,
    lanes: [0, 1, 2].map((axis) => ({ min: row(2 * axis), max: row(2 * axis + 1) })),
  };
}

/** For each bin without a sample: null in a gap of the recording, undefined between two samples of one stretch. */
function emptyValues(
  { count, firstS, binS, gaps }: TraceDay,
  isEmpty: (bin: number) => boolean,
): Record<number, null | undefined> {
  const values: Record<number, null | undefined> = {};
  for (let from = 0; from < count; from++) {
    if (!isEmpty(from)) continue;
    let to = from + 1;
    while (to < count && isEmpty(to)) to++;
    const [startS, endS] = [firstS + (from - 1) * binS, firstS + to * binS];
    const isGap = gaps.some(([start, end]) => start < endS && end > startS);
    for (let bin = from; bin < to; bin++) values[bin] = isGap ? null : undefined;
    from = to;
  }
  return values;
}
