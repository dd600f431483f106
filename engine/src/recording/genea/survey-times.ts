import type { ByteSource } from '../byte-source.ts';
import type { ClockPoint } from '../clock-survey.ts';
import { chunkBytes, chunkKind, chunkKindOf } from './chunk-kind.ts';
import { pageBytes, pageChunks } from './genea-pages.ts';
import { secondsAt } from './genea-pass.ts';

const surveyedPages = 64;

/** The times in some pages spread over a GENEA file, in its order; places are numbers of chunks. */
export async function surveyTimes(source: ByteSource, dataStart: number): Promise<ClockPoint[]> {
  const pages = Math.ceil((source.size - dataStart) / pageBytes);
  const count = Math.min(surveyedPages, pages);
  const room = new Uint8Array(pageBytes);
  const points: ClockPoint[] = [];
  for (let n = 0; n < count; n++) {
    const page = count === 1 ? 0 : Math.floor((n * (pages - 1)) / (count - 1));
    const filled = await source.read(dataStart + page * pageBytes, room);
    for (let i = 0; i < pageChunks && (i + 1) * chunkBytes <= filled; i++) {
      if (chunkKindOf(room, i * chunkBytes) !== chunkKind.time) continue;
      points.push({ place: page * pageChunks + i, timeMs: secondsAt(room, i * chunkBytes) * 1000 });
      break;
    }
  }
  return points;
}
