import type { Kysely } from 'kysely';
import { migration1 } from './migration-1.ts';
import { migration2 } from './migration-2.ts';
import { migration3 } from './migration-3.ts';

/** Brings a store from one version to the next. Runs in a transaction. */
export type Migration = (db: Kysely<unknown>) => Promise<void>;

/** All migrations: the first makes version 1, and so on. One that was released is never changed. */
export const migrations: readonly Migration[] = [migration1, migration2, migration3];
