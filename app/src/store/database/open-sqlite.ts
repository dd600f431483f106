import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Tables } from './tables.ts';

/** How long a statement waits for another process that holds the file, ms: a backup program, say. A choice. */
const busyMs = 5000;

export interface SqliteConnections {
  /** Reads alone; sees what is committed. */
  reading: Kysely<Tables>;
  /** One transaction at a time. */
  writing: Kysely<Tables>;
  /** The connection behind `writing`, for what is no query. */
  raw: DatabaseSync;
}

/**
 * Opens a store in one file. Two connections, because a query outside of a transaction would see what the transaction
 * on the same connection has not committed. What is acknowledged is on the disk: WAL with `synchronous=FULL`. Deleted
 * rows are overwritten with zeros.
 *
 * @param maxPages most pages of the file, to play a full disk; default no limit
 */
export function openSqlite(path: string, maxPages?: number): SqliteConnections {
  const raw = new DatabaseSync(path, { timeout: busyMs, enableForeignKeyConstraints: true });
  raw.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;');
  if (maxPages !== undefined) raw.exec(`PRAGMA max_page_count=${maxPages}`);
  const reader = new DatabaseSync(path, { timeout: busyMs });
  reader.exec('PRAGMA query_only=ON');
  return { reading: kyselyOn(reader), writing: kyselyOn(raw), raw };
}

/** A statement that does nothing. */
const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

function kyselyOn(database: DatabaseSync): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare(sql) {
          // With a full disk SQLite ends a transaction by itself, or leaves one open whose end failed.
          if (sql === 'rollback' && !database.isTransaction) return nothing;
          if (sql === 'begin' && database.isTransaction) database.exec('rollback');
          const statement = database.prepare(sql);
          const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
          return {
            reader: statement.columns().length > 0,
            all: (parameters) => statement.all(...values(parameters)),
            run: (parameters) => statement.run(...values(parameters)),
            iterate: (parameters) => statement.iterate(...values(parameters)),
          };
        },
      },
    }),
  });
}
