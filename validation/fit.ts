import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, memorySource } from '@legwork/engine';
import type { ValidationLine } from './validation-line.ts';

/**
 * What Garmin's own FIT SDK (21.217) reads in the files: sessions, their sport and length in seconds, and how many
 * records have a heart rate above 0, with the median.
 */
const expected = [
  { file: 'Activity.fit', sessions: ['stand-up paddleboarding 3601 s'], heartRates: 3493, medianBpm: 134 },
  { file: 'HrmPluginTestActivity.fit', sessions: ['walking 309 s'], heartRates: 84, medianBpm: 68 },
  { file: 'WithGearChangeData.fit', sessions: [], heartRates: 1979, medianBpm: 105 },
];

/**
 * Activities of Garmin devices against what Garmin's own reader finds in them.
 *
 * @param dataDir folder with `fit/`
 */
export async function validateFit(dataDir: string): Promise<ValidationLine[]> {
  const lines: ValidationLine[] = [];
  for (const { file, sessions, heartRates, medianBpm } of expected) {
    const { recording, ...analysis } = await analyze(
      memorySource(file, readFileSync(join(dataDir, 'fit', file))),
    );
    const damage = recording.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    lines.push({
      what: `${file}: checksum and structure`,
      figure: damage.join(', ') || 'sound',
      goal: 'sound',
      reached: damage.length === 0,
    });
    const found = (analysis.sessions ?? [])
      .filter(({ sport }) => sport !== 'unknown')
      .map(
        ({ sport, start, end }) => `${sport} ${Math.round((Date.parse(end) - Date.parse(start)) / 1000)} s`,
      );
    lines.push({
      what: `${file}: sessions`,
      figure: found.join(', ') || 'none',
      goal: sessions.join(', ') || 'none',
      reached: found.join() === sessions.join(),
    });
    const { count, median } = analysis.heartRateBpm ?? { count: 0, median: 0 };
    lines.push({
      what: `${file}: heart rates`,
      figure: `${count}, median ${median} bpm`,
      goal: `${heartRates}, median ${medianBpm} bpm`,
      reached: count === heartRates && median === medianBpm,
    });
  }
  return lines;
}
