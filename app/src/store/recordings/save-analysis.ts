import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Analysis } from '@legwork/engine';
import { derivedPaths, paths } from '../files/paths.ts';
import { writePrivateFile } from '../files/write-private-file.ts';
import type { Store } from '../store.ts';
import { storeProblem } from '../store-problem.ts';
import { insertAnalysis } from './insert-analysis.ts';

export interface NewAnalysis {
  /** Without epochs. */
  analysis: Analysis;
  engineVersion: string;
  /** Parquet of the epochs; null where there are none. */
  epochs: Uint8Array | null;
  /** As of `pyramidBytes`; null without samples. */
  pyramid: Uint8Array | null;
  /** As of `indexBytes`; null without samples. */
  index: Uint8Array | null;
}

/**
 * Keeps what the engine said of a recording. It becomes current; the one before stays, to be compared with, those
 * before that go. Nothing is kept if the recording was taken away meanwhile, or has to be analysed with other options.
 *
 * @returns whether it was kept
 * @throws InputError `disk-full`
 */
export async function saveAnalysis(store: Store, recordingId: string, result: NewAnalysis): Promise<boolean> {
  const id = randomUUID();
  const place = (path: string) => join(store.folder, path);
  let old: string[] | null = null;
  try {
    for (const name of ['epochs', 'pyramid', 'index'] as const) {
      const bytes = result[name];
      if (bytes) await writePrivateFile(store.disk, place(paths[name](id)), [bytes]);
    }
    old = await store.write(async (trx) => {
      const recording = await trx
        .selectFrom('recording')
        .selectAll()
        .where('id', '=', recordingId)
        .executeTakeFirst();
      if (recording?.state !== 'analysing') return null;
      const before = await trx
        .selectFrom('analysis')
        .select(['id', 'current'])
        .where('recording_id', '=', recordingId)
        .execute();
      const tooOld = before.filter(({ current }) => current === 0).map((analysis) => analysis.id);
      if (tooOld.length > 0) await trx.deleteFrom('analysis').where('id', 'in', tooOld).execute();
      await insertAnalysis(trx, recording, {
        id,
        engine_version: result.engineVersion,
        created_ms: store.now(),
        document: JSON.stringify(result.analysis),
        epochs_bytes: result.epochs?.length ?? null,
      });
      await trx
        .updateTable('recording')
        .set({ state: 'ready', problem: null })
        .where('id', '=', recordingId)
        .execute();
      return tooOld;
    });
  } catch (error) {
    throw storeProblem(error, store.folder);
  } finally {
    if (old === null) for (const file of derivedPaths(id)) await rm(place(file), { force: true });
  }
  for (const analysis of old ?? [])
    for (const path of derivedPaths(analysis)) await rm(place(path), { force: true });
  return old !== null;
}
