import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

/** The tables are in a schema of their own: the database may have others. */
export const postgresSchema = 'legwork';

const int8 = 20;
const numeric = 1700;

/** Whole numbers as numbers; a sum of them comes as numeric. */
function exactInteger(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new RangeError(`a number of the database is too large to be exact: ${text}`);
  return value;
}

/**
 * Opens a store on a PostgreSQL.
 *
 * @param url as in `DATABASE_URL`
 */
export function openPostgres(url: string): { db: Kysely<Tables>; pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionString: url,
    options: `-c search_path=${postgresSchema}`,
    max: 4,
    types: {
      getTypeParser: ((type: number, format: 'text' | 'binary') =>
        format === 'text' && (type === int8 || type === numeric)
          ? exactInteger
          : pg.types.getTypeParser(type, format as 'text')) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool };
}
