import { sql } from 'kysely';
import type { Query } from '../store.ts';

/** Somebody of the household. */
export interface Person extends PersonFields {
  id: string;
  demo: boolean;
  createdMs: number;
  trashedMs: number | null;
  /** Recordings that are not in the trash. */
  recordings: number;
}

/** What is known of a person. */
export interface PersonFields {
  name: string;
  sex: 'female' | 'male' | null;
  birthYear: number | null;
  massKg: number | null;
  heightM: number | null;
  /** IANA zone of clocks of sensors without one. */
  timezone: string | null;
  /** Target for the leg load of a day, as a share of an ordinary day; null: none is set. */
  loadTarget: number | null;
}

/** People with the number of their recordings. */
export function selectPeople(db: Query) {
  return db
    .selectFrom('person')
    .selectAll()
    .select(
      sql<number>`(SELECT count(*) FROM recording WHERE recording.person_id = person.id AND recording.trashed_ms IS NULL)`.as(
        'recordings',
      ),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof selectPeople>['execute']>>[number];

export function personOfRow(row: Row): Person {
  return {
    id: row.id,
    name: row.name,
    sex: row.sex as Person['sex'],
    birthYear: row.birth_year,
    massKg: row.mass_kg,
    heightM: row.height_m,
    timezone: row.timezone,
    loadTarget: row.load_target,
    demo: row.demo === 1,
    createdMs: row.created_ms,
    trashedMs: row.trashed_ms,
    recordings: row.recordings,
  };
}

/** The columns of what is known, those alone that are given. */
export function personColumns(fields: Partial<PersonFields>) {
  const columns = {
    name: fields.name,
    sex: fields.sex,
    birth_year: fields.birthYear,
    mass_kg: fields.massKg,
    height_m: fields.heightM,
    timezone: fields.timezone,
    load_target: fields.loadTarget,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<
    typeof columns
  >;
}
