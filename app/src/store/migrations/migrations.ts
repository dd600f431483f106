import type { Kysely } from 'kysely';
import { addLoadTarget } from './add-load-target.ts';
import { migration1 } from './migration-1.ts';

/** Brings a store from one version to the next. Runs in a transaction. */
export type Migration = (db: Kysely<unknown>) => Promise<void>;

/** All migrations: the first makes version 1, and so on. One that was released is never changed. */
export const migrations: readonly Migration[] = [migration1, addLoadTarget];
