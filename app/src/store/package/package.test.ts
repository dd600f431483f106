import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { memorySource } from '@legwork/engine';
import { expect, test } from 'vitest';
import { describeStores } from '../../../../testing/describe-stores.ts';
import { joinParts } from '../../../../testing/join-parts.ts';
import { analyseNext, importText, originals, startMs } from '../../../../testing/store-steps.ts';
import { writeZip as writeOldZip } from '../../../../testing/write-zip.ts';
import { listLabels } from '../labels/list-labels.ts';
import { setLabel } from '../labels/set-label.ts';
import { addPerson } from '../people/add-person.ts';
import { listPeople } from '../people/list-people.ts';
import { queueRecording } from '../recordings/queue-recording.ts';
import { trashRecording } from '../recordings/trash-recording.ts';
import type { Store } from '../store.ts';
import { redoBatch } from '../uploads/redo-batch.ts';
import { undoBatch } from '../uploads/undo-batch.ts';
import { exportPackage } from './export-package.ts';
import { importPackage } from './import-package.ts';

describeStores('a package', (open) => {
  const filled = async () => {
    const store = await open();
    const ada = await addPerson(store, {
      name: 'Ada, "the first"\nof her name',
      massKg: 0.1 + 0.2 + 60,
      timezone: 'Europe/Berlin',
    });
    await addPerson(store, { name: 'Ben' });
    await importText(store, ada.id, 'one');
    const one = await analyseNext(store);
    await queueRecording(store, one.id);
    await analyseNext(store, { engineVersion: '2' });
    await importText(store, ada.id, 'two, which is never analysed');
    await setLabel(store, randomUUID(), {
      recordingId: one.id,
      startMs,
      endMs: startMs + 5000,
      activity: 'row',
      note: 'a, "b"\r\nc',
      editedMs: 3,
    });
    const gone = await importText(store, ada.id, 'three');
    await trashRecording(store, gone.id);
    return { store, ada, one };
  };
  const archive = async (store: Store, options?: Parameters<typeof exportPackage>[1]) =>
    joinParts(await exportPackage(store, options));

  test('read back into an empty store gives the same package, bit by bit', async () => {
    const { store } = await filled();
    const bytes = await archive(store);
    const other = await open();
    const { people, recordings, labels } = await importPackage(other, memorySource('a.zip', bytes));
    expect([people.length, recordings.length, labels]).toEqual([2, 3, 1]);
    expect(Buffer.compare(await archive(other), bytes)).toBe(0);
    expect(await listLabels(other.db, people[0]!)).toEqual(await listLabels(store.db, people[0]!));
  });

  test('read into a store that has it already changes nothing; the import can be undone', async () => {
    const { store } = await filled();
    const bytes = await archive(store);
    expect(await importPackage(store, memorySource('a.zip', bytes))).toMatchObject({
      people: [],
      recordings: [],
      labels: 0,
    });
    expect(Buffer.compare(await archive(store), bytes)).toBe(0);
    const other = await open();
    const { batchId } = await importPackage(other, memorySource('a.zip', bytes));
    await undoBatch(other, batchId);
    expect(await listPeople(other)).toEqual([]);
    await redoBatch(other, batchId);
    expect(await listPeople(other)).toHaveLength(2);
  });

  test('of one person holds nobody else', async () => {
    const { store, ada } = await filled();
    const other = await open();
    await importPackage(other, memorySource('a.zip', await archive(store, { personId: ada.id })));
    expect(await listPeople(other)).toMatchObject([{ name: ada.name, massKg: ada.massKg }]);
  });

  test.each(['/etc/passwd', '../outside', 'a/../../b', 'C:\\x', 'a\\b'])(
    'with a name %s is refused, and nothing of it is written',
    async (name) => {
      const store = await open();
      const bytes = writeOldZip({
        'datapackage.json': Buffer.from('{"legwork":"legwork/package@1"}'),
        [name]: Buffer.from('x'),
      });
      await expect(importPackage(store, memorySource('a.zip', bytes))).rejects.toMatchObject({
        code: 'package-unsafe',
      });
      expect(readdirSync(join(store.folder, 'uploads'))).toEqual([]);
    },
  );

  test('that is damaged anywhere is refused as a whole', async () => {
    const { store } = await filled();
    const bytes = await archive(store);
    let other = await open();
    for (let at = 40; at < bytes.length; at += 997) {
      const damaged = Uint8Array.from(bytes);
      damaged[at]! ^= 0x55;
      const imported = await importPackage(other, memorySource('a.zip', damaged)).catch(
        (error: unknown) => error,
      );
      // A byte that says nothing, as of a date, may be anything: all is there then.
      if (!(imported instanceof Error)) {
        expect(Buffer.compare(await archive(other), bytes)).toBe(0);
        other = await open();
        continue;
      }
      expect(imported).toMatchObject({ name: 'InputError' });
      expect(await listPeople(other)).toEqual([]);
      expect(originals(other)).toEqual([]);
      expect(readdirSync(join(other.folder, 'derived'))).toEqual([]);
      expect(readdirSync(join(other.folder, 'uploads'))).toEqual([]);
    }
  });

  test('of a newer Legwork is refused', async () => {
    const store = await open();
    const bytes = writeOldZip({ 'datapackage.json': Buffer.from('{"legwork":"legwork/package@2"}') });
    await expect(importPackage(store, memorySource('a.zip', bytes))).rejects.toMatchObject({
      code: 'package-newer',
    });
  });
});
