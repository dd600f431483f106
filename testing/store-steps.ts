import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '@legwork/engine';
import { nextWaiting } from '../app/src/store/recordings/next-waiting.ts';
import { readRecording } from '../app/src/store/recordings/read-recording.ts';
import type { Recording } from '../app/src/store/recordings/recording.ts';
import { saveAnalysis } from '../app/src/store/recordings/save-analysis.ts';
import type { Store } from '../app/src/store/store.ts';
import { appendToUpload } from '../app/src/store/uploads/append-to-upload.ts';
import { importUpload } from '../app/src/store/uploads/import-upload.ts';
import { newRunningUploads } from '../app/src/store/uploads/running-uploads.ts';
import { startUpload } from '../app/src/store/uploads/start-upload.ts';
import { exampleAnalysis } from './example-analysis.ts';

/** What `analyseNext` keeps of every recording. */
export const analysis: Analysis = exampleAnalysis();
/** When that starts, UTC ms. */
export const startMs = Date.parse(analysis.recording.start);
/** Its days. */
export const [firstDate, lastDate] = [analysis.days[0]!.date, analysis.days.at(-1)!.date];
export const msPerDay = 86_400_000;

/** Bytes of a file as they arrive. */
export async function* pieces(...parts: (string | Uint8Array)[]) {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

/** Imports a text as a file of a person. */
export async function importText(
  store: Store,
  personId: string,
  text: string,
  batchId?: string,
): Promise<Recording> {
  const running = newRunningUploads();
  const { id } = await startUpload(store, { personId, fileName: 'walk.cwa', bytes: Buffer.byteLength(text) });
  await appendToUpload(store, running, id, 0, pieces(text));
  return importUpload(store, running, id, { batchId, again: true });
}

/** Takes what waits and says that the engine said {@link analysis} of it. */
export async function analyseNext(
  store: Store,
  changes: Partial<Parameters<typeof saveAnalysis>[2]> = {},
): Promise<Recording> {
  const recording = (await nextWaiting(store))!;
  const epochs = Buffer.from('epochs');
  await saveAnalysis(store, recording.id, {
    analysis,
    engineVersion: '1',
    epochs,
    pyramid: null,
    index: null,
    ...changes,
  });
  return readRecording(store.db, recording.id);
}

/** The files of recordings that a store holds. */
export const originals = (store: Store) =>
  readdirSync(join(store.folder, 'originals'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
