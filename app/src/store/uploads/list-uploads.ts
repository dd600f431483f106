import type { Store } from '../store.ts';
import { type Upload, uploadOfRow } from './upload.ts';

/** Uploads that were neither finished nor cancelled, oldest first. */
export async function listUploads(store: Store): Promise<Upload[]> {
  const rows = await store.db.selectFrom('upload').selectAll().orderBy('created_ms').orderBy('id').execute();
  return Promise.all(rows.map((row) => uploadOfRow(store, row)));
}
