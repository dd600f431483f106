import { evidence } from './evidence.ts';
import type { EvidenceRow } from './evidence-row.ts';

const byId = new Map(evidence.map((row) => [row.id, row]));

/**
 * The row of an id. Throws an `Error` where there is none: ids stand in our own code and tables.
 *
 * @example
 * findEvidence('H001').value; // -10
 */
export function findEvidence(id: string): EvidenceRow {
  const row = byId.get(id);
  if (!row) throw new Error(`there is no evidence ${id}`);
  return row;
}
