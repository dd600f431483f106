import type { Store } from '../store.ts';

/** How long a write is known again, days: a choice, as long as the trash is kept. */
const keptDays = 30;
const msPerDay = 86_400_000;

/** Forgets which writes were applied longer than 30 days ago. */
export async function forgetOldWrites(store: Store): Promise<void> {
  await store.write((trx) =>
    trx
      .deleteFrom('applied_write')
      .where('at_ms', '<', store.now() - keptDays * msPerDay)
      .execute(),
  );
}
