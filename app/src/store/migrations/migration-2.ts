import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';

/**
 * Writes that came with a key are applied once; a store has a name of its own, by which a page knows it again; of people it
 * is known when each thing was said of them.
 */
export async function migration2(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE applied_write (
    id TEXT PRIMARY KEY, request TEXT NOT NULL, at_ms BIGINT NOT NULL, answer TEXT)`.execute(db);
  await sql`ALTER TABLE person ADD COLUMN edited TEXT NOT NULL DEFAULT '{}'`.execute(db);
  await sql`INSERT INTO meta (key, value) VALUES ('storeId', ${randomUUID()})`.execute(db);
}
