import { type Kysely, sql } from 'kysely';

/** A person may set a target for the leg load of a day: a share of an ordinary day. */
export async function migration3(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE person ADD COLUMN load_target DOUBLE PRECISION`.execute(db);
}
