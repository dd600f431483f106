import type { Tables } from '../database/tables.ts';

/** Type of a column, in the words of Table Schema. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean';

/** A table of a package: a CSV file, and the columns of the database that it holds. */
export interface PackageTable {
  table: 'person' | 'original' | 'batch' | 'recording' | 'analysis' | 'label' | 'label_version';
  path: string;
  description: string;
  columns: Readonly<Record<string, { type: ColumnType; required: boolean; description: string }>>;
  key: readonly string[];
}

const text = (description: string) => ({ type: 'string', required: true, description }) as const;
const textOrNothing = (description: string) => ({ type: 'string', required: false, description }) as const;
const whole = (description: string) => ({ type: 'integer', required: true, description }) as const;
const wholeOrNothing = (description: string) => ({ type: 'integer', required: false, description }) as const;
const numberOrNothing = (description: string) => ({ type: 'number', required: false, description }) as const;

const id = text('UUID');
const time = (what: string) => whole(`${what}, UTC, milliseconds since 1970`);
const timeOrNothing = (what: string) => wholeOrNothing(`${what}, UTC, milliseconds since 1970`);

const labelColumns = {
  start_ms: time('start of the stretch'),
  end_ms: time('end of the stretch'),
  activity: text('what the person says that it was'),
  note: text('may be empty'),
  edited_ms: time('when the person said so'),
  reverted_ms: timeOrNothing('when it was taken back'),
};

/** What a package holds, parents before what refers to them. */
export const packageTables = [
  {
    table: 'person',
    path: 'people.csv',
    description: 'people',
    key: ['id'],
    columns: {
      id,
      name: text('name'),
      sex: textOrNothing('female or male'),
      birth_year: wholeOrNothing('year of birth'),
      mass_kg: numberOrNothing('body mass, kg'),
      height_m: numberOrNothing('body height, m'),
      timezone: textOrNothing('IANA zone of clocks of sensors without one'),
      load_target: numberOrNothing('target for the leg load of a day, a share of an ordinary day'),
      demo: whole('1: simulated'),
      created_ms: time('added'),
      trashed_ms: timeOrNothing('put into the trash'),
    },
  },
  {
    table: 'original',
    path: 'originals.csv',
    description: 'files as they were imported: originals/ and the hash is where each is',
    key: ['sha256'],
    columns: { sha256: text('SHA-256'), bytes: whole('size'), created_ms: time('first imported') },
  },
  {
    table: 'batch',
    path: 'imports.csv',
    description: 'what was imported together',
    key: ['id'],
    columns: {
      id,
      person_id: text('of whom'),
      created_ms: time('imported'),
      undone_ms: timeOrNothing('undone'),
    },
  },
  {
    table: 'recording',
    path: 'recordings.csv',
    description: 'files of sensors that people wore',
    key: ['id'],
    columns: {
      id,
      person_id: text('of whom'),
      batch_id: text('imported with'),
      sha256: text('of the file'),
      file_name: text('as it was called'),
      options: text('JSON: what the file does not say about itself'),
      state: text('waiting, ready or failed'),
      problem: textOrNothing('JSON: why it failed'),
      created_ms: time('imported'),
      trashed_ms: timeOrNothing('put into the trash'),
    },
  },
  {
    table: 'analysis',
    path: 'analyses.csv',
    description:
      'what the engine said; analyses/ and the id is where its JSON is, epochs/ its seconds as Parquet',
    key: ['id'],
    columns: {
      id,
      recording_id: text('of which recording'),
      engine_version: text('version of the engine'),
      created_ms: time('analysed'),
      current: whole('1: the latest; 0: the one before'),
      epochs_bytes: wholeOrNothing('size of the file of seconds'),
    },
  },
  {
    table: 'label',
    path: 'labels.csv',
    description: 'what people say that stretches of recordings were',
    key: ['id'],
    columns: { id, person_id: text('of whom'), recording_id: text('of which recording'), ...labelColumns },
  },
  {
    table: 'label_version',
    path: 'label-versions.csv',
    description: 'every version of the labels',
    key: ['label_id', 'version'],
    columns: {
      label_id: text('of which label'),
      version: whole('counted from 1'),
      ...labelColumns,
      received_ms: time('came in'),
    },
  },
] as const satisfies readonly PackageTable[];

/** A row as the database has it, of any of the tables. */
export type PackageRow = Record<string, string | number | null>;

/** Where files of a package are. */
export const packagePaths = {
  original: (sha256: string) => `originals/${sha256}`,
  analysis: (analysisId: string) => `analyses/${analysisId}.json`,
  epochs: (analysisId: string) => `epochs/${analysisId}.parquet`,
};

/** Says what a package is; another major version is not read. */
export const packageProfile = 'legwork/package@1';

export type PackageTableName = (typeof packageTables)[number]['table'] & keyof Tables;
