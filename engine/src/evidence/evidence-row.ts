/** How well a number is known: A trials in people, pooled; B small trials in people; C association or mixed; D animals; open: nobody knows. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D' | 'open';

/** What a row may be used for: to fit parameters, to be compared with alone, or to be told beside. */
export type EvidenceUse = 'calibration' | 'test' | 'context';

/** Where the number was read: in the text itself or its abstract, in a later copy of it, or nowhere yet. */
export type EvidenceReading = 'text' | 'secondary' | 'memory';

/** One published number, or sign, with its source. */
export interface EvidenceRow {
  /** H people, M mice, R rats, P other primates. */
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
  /** SD, SE, confidence interval or range, as it is printed; empty where none is. */
  spread: string;
  source: string;
  /** Null where there is none, or none is known. */
  doi: string | null;
  /** False: the DOI is from memory, nobody has followed it. */
  doiChecked: boolean;
  reading: EvidenceReading;
  use: EvidenceUse;
  /** Of test rows: unseen where no row of that study is fitted or shaped the model; overlap: pooled with seen studies. */
  role: 'unseen' | 'seen' | 'overlap' | null;
  grade: EvidenceGrade;
  notes: string;
}
