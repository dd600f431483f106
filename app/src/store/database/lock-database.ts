import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '@legwork/engine';
import type pg from 'pg';

/** Names the lock among others on the same database: "legwork" in ASCII. */
const lockKey = '30510428163895915';
/** The server may not have noticed yet that a process with the lock has ended: asked again for 2 s, a choice. */
const attempts = 20;
const pauseMs = 100;

/**
 * Makes this process the only Legwork with a database on a PostgreSQL, as long as one connection of its pool lives.
 *
 * @param onLost is called when that connection ends by itself: another Legwork may have the data from then on
 * @returns what gives the database free
 * @throws InputError `store-in-use`
 */
export async function lockDatabase(
  pool: pg.Pool,
  place: string,
  onLost: () => void,
): Promise<() => Promise<void>> {
  const client = await pool.connect();
  for (let attempt = 1; ; attempt++) {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS got', [lockKey]);
    if (rows[0].got) break;
    if (attempt < attempts) {
      await sleep(pauseMs);
      continue;
    }
    client.release();
    throw new InputError(
      'store-in-use',
      'another Legwork has these data open',
      place,
      'use that one, or end it first',
    );
  }
  client.on('error', () => {});
  client.on('end', onLost);
  return async () => {
    client.off('end', onLost);
    await client.query('SELECT pg_advisory_unlock($1)', [lockKey]).catch(() => {});
    client.release(true);
  };
}
