import type { EvidenceGrade, EvidenceReading, EvidenceRow } from '../engine/src/evidence/index.ts';

/**
 * A row of the table of published numbers as the program keeps it: without addresses, with a grade.
 *
 * @param cells by the names of the table's header
 */
export function evidenceRow(cells: Record<string, string>): EvidenceRow {
  const text = (name: string): string => withoutAddresses(cells[name] ?? '');
  const number = (name: string): number | null => (cells[name] ? Number(cells[name]) : null);
  return {
    id: text('id'),
    species: text('species') as EvidenceRow['species'],
    scenario: text('scenario'),
    population: text('population'),
    n: number('n'),
    outcome: text('outcome'),
    region: text('muscle_or_region'),
    timeDays: number('time_days'),
    value: number('value') ?? Number.NaN,
    unit: text('unit'),
    spread: text('sd_or_ci'),
    source: text('source_citation'),
    doi: cells.doi || null,
    doiChecked: Boolean(cells.doi) && !/DOI from memory/i.test(cells.notes ?? ''),
    reading: reading(cells),
    use: text('use') as EvidenceRow['use'],
    role: (cells.study_role || null) as EvidenceRow['role'],
    grade: grade(cells),
    notes: text('notes'),
  };
}

function withoutAddresses(text: string): string {
  return text
    .replace(/\s*https?:\/\/\S+/g, '')
    .replace('second copy agrees', 'a second copy agrees')
    .trim();
}

function reading({ verified, source_citation: source = '' }: Record<string, string>): EvidenceReading {
  if (verified === 'from-memory') return 'memory';
  return /re-worded copy|secondary|press|textbook| in (Marusic|PMC|Bacon|Fazzini)/i.test(source)
    ? 'secondary'
    : 'text';
}

/**
 * The grade by kind of study, as the design defines the letters: animals are D; observations, post-mortem dating and
 * numbers that are from memory C; pooled studies and large trials (from 50 people, a choice) A; other trials in people B.
 */
function grade({
  species,
  scenario = '',
  population = '',
  n,
  verified,
  ...rest
}: Record<string, string>): EvidenceGrade {
  if (species !== 'human') return 'D';
  if (verified === 'from-memory') return 'C';
  if (/observational|kinetics|illness|review statement/.test(scenario + rest.notes)) return 'C';
  const pooled = /studies|trials|meta|pooled|review/.test(population);
  return pooled || Number(n) >= 50 ? 'A' : 'B';
}
