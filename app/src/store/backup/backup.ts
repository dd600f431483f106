/** The first line of a backup: what is in it, readable without the rest. */
export interface BackupHeader {
  schema: 'legwork/backup@1';
  /** Of the tables. */
  schemaVersion: number;
  createdMs: number;
  people: { id: string; name: string }[];
  /** Hashes of originals that its recordings need. */
  originals: string[];
}

/** A copy of the database; originals are not in it, they never change. */
export interface Backup {
  /** Name of the file in the folder `backups`. */
  name: string;
  createdMs: number;
  bytes: number;
  people: string[];
  personIds: string[];
  originals: string[];
}

/** Tables that are no person's data: who was let in, files under way, which writes were applied. */
export const leftOut: readonly string[] = ['session', 'upload', 'meta', 'applied_write'];

/** How the file of a backup is called. */
export const backupName = /^\d{4}-\d{2}-\d{2}T\d{6}\.\d{3}Z-(daily|manual|before-restore)\.ndjson\.gz$/;
