import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeStores } from '../../../../testing/describe-stores.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { addPerson } from '../people/add-person.ts';
import { changePerson } from '../people/change-person.ts';
import { erasePerson } from '../people/erase-person.ts';
import { listPeople } from '../people/list-people.ts';
import { trashPerson } from '../people/trash-person.ts';
import { readStoreId } from '../read-store-id.ts';
import { applyOnce } from './apply-once.ts';
import { forgetOldWrites } from './forget-old-writes.ts';

const msPerDay = 86_400_000;
const newKey = (request = 'a') => ({ id: randomUUID(), request });

describeStores('a write with a key', (open) => {
  test('is applied once, and answered as before, by the next process too', async () => {
    const store = await open();
    const key = newKey();
    const ada = await addPerson(applyOnce(store, key), { name: 'Ada' });
    await changePerson(store, ada.id, { name: 'Ada L.' });
    expect(await addPerson(applyOnce(store, key), { name: 'Ada' })).toEqual(ada);
    await store.close();
    const later = await open.again(store);
    expect(await addPerson(applyOnce(later, key), { name: 'Ada' })).toEqual(ada);
    expect((await listPeople(later)).map(({ name }) => name)).toEqual(['Ada L.']);
    await addPerson(applyOnce(later, newKey()), { name: 'Ada' });
    await addPerson(applyOnce(later, null), { name: 'Ada' });
    expect(await listPeople(later)).toHaveLength(3);
  });

  test('is applied once although it comes twice at the same time', async () => {
    const store = await open();
    const key = newKey();
    const answers = await Promise.all([1, 2, 3].map(() => addPerson(applyOnce(store, key), { name: 'Ada' })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await listPeople(store)).toHaveLength(1);
  });

  test('that has no answer is known again', async () => {
    const store = await open();
    const { id } = await addPerson(store, { name: 'Ada' });
    const key = newKey();
    for (let times = 0; times < 2; times++)
      await applyOnce(store, key).write((trx) =>
        trx
          .updateTable('person')
          .set((set) => ({ mass_kg: set(set.fn.coalesce('mass_kg', set.val(60)), '+', 1) }))
          .where('id', '=', id)
          .execute()
          .then(() => undefined),
      );
    expect(await listPeople(store)).toMatchObject([{ massKg: 61 }]);
  });

  test('that fails leaves nothing behind, and can be sent again', async () => {
    const store = await open();
    const key = newKey();
    const id = randomUUID();
    await expect(changePerson(applyOnce(store, key), id, { name: 'Ada' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await addPerson(store, { id, name: 'A' });
    expect(await changePerson(applyOnce(store, key), id, { name: 'Ada' })).toMatchObject({ name: 'Ada' });
  });

  test('is refused where the key came with another request before', async () => {
    const store = await open();
    const key = newKey();
    await addPerson(applyOnce(store, key), { name: 'Ada' });
    await expect(
      addPerson(applyOnce(store, { ...key, request: 'b' }), { name: 'Ben' }),
    ).rejects.toMatchObject({ code: 'other-write' });
    expect(await listPeople(store)).toHaveLength(1);
  });

  test('is known for 30 days', async () => {
    let now = 0;
    const store = await open({ now: () => now });
    const key = newKey();
    const { id } = await addPerson(applyOnce(store, key), { name: 'Ada' });
    now = 30 * msPerDay;
    await forgetOldWrites(store);
    expect(await addPerson(applyOnce(store, key), { name: 'Ada' })).toMatchObject({ id });
    now++;
    await forgetOldWrites(store);
    expect((await addPerson(applyOnce(store, key), { name: 'Ada' })).id).not.toBe(id);
  });

  test('does not come back after its person was erased, and tells nobody of them', async () => {
    const store = await open();
    const [key, trashKey] = [newKey(), newKey()];
    const { id } = await addPerson(applyOnce(store, key), { name: 'Ada secretname' });
    await addPerson(applyOnce(store, newKey()), { name: 'Ben' });
    await trashPerson(applyOnce(store, trashKey), id);
    await erasePerson(store, id, 'Ada secretname');
    await expect(addPerson(applyOnce(store, key), { id, name: 'Ada secretname' })).rejects.toMatchObject({
      code: 'erased',
    });
    await trashPerson(applyOnce(store, trashKey), id);
    expect((await listPeople(store)).map(({ name }) => name)).toEqual(['Ben']);
    const answers = await store.db.selectFrom('applied_write').select('answer').execute();
    expect(answers.filter(({ answer }) => answer?.includes('"name":"Ben"'))).toHaveLength(1);
    expect(JSON.stringify(answers)).not.toContain('secretname');
    if (store.engine === 'sqlite')
      for (const file of ['legwork.sqlite', 'legwork.sqlite-wal'])
        expect(readFileSync(join(store.folder, file)).includes('secretname')).toBe(false);
  });

  test('is not applied again after a backup was put back; the store keeps its name', async () => {
    const store = await open();
    const storeId = await readStoreId(store.db);
    expect(storeId).toMatch(/^[0-9a-f-]{36}$/);
    const before = await makeBackup(store, 'manual');
    const key = newKey();
    const ada = await addPerson(applyOnce(store, key), { name: 'Ada' });
    await restoreBackup(store, before.name);
    expect(await addPerson(applyOnce(store, key), { name: 'Ada' })).toEqual(ada);
    expect(await listPeople(store)).toEqual([]);
    expect(await readStoreId(store.db)).toBe(storeId);
    expect(await readStoreId((await open()).db)).not.toBe(storeId);
  });
});
