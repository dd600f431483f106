import { InputError } from '@legwork/engine';
import { type Kysely, sql } from 'kysely';
import { type Migration, migrations as released } from './migrations.ts';

/**
 * Brings the tables up to a version, inside the transaction that it is given.
 *
 * @param options `place`: the store in words, for messages; `upTo`: default the newest version; `migrations`: default
 * those of this app
 * @throws InputError `store-newer` where a newer app wrote the store: nothing is changed then
 * @example
 * await store.write((trx) => migrate(trx, { place: folder }));
 */
export async function migrate(
  db: Kysely<unknown>,
  {
    place,
    migrations = released,
    upTo = migrations.length,
  }: { place: string; migrations?: readonly Migration[]; upTo?: number },
): Promise<void> {
  await sql`CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)`.execute(db);
  const { rows } = await sql<{ value: string }>`SELECT value FROM meta WHERE key = 'schemaVersion'`.execute(
    db,
  );
  const version = Number(rows[0]?.value ?? 0);
  if (version > migrations.length)
    throw new InputError(
      'store-newer',
      `a newer Legwork has written these data (version ${version}; this one knows ${migrations.length})`,
      place,
      'use the newer Legwork; nothing was changed',
    );
  for (const migration of migrations.slice(version, upTo)) await migration(db);
  if (upTo <= version) return;
  await sql`INSERT INTO meta (key, value) VALUES ('schemaVersion', ${String(upTo)})
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`.execute(db);
}
