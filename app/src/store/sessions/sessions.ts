import { createHash, randomBytes } from 'node:crypto';
import type { Store } from '../store.ts';

/** How long a browser that was let in stays in, ms: a choice. */
export const sessionMs = 30 * 86_400_000;

/** Lets a browser in: a token for its cookie, of which the store keeps a hash alone. */
export async function openSession(store: Store): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await store.write(async (trx) => {
    await trx
      .deleteFrom('session')
      .where('created_ms', '<', store.now() - sessionMs)
      .execute();
    await trx
      .insertInto('session')
      .values({ token_hash: hashOf(token), created_ms: store.now() })
      .execute();
  });
  return token;
}

/** Whether a token is one that was given, not too long ago. */
export async function isSession(store: Store, token: string): Promise<boolean> {
  const row = await store.db
    .selectFrom('session')
    .select('created_ms')
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  return row !== undefined && row.created_ms >= store.now() - sessionMs;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
