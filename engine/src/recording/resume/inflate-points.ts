import type { ByteSource } from '../byte-source.ts';
import { inflateFrom } from './inflate-from.ts';
import type { InflatePoint, PackedRange } from './inflate-point.ts';

/**
 * For each of some places in unpacked bytes the last point from which it can be unpacked; null if the packed bytes are
 * damaged anywhere.
 *
 * @param places in rising order
 */
export async function inflatePoints(
  source: ByteSource,
  range: PackedRange,
  places: readonly number[],
): Promise<InflatePoint[] | null> {
  const points: InflatePoint[] = [];
  let last: InflatePoint | null = null;
  let isSound = true;
  const chunks = inflateFrom(source, range, null, {
    onBlock(point, unpacked) {
      while (last && points.length < places.length && places[points.length]! < unpacked) points.push(last);
      if (points.length < places.length) last = point();
    },
    onDamage: () => {
      isSound = false;
    },
  });
  for await (const _ of chunks);
  if (!isSound || !last) return null;
  while (points.length < places.length) points.push(last);
  return points;
}
