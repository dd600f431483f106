import type { EvidenceResult, EvidenceRow } from '@legwork/engine';

export const rowStates = ['met', 'missed', 'fitted', 'untested', 'context'] as const;

/** How the model does on a published number. `untested`: neither fitted nor compared; `context`: told beside alone. */
export type RowState = (typeof rowStates)[number];

/**
 * Says how the model does on a published number; of several results the worst counts.
 *
 * @example
 * rowState(row, [{ ...result, role: 'compared', verdict: 'missed' }]); // 'missed'
 */
export function rowState({ use }: Pick<EvidenceRow, 'use'>, results: readonly EvidenceResult[]): RowState {
  if (use === 'context') return 'context';
  if (results.some(({ verdict }) => verdict === 'missed')) return 'missed';
  if (results.some(({ verdict }) => verdict === 'met')) return 'met';
  return results.some(({ role }) => role === 'fitted') ? 'fitted' : 'untested';
}
