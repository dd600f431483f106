import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '@legwork/engine';
import { paths } from '../files/paths.ts';
import { notFound } from '../not-found.ts';
import { readPerson } from '../people/read-person.ts';
import type { Query, Store } from '../store.ts';
import { writeTable } from './csv.ts';
import { dayColumns, dayRow } from './day-table.ts';
import {
  type PackageRow,
  type PackageTableName,
  packagePaths,
  packageProfile,
  packageTables,
} from './package-table.ts';
import { writeZip, type ZippedFile } from './write-zip.ts';

/**
 * Everything, or one person, as a Data Package in a ZIP archive: tables as CSV, seconds as Parquet, analyses as JSON,
 * originals as they came. The same data give the same bytes.
 *
 * Source: https://specs.frictionlessdata.io/data-package/ (Data Package 1.0, Tabular Data Package)
 *
 * @returns the archive, piece by piece
 * @throws InputError `not-found`
 * @example
 * for await (const piece of await exportPackage(store)) await file.write(piece);
 */
export async function exportPackage(
  store: Store,
  { personId }: { personId?: string } = {},
): Promise<AsyncGenerator<Uint8Array<ArrayBuffer>>> {
  // In a turn of its own, so that all tables are of one moment.
  const tables = await store.write(async (trx) => {
    if (personId !== undefined) await readPerson(trx, personId);
    return readTables(trx, personId);
  });
  // An erased file whose rows came back with a backup: the package says that it is not in it.
  const missing = tables.original
    .map(({ sha256 }) => String(sha256))
    .filter((sha256) => !existsSync(join(store.folder, paths.original(sha256))));
  for (const analysis of tables.analysis)
    if (!existsSync(join(store.folder, paths.epochs(String(analysis.id))))) analysis.epochs_bytes = null;
  return writeZip(files(store, tables, missing));
}

type PackageRows = Record<PackageTableName, PackageRow[]>;

async function readTables(trx: Query, personId: string | undefined): Promise<PackageRows> {
  const rows = {} as PackageRows;
  for (const { table, columns, key } of packageTables) {
    let query = trx.selectFrom(table as 'person').select(Object.keys(columns) as never);
    for (const column of key) query = query.orderBy(column as never);
    if (table === 'batch') query = query.where('contents' as never, 'is', null as never);
    rows[table] = (await query.execute()) as unknown as PackageRow[];
  }
  const ofPerson = (name: PackageTableName, keep: (row: PackageRow) => boolean) => {
    rows[name] = rows[name].filter(keep);
    return new Set(rows[name].map(({ id }) => id));
  };
  if (personId !== undefined) {
    ofPerson('person', ({ id }) => id === personId);
    ofPerson('batch', (row) => row.person_id === personId);
    const recordings = ofPerson('recording', (row) => row.person_id === personId);
    const hashes = new Set(rows.recording.map(({ sha256 }) => sha256));
    ofPerson('original', ({ sha256 }) => hashes.has(sha256!));
    ofPerson('analysis', ({ recording_id }) => recordings.has(recording_id!));
    const labels = ofPerson('label', (row) => row.person_id === personId);
    ofPerson('label_version', ({ label_id }) => labels.has(label_id!));
  }
  // What is under way here waits there.
  for (const recording of rows.recording) if (recording.state === 'analysing') recording.state = 'waiting';
  return rows;
}

async function* files(
  store: Store,
  tables: PackageRows,
  missing: readonly string[],
): AsyncGenerator<ZippedFile> {
  const days: PackageRow[] = [];
  for await (const day of dayRows(store, tables)) days.push(day);
  const csv = [
    ...packageTables.map(({ table, path, description, columns, key }) => ({
      path,
      description,
      columns,
      key,
      text: writeTable(columns, tables[table]),
    })),
    {
      path: 'days.csv',
      description: 'days of the latest analyses, to be worked with elsewhere; not read by an import',
      columns: dayColumns,
      key: ['recording_id', 'date'],
      text: writeTable(dayColumns, days),
    },
  ];
  const resources = csv.map(({ path, description, columns, key, text }) => ({
    name: path.replace(/[.]csv$/, ''),
    path,
    description,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    schema: {
      fields: Object.entries(columns).map(([name, { type, required, description: meaning }]) => ({
        name,
        type,
        description: meaning,
        constraints: { required: required && type !== 'string' },
      })),
      primaryKey: [...key],
      missingValues: [''],
    },
  }));
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'legwork',
    legwork: packageProfile,
    missing,
    resources,
  };
  yield { name: 'datapackage.json', bytes: [Buffer.from(`${JSON.stringify(descriptor, null, 2)}\n`)] };
  for (const { path, text } of csv) yield { name: path, bytes: [Buffer.from(text)] };
  for (const { id, epochs_bytes } of tables.analysis) {
    const document = await documentOf(store, String(id));
    yield { name: packagePaths.analysis(String(id)), bytes: [Buffer.from(document)] };
    if (epochs_bytes !== null)
      yield {
        name: packagePaths.epochs(String(id)),
        bytes: createReadStream(join(store.folder, paths.epochs(String(id)))),
        stored: true,
      };
  }
  for (const { sha256 } of tables.original)
    if (!missing.includes(String(sha256)))
      yield {
        name: packagePaths.original(String(sha256)),
        bytes: createReadStream(join(store.folder, paths.original(String(sha256)))),
        stored: true,
      };
}

async function* dayRows(store: Store, tables: PackageRows): AsyncGenerator<PackageRow> {
  const recordings = new Map(tables.recording.map((recording) => [recording.id, recording]));
  for (const { id, recording_id, current } of tables.analysis) {
    if (current !== 1) continue;
    const analysis = JSON.parse(await documentOf(store, String(id))) as Analysis;
    const person = recordings.get(recording_id!)!.person_id;
    for (const day of analysis.days)
      yield { recording_id: recording_id!, person_id: person!, ...dayRow(day) };
  }
}

async function documentOf({ db }: Store, id: string): Promise<string> {
  const row = await db.selectFrom('analysis').select('document').where('id', '=', id).executeTakeFirst();
  // Erased or recomputed while the archive was made.
  if (!row) throw notFound('analysis', id);
  return row.document;
}
