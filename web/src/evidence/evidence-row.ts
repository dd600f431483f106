/** A published number that the model stands on, or is compared with. */
export interface EvidenceRow {
  id: string;
  species: 'human' | 'mouse' | 'rat' | 'primate';
  scenario: string;
  population: string;
  /** People or animals; null where the text gives none. */
  n: number | null;
  outcome: string;
  region: string;
  timeDays: number | null;
  value: number;
  /** A unit that begins with "direction only" makes the value a sign: 1 more, 0 the same, -1 less. */
  unit: string;
  /** As it is printed; empty where none is. */
  spread: string;
  source: string;
  doi: string | null;
  /** Where the number was read: in the text or its abstract, in a later copy, or nowhere yet. */
  reading: 'text' | 'secondary' | 'memory';
  use: 'calibration' | 'test' | 'context';
  grade: 'A' | 'B' | 'C' | 'D' | 'open';
  notes: string;
}
