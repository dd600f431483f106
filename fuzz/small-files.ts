import { scriptedSchedule, simulateRecording, type WritableBlock } from '@legwork/engine';
import type { FitMessageToWrite } from '../testing/write-fit.ts';

const startMs = Date.UTC(2024, 4, 6, 9);

/** Half a minute on foot and off it. */
export function simulatedBlocks(rateHz: number): Iterable<WritableBlock> {
  const schedule = scriptedSchedule([
    { activity: 'sit', seconds: 6 },
    { activity: 'walk', seconds: 12 },
  ]);
  return simulateRecording(schedule, { seed: 2, sampleRateHz: rateHz, startMs }).blocks();
}

/** Rows of a phone, with a decimal comma. */
export function phoneCsv(): Uint8Array {
  const rows = Array.from({ length: 300 }, (_, i) =>
    `${i / 50};${(i % 9) / 10};−0.98;0.1`.replaceAll('.', ','),
  );
  return new TextEncoder().encode(['time;gFx;gFy;gFz', ...rows, ''].join('\n'));
}

/** Events of a thigh sensor: sitting, standing, some strides. */
export function activpalCsv(): Uint8Array {
  const rows = [
    'Time,DataCount (samples),Interval (s),ActivityCode,CumulativeStepCount,Activity Score (MET.h)',
  ];
  let atS = 0;
  for (let i = 0; i < 60; i++) {
    const durationS = i % 3 === 2 ? 1.1 : 20;
    const day = ((startMs / 1000 + atS) / 86_400 + 25_569).toFixed(10);
    rows.push(`${day},${atS * 10},${durationS},${i % 3},${Math.floor((i + 1) / 3)},0.01`);
    atS += durationS;
  }
  return new TextEncoder().encode(`${rows.join('\r\n')}\r\n`);
}

/** A run with heart rates and a session. Numbers of messages and fields are those of the FIT profile. */
export function fitRun(): FitMessageToWrite[] {
  const startS = (startMs - Date.UTC(1989, 11, 31)) / 1000;
  const fileId: FitMessageToWrite = {
    global: 0,
    fields: [
      [0, 0, 4],
      [1, 132, 1],
      [3, 140, 77],
    ],
  };
  const records = Array.from(
    { length: 40 },
    (_, i): FitMessageToWrite => ({
      global: 20,
      fields: [
        [253, 134, startS + i],
        [3, 2, 100 + i],
        [4, 2, 80],
      ],
    }),
  );
  const session: FitMessageToWrite = {
    global: 18,
    fields: [
      [253, 134, startS + 40],
      [2, 134, startS],
      [5, 0, 1],
      [7, 134, 40_000],
      [8, 134, 40_000],
      [10, 134, 55],
    ],
  };
  return [fileId, ...records, session];
}
