import type { EvidenceRow } from './evidence-row.ts';

/** Whether a row says only whether something is more, less or the same. */
export function isDirection({ unit }: Pick<EvidenceRow, 'unit'>): boolean {
  return unit.startsWith('direction only');
}
