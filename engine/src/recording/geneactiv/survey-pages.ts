import type { ByteSource } from '../byte-source.ts';
import type { ClockPoint } from '../clock-survey.ts';
import { wallTimeMs } from './wall-time-ms.ts';

const surveyedPlaces = 64;
/** A page has about 3900 bytes. */
const windowBytes = 8192;
const label = new TextEncoder().encode('Page Time:');
const timeBytes = 24;

/**
 * The times of some pages spread over a file, in its order.
 *
 * @param dataStart where the first page starts, bytes from the start of the file
 */
export async function surveyPages(source: ByteSource, dataStart: number): Promise<ClockPoint[]> {
  const points: ClockPoint[] = [];
  const room = new Uint8Array(windowBytes);
  const last = Math.max(dataStart, source.size - windowBytes);
  for (let i = 0; i < surveyedPlaces; i++) {
    const from = Math.floor(dataStart + ((last - dataStart) * i) / (surveyedPlaces - 1));
    const window = room.subarray(0, await source.read(from, room));
    const at = indexOf(window, label);
    if (at < 0) continue;
    const place = from + at;
    if (points.length > 0 && points.at(-1)!.place >= place) continue;
    const start = at + label.length;
    const timeMs = wallTimeMs(window, start, Math.min(window.length, start + timeBytes));
    if (!Number.isNaN(timeMs)) points.push({ place, timeMs });
  }
  return points;
}

function indexOf(bytes: Uint8Array, text: Uint8Array): number {
  let at = bytes.indexOf(text[0]!);
  while (at >= 0 && !text.every((byte, i) => bytes[at + i] === byte)) at = bytes.indexOf(text[0]!, at + 1);
  return at;
}
