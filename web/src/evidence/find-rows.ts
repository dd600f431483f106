import type { EvidenceRow } from '@legwork/engine';
import type { RowState } from './row-state.ts';

/** A published number, and how the model does on it. */
export interface JudgedRow {
  row: EvidenceRow;
  state: RowState;
}

export interface EvidenceSearch {
  /** Words that a row has to hold, in any order and in any of its texts. */
  words: string;
  species: EvidenceRow['species'] | 'all';
  state: RowState | 'all';
  grade: EvidenceRow['grade'] | 'all';
}

/**
 * The rows that fit a search, in their order.
 *
 * @example
 * findRows(rows, { words: 'bed rest quadriceps', species: 'human', state: 'missed', grade: 'all' });
 */
export function findRows<Row extends JudgedRow>(rows: readonly Row[], search: EvidenceSearch): Row[] {
  const words = search.words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ row, state }) => {
    if (search.species !== 'all' && row.species !== search.species) return false;
    if (search.state !== 'all' && state !== search.state) return false;
    if (search.grade !== 'all' && row.grade !== search.grade) return false;
    const { id, scenario, population, outcome, region, source, doi, notes } = row;
    const text = [id, scenario, population, outcome, region, source, doi, notes].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
