import type { Query } from '../store.ts';

/**
 * Takes the answers that hold an id out of the writes that were applied; that they were applied stays known. Belongs
 * into the transaction that erases the person or the recording of that id.
 *
 * @param id a UUID
 */
export async function eraseAnswers(trx: Query, id: string): Promise<void> {
  await trx.updateTable('applied_write').set({ answer: null }).where('answer', 'like', `%"${id}"%`).execute();
}
