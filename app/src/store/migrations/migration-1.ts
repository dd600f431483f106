import { type Kysely, sql } from 'kysely';

const statements = [
  'CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL)',
  'CREATE TABLE session (token_hash TEXT PRIMARY KEY, created_ms BIGINT NOT NULL)',
  `CREATE TABLE person (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, sex TEXT, birth_year BIGINT, mass_kg DOUBLE PRECISION,
    height_m DOUBLE PRECISION, timezone TEXT, demo BIGINT NOT NULL, created_ms BIGINT NOT NULL, trashed_ms BIGINT)`,
  'CREATE TABLE original (sha256 TEXT PRIMARY KEY, bytes BIGINT NOT NULL, created_ms BIGINT NOT NULL)',
  `CREATE TABLE upload (
    id TEXT PRIMARY KEY, person_id TEXT REFERENCES person(id) ON DELETE CASCADE, file_name TEXT NOT NULL,
    bytes BIGINT NOT NULL, created_ms BIGINT NOT NULL)`,
  `CREATE TABLE batch (
    id TEXT PRIMARY KEY, person_id TEXT REFERENCES person(id) ON DELETE CASCADE, contents TEXT,
    created_ms BIGINT NOT NULL, undone_ms BIGINT)`,
  `CREATE TABLE recording (
    id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    batch_id TEXT NOT NULL REFERENCES batch(id) ON DELETE CASCADE, sha256 TEXT NOT NULL REFERENCES original(sha256),
    file_name TEXT NOT NULL, options TEXT NOT NULL, state TEXT NOT NULL, problem TEXT, created_ms BIGINT NOT NULL,
    trashed_ms BIGINT)`,
  `CREATE TABLE analysis (
    id TEXT PRIMARY KEY, recording_id TEXT NOT NULL REFERENCES recording(id) ON DELETE CASCADE,
    engine_version TEXT NOT NULL, created_ms BIGINT NOT NULL, current BIGINT NOT NULL, document TEXT NOT NULL,
    format TEXT NOT NULL, device TEXT, start_ms BIGINT NOT NULL, end_ms BIGINT NOT NULL, timezone TEXT NOT NULL,
    samples BIGINT NOT NULL, findings BIGINT NOT NULL, epochs_bytes BIGINT)`,
  `CREATE TABLE day (
    recording_id TEXT NOT NULL REFERENCES recording(id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE, date TEXT NOT NULL, start_ms BIGINT NOT NULL,
    end_ms BIGINT NOT NULL, steps BIGINT NOT NULL, sit_to_stand BIGINT NOT NULL,
    longest_sedentary_min DOUBLE PRECISION NOT NULL, worn_min DOUBLE PRECISION, valid BIGINT, minutes TEXT NOT NULL,
    bands TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (recording_id, date))`,
  `CREATE TABLE label (
    id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    recording_id TEXT NOT NULL REFERENCES recording(id) ON DELETE CASCADE, start_ms BIGINT NOT NULL,
    end_ms BIGINT NOT NULL, activity TEXT NOT NULL, note TEXT NOT NULL, edited_ms BIGINT NOT NULL, reverted_ms BIGINT)`,
  `CREATE TABLE label_version (
    label_id TEXT NOT NULL REFERENCES label(id) ON DELETE CASCADE, version BIGINT NOT NULL, start_ms BIGINT NOT NULL,
    end_ms BIGINT NOT NULL, activity TEXT NOT NULL, note TEXT NOT NULL, edited_ms BIGINT NOT NULL, reverted_ms BIGINT,
    received_ms BIGINT NOT NULL, PRIMARY KEY (label_id, version))`,
  'CREATE INDEX recording_by_person ON recording(person_id)',
  'CREATE INDEX recording_by_batch ON recording(batch_id)',
  'CREATE INDEX recording_by_original ON recording(sha256)',
  'CREATE INDEX analysis_by_recording ON analysis(recording_id, current)',
  'CREATE INDEX day_by_person ON day(person_id, date)',
  'CREATE INDEX label_by_recording ON label(recording_id)',
  'CREATE INDEX label_by_person ON label(person_id)',
  'CREATE INDEX batch_by_person ON batch(person_id)',
] as const;

/** The first store: people, originals, imports, analyses, days, labels set by hand. */
export async function migration1(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
