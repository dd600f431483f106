import { randomUUID } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memorySource } from '@legwork/engine';
import { expect, test } from 'vitest';
import { describeStores } from '../../../../testing/describe-stores.ts';
import { joinParts } from '../../../../testing/join-parts.ts';
import {
  analyseNext,
  firstDate,
  importText,
  lastDate,
  msPerDay,
  originals,
} from '../../../../testing/store-steps.ts';
import { sweepFiles } from '../housekeeping/sweep-files.ts';
import { exportPackage } from '../package/export-package.ts';
import { importPackage } from '../package/import-package.ts';
import { addPerson } from '../people/add-person.ts';
import { erasePerson } from '../people/erase-person.ts';
import { listPeople } from '../people/list-people.ts';
import { listDays } from '../recordings/list-days.ts';
import { nextWaiting } from '../recordings/next-waiting.ts';
import { queueRecording } from '../recordings/queue-recording.ts';
import { trashRecording } from '../recordings/trash-recording.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { deleteBackup } from './delete-backup.ts';
import { keepBackups } from './keep-backups.ts';
import { listBackups } from './list-backups.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';

describeStores('backups', (open) => {
  test('bring back what was there; what was there meanwhile becomes a backup itself', async () => {
    const store = await open();
    const { id } = await addPerson(store, { name: 'Ada' });
    const recording = await importText(store, id, 'a');
    await analyseNext(store);
    await changeSettings(store, { mass: 'lb', language: 'de' });
    const backup = await makeBackup(store, 'manual');
    const days = await listDays(store.db, id, firstDate, lastDate);
    await trashRecording(store, recording.id);
    await addPerson(store, { name: 'Ben' });
    await changeSettings(store, { mass: 'kg' });
    const before = await restoreBackup(store, backup.name);
    expect(before.people).toEqual(['Ada', 'Ben']);
    expect((await listPeople(store)).map(({ name }) => name)).toEqual(['Ada']);
    expect(await listDays(store.db, id, firstDate, lastDate)).toEqual(days);
    expect(await readSettings(store.db)).toEqual({
      mass: 'lb',
      length: null,
      firstDayOfWeek: null,
      language: 'de',
    });
    await restoreBackup(store, before.name);
    expect((await listPeople(store)).map(({ name }) => name)).toEqual(['Ada', 'Ben']);
  });

  test('that are damaged change nothing', async () => {
    const store = await open();
    await addPerson(store, { name: 'Ada' });
    const { name } = await makeBackup(store, 'manual');
    const path = join(store.folder, 'backups', name);
    truncateSync(path, readFileSync(path).length - 12);
    await addPerson(store, { name: 'Ben' });
    await expect(restoreBackup(store, name)).rejects.toMatchObject({
      code: expect.stringMatching('backup-damaged|not-found'),
    });
    expect(await listPeople(store)).toHaveLength(2);
  });

  test('bring back somebody who was erased, as far as that is possible, and can be exported then', async () => {
    const store = await open();
    const { id } = await addPerson(store, { name: 'Ada' });
    await importText(store, id, 'a');
    await analyseNext(store);
    const backup = await makeBackup(store, 'manual');
    const days = await listDays(store.db, id, firstDate, lastDate);
    await erasePerson(store, id, 'Ada');
    await restoreBackup(store, backup.name);
    expect(await listDays(store.db, id, firstDate, lastDate)).toEqual(days);
    // The file is gone: there is nothing to analyse.
    expect(await nextWaiting(store)).toBeNull();
    const other = await open();
    await importPackage(other, memorySource('a.zip', await joinParts(await exportPackage(store))));
    expect(await listDays(other.db, id, firstDate, lastDate)).toEqual(days);
  });

  test('have what is missing since them worked out again', async () => {
    const store = await open();
    const { id } = await addPerson(store, { name: 'Ada' });
    const recording = await importText(store, id, 'a');
    await analyseNext(store);
    const backup = await makeBackup(store, 'manual');
    await queueRecording(store, recording.id);
    await analyseNext(store);
    await queueRecording(store, recording.id);
    await analyseNext(store);
    await restoreBackup(store, backup.name);
    expect(await nextWaiting(store)).toMatchObject({ id: recording.id });
  });

  test('are made once a day, and the newest 14 are kept', async () => {
    let now = Date.UTC(2026, 0, 1);
    const store = await open({ now: () => now });
    expect(await keepBackups(store)).toBe(false);
    await addPerson(store, { name: 'Ada' });
    const made: boolean[] = [];
    for (let halfDay = 0; halfDay < 40; halfDay++) {
      made.push(await keepBackups(store));
      now += msPerDay / 2;
    }
    expect(made.slice(0, 4)).toEqual([true, false, true, false]);
    expect(await listBackups(store)).toHaveLength(14);
    await expect(deleteBackup(store, '../legwork.sqlite')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('keep the originals that they need from being swept away', async () => {
    const store = await open();
    const { id } = await addPerson(store, { name: 'Ada' });
    const before = await makeBackup(store, 'manual');
    const { sha256 } = await importText(store, id, 'a');
    const after = await makeBackup(store, 'manual');
    await restoreBackup(store, before.name);
    await sweepFiles(store);
    expect(originals(store).map(({ name }) => name)).toEqual([sha256]);
    for (const { name } of await listBackups(store))
      if (name !== before.name) await deleteBackup(store, name);
    expect(after.originals).toEqual([sha256]);
    writeFileSync(join(store.folder, 'uploads', 'left-behind'), 'x');
    writeFileSync(join(store.folder, 'derived', `${randomUUID()}.pyramid`), 'x');
    expect(await sweepFiles(store)).toBe(3);
    expect(originals(store)).toEqual([]);
  });
});
