import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type ByteSource, InputError, readZipDirectory, type ZipEntry, zipEntryBytes } from '@legwork/engine';
import type { Tables } from '../database/tables.ts';
import { dropUnusedOriginals } from '../files/drop-unused-originals.ts';
import { keepOriginal } from '../files/keep-original.ts';
import { paths } from '../files/paths.ts';
import { writePrivateFile } from '../files/write-private-file.ts';
import { insertAnalysis } from '../recordings/insert-analysis.ts';
import type { Query, Store } from '../store.ts';
import { storeProblem } from '../store-problem.ts';
import { readTable } from './csv.ts';
import {
  type PackageRow,
  type PackageTableName,
  packagePaths,
  packageProfile,
  packageTables,
} from './package-table.ts';

/** What was not there before. */
export interface ImportedPackage {
  batchId: string;
  people: string[];
  recordings: string[];
  labels: number;
}

type PackageRows = Record<PackageTableName, PackageRow[]>;

/** A table or a document is read into memory: no longer than this, whatever the archive says. */
const longestText = 1 << 28;

/**
 * Adds what a package of `exportPackage` holds to a store: all of it, or nothing if it is damaged. Who and what is there
 * already, by its id, stays as it is; of labels the version edited last holds. A recording is taken over as it was
 * analysed; nothing is analysed again.
 *
 * @throws InputError `package-unsafe` where a name in the archive leads out of it, `package-damaged`, `package-newer`,
 * `disk-full`
 * @example
 * const { people } = await importPackage(store, await openFileSource('legwork.zip'));
 */
export async function importPackage(store: Store, source: ByteSource): Promise<ImportedPackage> {
  const archive = await openArchive(source);
  const missing = await readDescriptor(archive);
  const rows = await readRows(archive);
  const unfinished: string[] = [];
  try {
    const originals = await unpackOriginals(store, archive, rows, missing, unfinished);
    return await store.write(async (trx) => addRows(store, trx, archive, rows, originals, unfinished));
  } catch (error) {
    await dropUnusedOriginals(
      store,
      rows.original.map(({ sha256 }) => String(sha256)),
    );
    throw storeProblem(error, store.folder);
  } finally {
    for (const path of unfinished) await rm(path, { force: true });
  }
}

interface Archive {
  name: string;
  /** The whole of a file, checked against its checksum. */
  read(path: string): AsyncGenerator<Uint8Array>;
  text(path: string): Promise<string>;
}

async function openArchive(source: ByteSource): Promise<Archive> {
  const { entries, complete } = await readZipDirectory(source);
  if (!complete) throw damaged(source.name, 'the archive ends early');
  for (const { name } of entries)
    if (/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)|\\|\0/i.test(name))
      throw new InputError(
        'package-unsafe',
        'a name in the archive leads out of it',
        `${source.name}: ${name}`,
        'do not use this file; nothing was imported',
      );
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const find = (path: string): ZipEntry => {
    const entry = byName.get(path);
    if (!entry) throw damaged(source.name, `${path} is missing`);
    return entry;
  };
  async function* read(path: string): AsyncGenerator<Uint8Array> {
    const entry = find(path);
    let isDamaged = false;
    let sum = 0;
    for await (const piece of zipEntryBytes(source, entry, {
      onDamage: () => {
        isDamaged = true;
      },
    })) {
      sum = crc32(piece, sum);
      yield piece;
    }
    if (isDamaged || sum !== entry.crc32) throw damaged(source.name, `${path} is damaged`);
  }
  return {
    name: source.name,
    read,
    async text(path) {
      const pieces: Buffer[] = [];
      let bytes = 0;
      for await (const piece of read(path)) {
        bytes += piece.length;
        if (bytes > longestText) throw damaged(source.name, `${path} is too long`);
        pieces.push(Buffer.from(piece));
      }
      return Buffer.concat(pieces).toString('utf8');
    },
  };
}

/** @returns hashes of originals that are not in the package, because whoever exported it did not have them */
async function readDescriptor(archive: Archive): Promise<string[]> {
  const text = await archive.text('datapackage.json');
  const { legwork, missing = [] } = parseJson(text, archive.name) as {
    legwork?: unknown;
    missing?: string[];
  };
  if (legwork === packageProfile && Array.isArray(missing)) return missing;
  throw new InputError(
    'package-newer',
    'this is no export of Legwork, or one of a newer Legwork',
    archive.name,
    'use the newer Legwork; nothing was imported',
  );
}

async function readRows(archive: Archive): Promise<PackageRows> {
  const rows = {} as PackageRows;
  for (const { table, path, columns } of packageTables)
    rows[table] = readTable(columns, await archive.text(path), path);
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  // Ids and hashes become names of files.
  for (const { id } of rows.analysis)
    if (!uuid.test(String(id))) throw damaged(archive.name, 'an id is none');
  for (const { sha256 } of rows.original)
    if (!/^[0-9a-f]{64}$/.test(String(sha256))) throw damaged(archive.name, 'a hash is none');
  return rows;
}

