import type { Generated } from 'kysely';

/**
 * The tables, the same on both engines. Columns are BIGINT (as numbers up to 2^53, truth as 0 or 1), DOUBLE PRECISION
 * and TEXT (JSON too) alone. Times are UTC milliseconds.
 */
export interface Tables {
  meta: { key: string; value: string };
  setting: { key: string; value: string };
  session: { token_hash: string; created_ms: number };
  person: {
    id: string;
    name: string;
    sex: string | null;
    birth_year: number | null;
    mass_kg: number | null;
    height_m: number | null;
    timezone: string | null;
    load_target: number | null;
    /** JSON: by column, when that was said of the person last; a column that nobody changed is not in it. */
    edited: Generated<string>;
    demo: number;
    created_ms: number;
    trashed_ms: number | null;
  };
  /** Files as they were given, by their content. */
  original: { sha256: string; bytes: number; created_ms: number };
  upload: { id: string; person_id: string | null; file_name: string; bytes: number; created_ms: number };
  /** What was imported together. `contents`: what an import of a package added, JSON; null for files. */
  batch: {
    id: string;
    person_id: string | null;
    contents: string | null;
    created_ms: number;
    undone_ms: number | null;
  };
  recording: {
    id: string;
    person_id: string;
    batch_id: string;
    sha256: string;
    file_name: string;
    options: string;
    state: 'waiting' | 'analysing' | 'ready' | 'failed';
    problem: string | null;
    created_ms: number;
    trashed_ms: number | null;
  };
  /** What the engine said of a recording; the latest is `current`, those before stay to be compared with. */
  analysis: {
    id: string;
    recording_id: string;
    engine_version: string;
    created_ms: number;
    current: number;
    document: string;
    format: string;
    device: string | null;
    start_ms: number;
    end_ms: number;
    timezone: string;
    samples: number;
    findings: number;
    /** Size of the file of epochs; null where there is none. */
    epochs_bytes: number | null;
  };
  /** Days of current analyses. */
  day: {
    recording_id: string;
    person_id: string;
    date: string;
    start_ms: number;
    end_ms: number;
    steps: number;
    sit_to_stand: number;
    longest_sedentary_min: number;
    worn_min: number | null;
    valid: number | null;
    minutes: string;
    bands: string;
    document: string;
  };
  label: LabelColumns & { id: string; person_id: string; recording_id: string };
  /** Every version of a label that came in, the one that holds among them. */
  label_version: LabelColumns & { label_id: string; version: number; received_ms: number };
  /**
   * Writes that came with a key, by it. `request`: hash of what was asked; `answer`: JSON; null where what it was about
   * was erased since.
   */
  applied_write: { id: string; request: string; at_ms: number; answer: string | null };
}

interface LabelColumns {
  start_ms: number;
  end_ms: number;
  activity: string;
  note: Generated<string>;
  edited_ms: number;
  reverted_ms: number | null;
}

/** Every table, parents before what refers to them. */
export const tableNames = [
  'meta',
  'setting',
  'session',
  'person',
  'original',
  'upload',
  'batch',
  'recording',
  'analysis',
  'day',
  'label',
  'label_version',
  'applied_write',
] as const satisfies readonly (keyof Tables)[];
