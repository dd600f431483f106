import type { EvidenceRow } from '@legwork/engine';

export interface EvidenceSearch {
  /** Words that a row has to hold, in any order and in any of its texts. */
  words: string;
  species: EvidenceRow['species'] | 'all';
  use: EvidenceRow['use'] | 'all';
  grade: EvidenceRow['grade'] | 'all';
}

/**
 * The rows that fit a search, in their order.
 *
 * @example
 * findRows(rows, { words: 'bed rest quadriceps', species: 'human', use: 'all', grade: 'all' });
 */
export function findRows(rows: readonly EvidenceRow[], search: EvidenceSearch): EvidenceRow[] {
  const words = search.words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (search.species !== 'all' && row.species !== search.species) return false;
    if (search.use !== 'all' && row.use !== search.use) return false;
    if (search.grade !== 'all' && row.grade !== search.grade) return false;
    const { id, scenario, population, outcome, region, source, doi, notes } = row;
    const text = [id, scenario, population, outcome, region, source, doi, notes].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
