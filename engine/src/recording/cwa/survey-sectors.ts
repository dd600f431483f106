import type { ByteSource } from '../byte-source.ts';
import { type ClockPoint, type ClockSurvey, clockSurvey } from '../clock-survey.ts';
import { loadSectors } from './load-sectors.ts';
import { SectorBuffer } from './sector-buffer.ts';
import { newSectorHead, readSectorHead } from './sector-head.ts';

const surveyedSectors = 64;

/**
 * What the clock of the sensor shows in the course of a file: in 64 sectors spread over it.
 *
 * @param sectors how many the source has
 */
export async function surveySectors(source: ByteSource, sectors: number): Promise<ClockSurvey> {
  const buffer = new SectorBuffer(1);
  const head = newSectorHead();
  const points: ClockPoint[] = [];
  const count = Math.min(surveyedSectors, sectors);
  for (let i = 0; i < count; i++) {
    const sector = count === 1 ? 0 : Math.floor((i * (sectors - 1)) / (count - 1));
    if ((await loadSectors(source, sector, buffer)) === 0) continue;
    if (readSectorHead(buffer, 0, head) !== null || Number.isNaN(head.timeMs)) continue;
    points.push({ place: sector, timeMs: head.timeMs });
  }
  return clockSurvey(points);
}
