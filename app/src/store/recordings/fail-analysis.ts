import type { Store } from '../store.ts';
import type { Problem } from './recording.ts';

/** Writes down why a recording can't be analysed. An earlier analysis of it stays. */
export async function failAnalysis(store: Store, recordingId: string, problem: Problem): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('recording')
      .set({ state: 'failed', problem: JSON.stringify(problem) })
      .where('id', '=', recordingId)
      .where('state', '=', 'analysing')
      .execute(),
  );
}
