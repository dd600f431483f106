import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeStores } from '../../../../testing/describe-stores.ts';
import { analyseNext, importText, msPerDay, originals } from '../../../../testing/store-steps.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { paths } from '../files/paths.ts';
import { listRecordings } from '../recordings/list-recordings.ts';
import { listTrash } from '../trash/list-trash.ts';
import { startUpload } from '../uploads/start-upload.ts';
import { addPerson } from './add-person.ts';
import { changePerson } from './change-person.ts';
import { erasePerson } from './erase-person.ts';
import { listPeople } from './list-people.ts';
import { readPerson } from './read-person.ts';
import { restorePerson } from './restore-person.ts';
import { trashPerson } from './trash-person.ts';

describeStores('people', (open) => {
  test('are kept with what is known of them, and changed', async () => {
    const store = await open({ now: () => 5 });
    const ada = await addPerson(store, {
      name: 'Ada',
      massKg: 61.5,
      heightM: 1.68,
      timezone: 'Europe/London',
      loadTarget: 0.8,
    });
    expect(ada).toMatchObject({
      name: 'Ada',
      sex: null,
      massKg: 61.5,
      loadTarget: 0.8,
      createdMs: 5,
      demo: false,
      recordings: 0,
    });
    expect(await changePerson(store, ada.id, { sex: 'female', massKg: null })).toEqual({
      ...ada,
      sex: 'female',
      massKg: null,
    });
    await addPerson(store, { name: 'Aaron' });
    expect((await listPeople(store)).map(({ name }) => name)).toEqual(['Aaron', 'Ada']);
  });

  test('changed at two places: of each thing what was said last holds, whatever comes in first', async () => {
    let now = 1000;
    const store = await open({ now: () => now });
    const { id } = await addPerson(store, { name: 'Ada', massKg: 60 });
    await changePerson(store, id, { massKg: 61 }, 500);
    expect(await changePerson(store, id, { massKg: 62, heightM: 1.7 }, 400)).toMatchObject({
      massKg: 61,
      heightM: 1.7,
    });
    expect(await changePerson(store, id, { massKg: 63 }, 600)).toMatchObject({ massKg: 63 });
    // A clock that is ahead wins over nothing that is said after it came in.
    await changePerson(store, id, { massKg: 64 }, 1e12);
    now = 2000;
    expect(await changePerson(store, id, { massKg: 65 })).toMatchObject({ massKg: 65, name: 'Ada' });
  });

  test('are added once, however often that is asked', async () => {
    const store = await open();
    const id = randomUUID();
    await addPerson(store, { id, name: 'Ada' });
    expect(await addPerson(store, { id, name: 'Ada' })).toMatchObject({ id });
    expect(await listPeople(store)).toHaveLength(1);
  });

  test('are refused with a zone that is none', async () => {
    const store = await open();
    await expect(addPerson(store, { name: 'Ada', timezone: 'Nowhere/Here' })).rejects.toMatchObject({
      code: 'unknown-timezone',
    });
    await expect(readPerson(store.db, randomUUID())).rejects.toMatchObject({ code: 'not-found' });
  });

  test('can be taken out of the trash again, with their recordings', async () => {
    const store = await open({ now: () => 7 });
    const { id } = await addPerson(store, { name: 'Ada' });
    await importText(store, id, 'a');
    await trashPerson(store, id);
    expect(await listPeople(store)).toEqual([]);
    expect(await listTrash(store.db)).toMatchObject([
      { kind: 'person', name: 'Ada', trashedMs: 7, erasedMs: 7 + 30 * msPerDay },
    ]);
    expect(await restorePerson(store, id)).toMatchObject({ trashedMs: null, recordings: 1 });
  });

  test('are erased: rows, files, uploads; what somebody else has too stays, old backups are named', async () => {
    const store = await open();
    const ada = await addPerson(store, { name: 'Ada secretname' });
    const ben = await addPerson(store, { name: 'Ben' });
    await importText(store, ada.id, 'shared by both');
    await importText(store, ben.id, 'shared by both');
    const own = await importText(store, ada.id, 'of Ada alone');
    await analyseNext(store);
    await startUpload(store, { personId: ada.id, fileName: 'half.cwa', bytes: 9 });
    const backup = await makeBackup(store, 'manual');
    await expect(erasePerson(store, ada.id, 'Eve')).rejects.toMatchObject({ code: 'wrong-name' });
    expect(await erasePerson(store, ada.id, 'Ada secretname')).toMatchObject({
      filesErased: 1,
      filesShared: 1,
      backups: [backup.name],
    });
    expect(originals(store).map(({ name }) => name)).not.toContain(own.sha256);
    expect(originals(store)).toHaveLength(1);
    expect(readdirSync(join(store.folder, 'derived'))).toEqual([]);
    expect(readdirSync(join(store.folder, 'uploads'))).toEqual([]);
    expect((await listPeople(store)).map(({ name }) => name)).toEqual(['Ben']);
    if (store.engine === 'sqlite')
      for (const file of ['legwork.sqlite', 'legwork.sqlite-wal'])
        expect(readFileSync(join(store.folder, file)).includes('secretname')).toBe(false);
  });

  test('that were being erased when the process ended are erased by the next', async () => {
    const store = await open();
    const { id } = await addPerson(store, { name: 'Ada' });
    const { sha256 } = await importText(store, id, 'a');
    const { planErasing, finishErasing } = await import('../files/erase-files.ts');
    const recordings = await listRecordings(store.db, id);
    await store.write((trx) =>
      planErasing(
        trx,
        recordings.map((recording) => recording.id),
        [],
        () => trx.deleteFrom('person').where('id', '=', id).execute(),
      ),
    );
    expect(existsSync(join(store.folder, paths.original(sha256)))).toBe(true);
    await finishErasing(store);
    expect(originals(store)).toEqual([]);
  });
});
