import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulateRecording, writeCsv, writeGt3x } from '@legwork/engine';
import { writeExampleRecording } from './example-recording.ts';
import { geneaFile } from './genea-file.ts';
import { geneactivFile } from './geneactiv-file.ts';
import { joinParts } from './join-parts.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { type FitMessageToWrite, writeFit } from './write-fit.ts';
import { writeHealthExport } from './write-health-export.ts';
import { writeZip } from './write-zip.ts';

const schedule = [
  { activity: 'sit', seconds: 120 },
  { activity: 'walk', seconds: 120 },
] as const;

/** A small file of every format that is read, by its name. */
export async function exampleFiles(): Promise<Record<string, Uint8Array>> {
  const cwa = join(temporaryFolder(), 'walk.cwa');
  await writeExampleRecording(cwa);
  const blocks = () => simulateRecording(schedule, { seed: 5, sampleRateHz: 30 }).blocks();
  const health = new TextEncoder().encode(writeHealthExport(1).xml);
  return {
    'axivity.cwa': readFileSync(cwa),
    'actigraph.gt3x': await joinParts(writeGt3x(blocks(), { rateHz: 30 })),
    'geneactiv.bin': geneactivFile({ startMs: Date.UTC(2024, 0, 8, 9), pages: 40 }),
    'genea.bin': geneaFile(240),
    'plain.csv': await joinParts(writeCsv(blocks())),
    'activpal.csv': new TextEncoder().encode(activpalEvents),
    'garmin.fit': writeFit(fitMessages),
    'export.zip': writeZip({ 'apple_health_export/export.xml': health }),
    'export.xml': health,
  };
}

const activpalEvents = `"Time","DataCount (samples)","Interval (s)","ActivityCode (0=sedentary 1=standing, 2=stepping)","CumulativeStepCount","Activity Score (MET.h)"
46084.3333333333,0,60.5,0,0,0.01
46084.3340335648,605,10,1,0,0.01
46084.3341493056,705,1.1,2,1,0.01
46084.3341620370,716,0.9,2,2,0.01
46084.3341724537,725,30,1,2,0.01
`;

const startS = 1_146_240_000;
/** What made the file, and a session of running of ten minutes: numbers as in the profile of FIT. */
const fitMessages: FitMessageToWrite[] = [
  {
    global: 0,
    fields: [
      [0, 0, 4],
      [1, 132, 1],
      [2, 132, 4024],
      [3, 140, 77],
    ],
  },
  {
    global: 18,
    fields: [
      [253, 134, startS + 600],
      [2, 134, startS],
      [5, 0, 1],
      [6, 0, 0],
      [7, 134, 600_000],
      [8, 134, 595_000],
    ],
  },
];
