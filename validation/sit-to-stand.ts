import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, memorySource } from '@legwork/engine';
import type { ValidationLine } from './validation-line.ts';

/** Sit-to-stands seen on video, seconds of the thigh sensor's clock (the data folder's README). */
const seenOnVideo: Record<string, number[]> = {
  p1: [
    44.7, 49.3, 53.6, 58.4, 62.8, 67.0, 76.9, 80.0, 83.4, 86.9, 90.3, 105.2, 107.7, 110.8, 113.9, 117.0,
    120.5, 131.9, 139.8, 146.8, 153.3, 159.7,
  ],
  p2: [56.6, 60.5, 64.6, 68.9, 73.4, 83.6, 86.8, 90.4, 94.2, 97.8, 109.1, 116.3, 123.5, 130.6, 137.6],
};
const nearS = 1;

/**
 * Compares sit-to-stands with those seen on video (Rantalainen & Loppönen 2021).
 *
 * @param dataDir the shared data folder
 */
export async function validateSitToStand(dataDir: string): Promise<ValidationLine[]> {
  const lines: ValidationLine[] = [];
  for (const [person, seen] of Object.entries(seenOnVideo)) {
    const path = join(dataDir, 'sit_to_stand', `${person}_thigh.csv.gz`);
    const { transitions, recording } = await analyze(memorySource(path, readFileSync(path)));
    const startMs = Date.parse(recording.start);
    const found = transitions
      .filter(({ kind }) => kind === 'sit-to-stand')
      .map(({ time }) => (Date.parse(time) - startMs) / 1000);
    const distances = seen.map((at) => Math.min(...found.map((time) => Math.abs(time - at))));
    const matched = distances.filter((distance) => distance <= nearS).length;
    const extra = found.filter((time) => !seen.some((at) => Math.abs(time - at) <= nearS)).length;
    lines.push({
      what: `${person}: sit-to-stands seen on video, found within ${nearS} s`,
      figure: `${matched} of ${seen.length}, ${extra} extra`,
      goal: `${seen.length}, none extra`,
      reached: matched === seen.length && extra === 0,
      note: `largest distance ${Math.max(...distances).toFixed(2)} s, to the moment at which the thigh passes 45 degrees`,
    });
  }
  return lines;
}
