import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { memorySource } from '@legwork/engine';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../engine/src/number/index.ts';
import { exampleAnalysis } from '../../../testing/example-analysis.ts';
import { joinParts } from '../../../testing/join-parts.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { makeBackup } from './backup/make-backup.ts';
import { type Disk, realDisk } from './files/disk.ts';
import { openStore } from './open-store.ts';
import { exportPackage } from './package/export-package.ts';
import { importPackage } from './package/import-package.ts';
import { addPerson } from './people/add-person.ts';
import { listPeople } from './people/list-people.ts';
import { listDays } from './recordings/list-days.ts';
import { listRecordings } from './recordings/list-recordings.ts';
import { nextWaiting } from './recordings/next-waiting.ts';
import { saveAnalysis } from './recordings/save-analysis.ts';
import type { Store } from './store.ts';
import { appendToUpload } from './uploads/append-to-upload.ts';
import { importUpload } from './uploads/import-upload.ts';
import { listUploads } from './uploads/list-uploads.ts';
import { newRunningUploads } from './uploads/running-uploads.ts';
import { startUpload } from './uploads/start-upload.ts';

/** A disk that is full after some bytes: of the write that does not fit, a part is written. */
function diskOf(bytes: number): Disk {
  let room = bytes;
  return {
    async write(file, chunk, position) {
      const fits = chunk.subarray(0, room);
      await realDisk.write(file, fits, position);
      room -= fits.length;
      if (fits.length < chunk.length) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    },
  };
}

const analysis = exampleAnalysis();
const content = Buffer.alloc(5000, 'abcdefg');
const step = 700;

async function* pieces(from: number) {
  for (let at = from; at < content.length; at += step) yield content.subarray(at, at + step);
}

/** What was said to be done, one after the other. */
interface Done {
  people: string[];
  offset: number;
  imported: boolean;
  analysed: boolean;
  backedUp: number;
}

async function work(store: Store, done: Done): Promise<void> {
  const { id: personId } = await addPerson(store, { name: `person ${done.people.length}` });
  done.people.push(personId);
  const running = newRunningUploads();
  const { id } = await startUpload(store, { personId, fileName: 'a.cwa', bytes: content.length });
  done.offset = 0;
  done.imported = false;
  done.analysed = false;
  await appendToUpload(store, running, id, 0, pieces(0), (offset) => {
    done.offset = offset;
  });
  await importUpload(store, running, id);
  done.imported = true;
  const recording = (await nextWaiting(store))!;
  const epochs = Buffer.alloc(3000, 'e');
  await saveAnalysis(store, recording.id, {
    analysis,
    engineVersion: '1',
    epochs,
    pyramid: Buffer.alloc(2000, 'p'),
    index: Buffer.alloc(500, 'i'),
  });
  done.analysed = true;
  await makeBackup(store, 'manual');
  done.backedUp++;
}

/** What was said to be done is there, nothing half-done is, and the work goes on where it was. */
async function check(folder: string, done: Done): Promise<void> {
  const store = await openStore(folder);
  expect((await listPeople(store)).map(({ id }) => id).sort()).toEqual([...done.people].sort());
  const last = done.people.at(-1);
  if (last) {
    const recordings = await listRecordings(store.db, last);
    expect(recordings).toHaveLength(done.imported ? 1 : 0);
    if (!done.imported) {
      const [upload] = await listUploads(store);
      if (upload) {
        expect(upload.offset).toBe(done.offset);
        const running = newRunningUploads();
        await appendToUpload(store, running, upload.id, upload.offset, pieces(upload.offset));
        await importUpload(store, running, upload.id);
      }
    }
    expect((await listDays(store.db, last, '2000-01-01', '2099-12-31')).length > 0).toBe(done.analysed);
  }
  for (const name of ['derived', 'backups'])
    expect(readdirSync(join(folder, name)).filter((file) => file.includes('unfinished'))).toEqual([]);
  expect(readdirSync(join(folder, 'backups')).length).toBe(done.backedUp);
  await store.close();
}

test('a disk that is full at any of 50 places is named, and nothing is damaged', async () => {
  const random = seededRandom(11);
  const stopped: number[] = [];
  for (let i = 0; i < 50; i++) {
    const folder = temporaryFolder();
    const bytes = Math.floor(random.next() * 30_000);
    const store = await openStore(folder, { disk: diskOf(bytes) });
    const done: Done = { people: [], offset: 0, imported: false, analysed: false, backedUp: 0 };
    const end = await work(store, done).catch((error: unknown) => error);
    if (end) {
      expect(end).toMatchObject({ code: 'disk-full' });
      stopped.push(bytes);
    }
    await store.close();
    await check(folder, done);
  }
  // The test is one only where the disk was full in most of them.
  expect(stopped.length).toBeGreaterThan(25);
}, 120_000);

test('a database that finds no room is named, and nothing is damaged', async () => {
  const random = seededRandom(12);
  for (let i = 0; i < 8; i++) {
    const folder = temporaryFolder();
    // Made with room; its first tables take some 30 pages.
    await (await openStore(folder)).close();
    const store = await openStore(folder, { maxPages: 40 + Math.floor(random.next() * 60) });
    const done: Done = { people: [], offset: 0, imported: false, analysed: false, backedUp: 0 };
    let end: unknown;
    for (let n = 0; n < 20 && !end; n++) end = await work(store, done).catch((error: unknown) => error);
    expect(end).toMatchObject({ code: 'disk-full' });
    await store.close();
    await check(folder, done);
  }
}, 120_000);

test('a package that does not fit is not there at all', async () => {
  const full = await openStore(temporaryFolder());
  const done: Done = { people: [], offset: 0, imported: false, analysed: false, backedUp: 0 };
  await work(full, done);
  const bytes = await joinParts(await exportPackage(full));
  await full.close();
  for (const room of [0, 100, 5000, 5001, 7999]) {
    const folder = temporaryFolder();
    const store = await openStore(folder, { disk: diskOf(room) });
    await expect(importPackage(store, memorySource('a.zip', bytes))).rejects.toMatchObject({
      code: 'disk-full',
    });
    expect(await listPeople(store)).toEqual([]);
    await store.close();
    for (const name of ['uploads', 'derived']) expect(readdirSync(join(folder, name))).toEqual([]);
  }
});
