import type { EvidenceRow } from './evidence-row.ts';
import { isDirection } from './is-direction.ts';

/**
 * The same rows, once each is known to say what it is, in which unit and who published it.
 *
 * Throws an `Error` that names the row: these rows are part of the program, so a bad one is a mistake of ours.
 *
 * @example
 * checkEvidence([{ ...row, source: '' }]); // Error: evidence H001 has no source
 */
export function checkEvidence(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const ids = new Set<string>();
  for (const row of rows) {
    const { id, source, unit, outcome, value, timeDays, n } = row;
    if (!/^[HMRP]\d{3}$/.test(id)) throw new Error(`evidence "${id}" has no id like H001`);
    if (ids.has(id)) throw new Error(`evidence ${id} is there twice`);
    ids.add(id);
    for (const [what, text] of Object.entries({ source, unit, outcome }))
      if (text.trim() === '') throw new Error(`evidence ${id} has no ${what}`);
    if (!Number.isFinite(value)) throw new Error(`evidence ${id} has no value`);
    if (timeDays !== null && !(timeDays > 0))
      throw new Error(`evidence ${id} has a time of ${timeDays} days`);
    if (n !== null && !(Number.isInteger(n) && n > 0)) throw new Error(`evidence ${id} has n = ${n}`);
    if (isDirection(row) && ![-1, 0, 1].includes(value))
      throw new Error(`evidence ${id} is a direction, but its value is ${value}`);
  }
  return rows;
}
