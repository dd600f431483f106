import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './database/tables.ts';
import type { Disk } from './files/disk.ts';

/** A transaction, or the connection for reading: what a query may run on. */
export type Query = Kysely<Tables> | Transaction<Tables>;

/** People, recordings, days: everything that is kept. */
export interface Store {
  readonly engine: 'sqlite' | 'postgres';
  /** The database in words, without a password. */
  readonly database: string;
  /** Where the files are. */
  readonly folder: string;
  readonly disk: Disk;
  /** For reading: sees what is committed. */
  readonly db: Kysely<Tables>;
  /** Aborted when the lock on the data was lost, and nothing must be written any more. */
  readonly lost: AbortSignal;
  /** The present, UTC ms. */
  now(): number;
  /** Does `work` in a transaction, after those asked for before: all of it is on the disk when this resolves, or nothing. */
  write<Result>(work: (trx: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  /** After erasing: takes what was erased out of the log and out of free pages of the database. */
  scrub(): Promise<void>;
  /** Size of the database, bytes. */
  databaseBytes(): Promise<number>;
  close(): Promise<void>;
}
