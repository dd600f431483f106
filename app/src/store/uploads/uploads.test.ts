import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeStores } from '../../../../testing/describe-stores.ts';
import { importText, originals, pieces } from '../../../../testing/store-steps.ts';
import { paths } from '../files/paths.ts';
import { addPerson } from '../people/add-person.ts';
import { listRecordings } from '../recordings/list-recordings.ts';
import { listTrash } from '../trash/list-trash.ts';
import { appendToUpload } from './append-to-upload.ts';
import { listBatches } from './batch.ts';
import { cancelUpload } from './cancel-upload.ts';
import { importUpload } from './import-upload.ts';
import { listUploads } from './list-uploads.ts';
import { redoBatch } from './redo-batch.ts';
import { newRunningUploads } from './running-uploads.ts';
import { startUpload } from './start-upload.ts';
import { undoBatch } from './undo-batch.ts';

describeStores('uploads', (open) => {
  test('arrive in pieces, go on after a break, and become a recording', async () => {
    const store = await open();
    const { id: personId } = await addPerson(store, { name: 'Ada' });
    const running = newRunningUploads();
    const told: number[] = [];
    const { id } = await startUpload(store, { personId, fileName: '/home/ada/../walk\u0007.cwa', bytes: 6 });
    expect(
      await appendToUpload(store, running, id, 0, pieces('ab', 'c'), (offset) => told.push(offset)),
    ).toMatchObject({
      fileName: 'walk.cwa',
      offset: 3,
    });
    expect(told).toEqual([2, 3]);
    await expect(appendToUpload(store, running, id, 0, pieces('x'))).rejects.toMatchObject({
      code: 'wrong-offset',
    });
    await expect(importUpload(store, running, id)).rejects.toMatchObject({ code: 'upload-unfinished' });
    // Another process goes on, which has not seen the first bytes.
    const later = newRunningUploads();
    await appendToUpload(store, later, id, 3, pieces('def'));
    const recording = await importUpload(store, later, id, { options: { side: 'left' } });
    expect(recording).toMatchObject({
      fileName: 'walk.cwa',
      bytes: 6,
      state: 'waiting',
      options: { side: 'left' },
      sha256: 'bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721',
    });
    expect(readFileSync(join(store.folder, paths.original(recording.sha256)), 'utf8')).toBe('abcdef');
    expect(await listUploads(store)).toEqual([]);
    expect(readdirSync(join(store.folder, 'uploads'))).toEqual([]);
  });

  test('keep what arrived before they broke off', async () => {
    const store = await open();
    const { id: personId } = await addPerson(store, { name: 'Ada' });
    const running = newRunningUploads();
    const { id } = await startUpload(store, { personId, fileName: 'a', bytes: 9 });
    async function* broken() {
      yield Buffer.from('abc');
      throw new Error('gone');
    }
    await expect(appendToUpload(store, running, id, 0, broken())).rejects.toThrow('gone');
    expect(await listUploads(store)).toMatchObject([{ id, offset: 3, bytes: 9 }]);
  });

  test('are refused where they have more bytes than were announced, none, or more than the disk has room for', async () => {
    const store = await open();
    const { id: personId } = await addPerson(store, { name: 'Ada' });
    const running = newRunningUploads();
    const { id } = await startUpload(store, { personId, fileName: 'a', bytes: 2 });
    await expect(appendToUpload(store, running, id, 0, pieces('abc'))).rejects.toMatchObject({
      code: 'too-large',
    });
    for (const [bytes, code] of [
      [0, 'empty-file'],
      [1e15, 'too-large'],
    ] as const)
      await expect(startUpload(store, { personId, fileName: 'a', bytes })).rejects.toMatchObject({ code });
  });

  test('can be cancelled', async () => {
    const store = await open();
    const { id: personId } = await addPerson(store, { name: 'Ada' });
    const running = newRunningUploads();
    const { id } = await startUpload(store, { personId, fileName: 'a', bytes: 2 });
    await cancelUpload(store, running, id);
    await expect(appendToUpload(store, running, id, 0, pieces('a'))).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(readdirSync(join(store.folder, 'uploads'))).toEqual([]);
  });

  test('of a file that the person has are noticed; another person may have it', async () => {
    const store = await open();
    const [ada, ben] = [await addPerson(store, { name: 'Ada' }), await addPerson(store, { name: 'Ben' })];
    const upload = async (personId: string) => {
      const running = newRunningUploads();
      const { id } = await startUpload(store, { personId, fileName: 'a', bytes: 1 });
      await appendToUpload(store, running, id, 0, pieces('a'));
      return importUpload(store, running, id);
    };
    const first = await upload(ada.id);
    await expect(upload(ada.id)).rejects.toMatchObject({ code: 'same-file' });
    await upload(ben.id);
    expect(originals(store)).toHaveLength(1);
    // After undoing, it may come again.
    await undoBatch(store, first.batchId);
    expect(await upload(ada.id)).toMatchObject({ sha256: first.sha256 });
  });

  test('imported together are undone together, and back again', async () => {
    const store = await open();
    const { id: personId } = await addPerson(store, { name: 'Ada' });
    const batchId = randomUUID();
    await importText(store, personId, 'a', batchId);
    await importText(store, personId, 'b', batchId);
    const other = await importText(store, personId, 'c');
    expect((await undoBatch(store, batchId)).recordings.map(({ trashedMs }) => trashedMs !== null)).toEqual([
      true,
      true,
    ]);
    expect(await listRecordings(store.db, personId)).toMatchObject([{ id: other.id }]);
    expect(await listTrash(store.db)).toHaveLength(2);
    expect((await redoBatch(store, batchId)).recordings.map(({ trashedMs }) => trashedMs)).toEqual([
      null,
      null,
    ]);
    expect((await listBatches(store.db, personId)).map(({ recordings }) => recordings.length).sort()).toEqual(
      [1, 2],
    );
  });
});
