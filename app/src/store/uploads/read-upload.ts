import { notFound } from '../not-found.ts';
import type { Store } from '../store.ts';
import { type Upload, uploadOfRow } from './upload.ts';

/**
 * How far an upload came.
 *
 * @throws InputError `not-found`
 */
export async function readUpload(store: Store, id: string): Promise<Upload> {
  const row = await store.db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('upload', id);
  return uploadOfRow(store, row);
}
