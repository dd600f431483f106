import type { ByteSource } from '../byte-source.ts';
import type { ReadOptions } from '../recording.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { zipEntryBytes } from '../zip/zip-entry-bytes.ts';
import { LogCursor } from './log-cursor.ts';
import { isActivity } from './record-types.ts';
import type { ClockWindow } from './second-clock.ts';

/** How the times of all records with samples fit what is expected of them. */
export interface LogSurvey {
  records: number;
  /** How many are within the window. */
  believed: number;
  /** Time of the first that is, less a second for each record before it; `NaN` if there is none. */
  startSeconds: number;
}

/** Reads a whole log.bin to see how many of its times are within a window. */
export async function surveyLog(
  source: ByteSource,
  entry: ZipEntry,
  window: ClockWindow,
  { signal }: ReadOptions,
): Promise<LogSurvey> {
  const survey: LogSurvey = { records: 0, believed: 0, startSeconds: Number.NaN };
  const cursor = new LogCursor();
  const takeRecords = () => {
    while (cursor.next()) {
      if (!isActivity(cursor.type) || cursor.end - cursor.start < 2) continue;
      if (cursor.seconds >= window.from && cursor.seconds <= window.to) {
        if (survey.believed === 0) survey.startSeconds = cursor.seconds - survey.records;
        survey.believed++;
      }
      survey.records++;
    }
  };
  for await (const chunk of zipEntryBytes(source, entry, { onDamage: () => {} })) {
    signal?.throwIfAborted();
    cursor.append(chunk);
    takeRecords();
  }
  cursor.finish();
  takeRecords();
  return survey;
}
