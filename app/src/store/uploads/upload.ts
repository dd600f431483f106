import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tables } from '../database/tables.ts';
import { paths } from '../files/paths.ts';
import type { Store } from '../store.ts';

/** A file on its way in. */
export interface Upload {
  id: string;
  personId: string | null;
  fileName: string;
  /** Of the whole file, as announced. */
  bytes: number;
  /** Bytes that are on the disk. */
  offset: number;
  createdMs: number;
}

export async function uploadOfRow(store: Store, row: Tables['upload']): Promise<Upload> {
  const there = await stat(join(store.folder, paths.upload(row.id))).catch(() => null);
  return {
    id: row.id,
    personId: row.person_id,
    fileName: row.file_name,
    bytes: row.bytes,
    offset: Math.min(there?.size ?? 0, row.bytes),
    createdMs: row.created_ms,
  };
}
