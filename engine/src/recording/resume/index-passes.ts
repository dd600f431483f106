import type { ByteSource } from '../byte-source.ts';
import type { Recording } from '../recording.ts';
import type { IndexedPoint } from './indexed-point.ts';
import { inflatePoints } from './inflate-points.ts';
import type { Reading, ReadingPoint } from './reading-point.ts';

/**
 * The same recording, and with it an index of its blocks that is noted while somebody reads them. `index` gives the
 * points in the order of time, once a pass has ended. It is empty where there is nothing to gain, and where the packing
 * of the file is damaged: what can be unpacked then depends on the unpacker.
 *
 * @param source of the recording
 * @param reading how the blocks are read; `samplesApart` says how close points are
 * @example
 * const { recording, index } = indexPasses(await openRecording(source), source);
 * const envelope = await recordEnvelope(recording);
 * const points = await index();
 * recording.blocks({ from: points.findLast(({ startMs }) => startMs <= fromMs) });
 */
export function indexPasses(
  original: Recording,
  source: ByteSource,
  { samplesApart }: Pick<Reading, 'samplesApart'> = {},
): { recording: Recording; index(): Promise<IndexedPoint[]> } {
  let points: IndexedPoint[] = [];
  const recording: Recording = {
    ...original,
    async *blocks(reading) {
      points = [];
      let next: ReadingPoint | null = null;
      const onPoint = (point: ReadingPoint) => {
        next = point;
      };
      for await (const block of original.blocks({ ...reading, onPoint, samplesApart })) {
        if (next) points.push({ ...(next as ReadingPoint), startMs: block.timeMs[0]! });
        next = null;
        yield block;
      }
    },
  };
  return {
    recording,
    async index() {
      const range = (await original.packed?.()) ?? null;
      if (!range || points.length === 0) return points;
      const isDamaged = original
        .findings()
        .some(({ code }) => code === 'gzip-damaged' || code === 'zip-damaged');
      const places = points.map(({ place }) => place);
      const unpacking = isDamaged ? null : await inflatePoints(source, range, places);
      return unpacking ? points.map((point, i) => ({ ...point, unpack: unpacking[i]! })) : [];
    },
  };
}