/** Puts originals beside the uploads, each checked against its hash; gives where each is. */
async function unpackOriginals(
  store: Store,
  archive: Archive,
  rows: PackageRows,
  missing: readonly string[],
  unfinished: string[],
): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  const known = new Set(
    (await store.db.selectFrom('original').select('sha256').execute()).map((row) => row.sha256),
  );
  for (const { sha256 } of rows.original) {
    const name = String(sha256);
    if (known.has(name) || missing.includes(name)) continue;
    const place = join(store.folder, paths.upload(randomUUID()));
    unfinished.push(place);
    const hash = createHash('sha256');
    const hashed = async function* () {
      for await (const piece of archive.read(packagePaths.original(name))) {
        hash.update(piece);
        yield piece;
      }
    };
    await writePrivateFile(store.disk, place, hashed());
    if (hash.digest('hex') !== name)
      throw damaged(archive.name, `${packagePaths.original(name)} is another file`);
    places.set(name, place);
  }
  return places;
}

async function addRows(
  store: Store,
  trx: Query,
  archive: Archive,
  rows: PackageRows,
  originals: ReadonlyMap<string, string>,
  unfinished: string[],
): Promise<ImportedPackage> {
  const isNew = async (table: 'person' | 'batch' | 'recording' | 'label', id: unknown) =>
    !(await trx.selectFrom(table).select('id').where('id', '=', String(id)).executeTakeFirst());
  const insert = (table: keyof Tables, row: PackageRow) =>
    trx
      .insertInto(table as 'setting')
      .values(row as never)
      .onConflict((conflict) => conflict.doNothing())
      .execute();

  const people: string[] = [];
  for (const row of rows.person) {
    if (await isNew('person', row.id)) people.push(String(row.id));
    await insert('person', row);
  }
  for (const row of rows.original) {
    const place = originals.get(String(row.sha256));
    if (place) await keepOriginal(store.folder, place, String(row.sha256));
    await insert('original', row);
  }
  for (const row of rows.batch) await insert('batch', row);
  const recordings = new Map<string, PackageRow>();
  for (const row of rows.recording) {
    if (await isNew('recording', row.id)) recordings.set(String(row.id), row);
    await insert('recording', row);
  }
  // The current one last: it makes those before it old.
  for (const row of rows.analysis.toSorted((a, b) => Number(a.current) - Number(b.current))) {
    const recording = recordings.get(String(row.recording_id));
    if (recording) await addAnalysis(store, trx, archive, row, recording, unfinished);
  }
  let labels = 0;
  for (const row of rows.label) {
    if (await isNew('label', row.id)) {
      labels++;
      await insert('label', row);
    } else
      await trx
        .updateTable('label')
        .set({
          start_ms: Number(row.start_ms),
          end_ms: Number(row.end_ms),
          activity: String(row.activity),
          note: String(row.note),
          edited_ms: Number(row.edited_ms),
          reverted_ms: row.reverted_ms === null ? null : Number(row.reverted_ms),
        })
        .where('id', '=', String(row.id))
        .where('edited_ms', '<', Number(row.edited_ms))
        .execute();
  }
  for (const row of rows.label_version) await insert('label_version', row);

  const batchId = randomUUID();
  const contents = { people, recordings: [...recordings.keys()] };
  await trx
    .insertInto('batch')
    .values({ id: batchId, contents: JSON.stringify(contents), created_ms: store.now() })
    .execute();
  // Files that rows point to now are not to be cleared away.
  unfinished.splice(
    0,
    unfinished.length,
    ...unfinished.filter((path) => [...originals.values()].includes(path)),
  );
  return { batchId, ...contents, labels };
}

async function addAnalysis(
  store: Store,
  trx: Query,
  archive: Archive,
  row: PackageRow,
  recording: PackageRow,
  unfinished: string[],
): Promise<void> {
  const id = String(row.id);
  const document = await archive.text(packagePaths.analysis(id));
  parseJson(document, archive.name);
  if (row.epochs_bytes !== null) {
    const place = join(store.folder, paths.epochs(id));
    unfinished.push(place);
    await writePrivateFile(store.disk, place, archive.read(packagePaths.epochs(id)));
  }
  await insertAnalysis(
    trx,
    { id: String(recording.id), person_id: String(recording.person_id) },
    {
      id,
      engine_version: String(row.engine_version),
      created_ms: Number(row.created_ms),
      document,
      epochs_bytes: row.epochs_bytes === null ? null : Number(row.epochs_bytes),
    },
  );
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(name, 'a document in it can not be read');
  }
}

function damaged(place: string, what: string): InputError {
  return new InputError('package-damaged', what, place, 'export it again; nothing was imported');
}
