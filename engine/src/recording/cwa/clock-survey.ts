import type { ByteSource } from '../byte-source.ts';
import { loadSectors } from './load-sectors.ts';
import { SectorBuffer } from './sector-buffer.ts';
import { newSectorHead, readSectorHead } from './sector-head.ts';

const surveyedSectors = 64;
// Older than any of these sensors: a clock that shows it was never set.
const earliestMs = Date.UTC(2005, 0, 1);

/** What the clock of the sensor shows in the course of a file. */
export interface ClockSurvey {
  /** True where no surveyed sector has a date of 2005 or later. */
  neverSet: boolean;
  /** The last of the surveyed times that fit together, ms; `NaN` if none is readable. */
  lastMs: number;
  /** True if the clock may show `timeMs` in this sector, judged by the sectors surveyed before and after it. */
  plausible(sector: number, timeMs: number): boolean;
}

/**
 * Finds the longest consistent story that the clock tells: reads 64 sectors spread over the file and keeps the
 * longest rising sequence among their times. A clock that was wrong for a part of the recording shows there times
 * that lie outside of what the story before and after that part allows.
 *
 * @param sectors how many the source has
 */
export async function surveyClock(source: ByteSource, sectors: number): Promise<ClockSurvey> {
  const all = await readTimes(source, sectors);
  const set = all.filter((point) => point.timeMs >= earliestMs);
  const neverSet = set.length === 0;
  const story = longestRising(neverSet ? all : set);
  const floorMs = neverSet ? Number.NEGATIVE_INFINITY : earliestMs;

  let next = 0;
  return {
    neverSet,
    lastMs: story.at(-1)?.timeMs ?? Number.NaN,
    plausible(sector, timeMs) {
      // Sectors come in order, so the place in the story seldom moves.
      while (next > 0 && story[next - 1]!.sector > sector) next--;
      while (next < story.length && story[next]!.sector < sector) next++;
      const low = story[next - 1]?.timeMs ?? floorMs;
      const high = story[next]?.timeMs ?? Number.POSITIVE_INFINITY;
      return timeMs >= low && timeMs <= high;
    },
  };
}

interface ClockPoint {
  sector: number;
  timeMs: number;
}

async function readTimes(source: ByteSource, sectors: number): Promise<ClockPoint[]> {
  const buffer = new SectorBuffer(1);
  const head = newSectorHead();
  const points: ClockPoint[] = [];
  const count = Math.min(surveyedSectors, sectors);
  for (let i = 0; i < count; i++) {
    const sector = count === 1 ? 0 : Math.floor((i * (sectors - 1)) / (count - 1));
    if ((await loadSectors(source, sector, buffer)) === 0) continue;
    if (readSectorHead(buffer, 0, head) !== null || Number.isNaN(head.timeMs)) continue;
    points.push({ sector, timeMs: head.timeMs });
  }
  return points;
}

/** The longest subsequence whose times never fall. */
function longestRising(points: ClockPoint[]): ClockPoint[] {
  const length = points.map(() => 1);
  const before = points.map(() => -1);
  let end = -1;
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      if (points[j]!.timeMs <= points[i]!.timeMs && length[j]! >= length[i]!) {
        length[i] = length[j]! + 1;
        before[i] = j;
      }
    }
    if (end < 0 || length[i]! > length[end]!) end = i;
  }
  const story: ClockPoint[] = [];
  for (let i = end; i >= 0; i = before[i]!) story.unshift(points[i]!);
  return story;
}
