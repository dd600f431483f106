import { InputError } from '@legwork/engine';
import type { Store } from '../store.ts';

/** Names a write, so that it is known when it is sent again. */
export interface WriteKey {
  /** UUID, made by who sends it. */
  id: string;
  /** Hash of what is asked: a key is of one request. */
  request: string;
}

/**
 * A store for one write that may be sent again because its answer was lost. The first time `write` does its work, and
 * keeps the answer in the same transaction; later it gives that answer and does nothing. The answer has to be JSON.
 *
 * @param key none: the store as it is
 * @throws InputError from `write`: `other-write` where the key came with another request, `erased` where what the write
 * was about was erased since
 * @example
 * const person = await addPerson(applyOnce(store, { id, request }), { name: 'Ada' });
 */
export function applyOnce(store: Store, key: WriteKey | null): Store {
  if (key === null) return store;
  const { id, request } = key;
  return {
    ...store,
    write: (work) =>
      store.write(async (trx) => {
        const before = await trx
          .selectFrom('applied_write')
          .selectAll()
          .where('id', '=', id)
          .executeTakeFirst();
        if (before) return JSON.parse(answerOf(before, request));
        const answer = await work(trx);
        await trx
          .insertInto('applied_write')
          .values({ id, request, at_ms: store.now(), answer: JSON.stringify(answer ?? null) })
          .execute();
        return answer;
      }),
  };
}

function answerOf(before: { id: string; request: string; answer: string | null }, request: string): string {
  if (before.request !== request)
    throw new InputError(
      'other-write',
      'this key came with another request before',
      before.id,
      'give every request a key of its own',
    );
  if (before.answer === null)
    throw new InputError(
      'erased',
      'this was done, and what it was about was erased since',
      before.id,
      'nothing: do not send it again',
    );
  return before.answer;
}
