import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, memorySource } from '@legwork/engine';
import { expect, test } from 'vitest';
import { describeStores } from '../../../testing/describe-stores.ts';
import { exampleAnalysis } from '../../../testing/example-analysis.ts';
import { joinParts } from '../../../testing/join-parts.ts';
import { writeZip as writeOldZip } from '../../../testing/write-zip.ts';
import { deleteBackup } from './backup/delete-backup.ts';
import { keepBackups } from './backup/keep-backups.ts';
import { listBackups } from './backup/list-backups.ts';
import { makeBackup } from './backup/make-backup.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { paths } from './files/paths.ts';
import { describeStore } from './housekeeping/describe-store.ts';
import { sweepFiles } from './housekeeping/sweep-files.ts';
import { listLabelVersions } from './labels/list-label-versions.ts';
import { listLabels } from './labels/list-labels.ts';
import { restoreLabel } from './labels/restore-label.ts';
import { revertLabel } from './labels/revert-label.ts';
import { setLabel } from './labels/set-label.ts';
import { exportPackage } from './package/export-package.ts';
import { importPackage } from './package/import-package.ts';
import { addPerson } from './people/add-person.ts';
import { changePerson } from './people/change-person.ts';
import { erasePerson } from './people/erase-person.ts';
import { listPeople } from './people/list-people.ts';
import { readPerson } from './people/read-person.ts';
import { restorePerson } from './people/restore-person.ts';
import { trashPerson } from './people/trash-person.ts';
import { analysisChanges } from './recordings/analysis-changes.ts';
import { eraseRecording } from './recordings/erase-recording.ts';
import { failAnalysis } from './recordings/fail-analysis.ts';
import { listDaySummaries } from './recordings/list-day-summaries.ts';
import { listDays } from './recordings/list-days.ts';
import { listRecordings } from './recordings/list-recordings.ts';
import { nextWaiting } from './recordings/next-waiting.ts';
import { queueOutdated } from './recordings/queue-outdated.ts';
import { queueRecording } from './recordings/queue-recording.ts';
import { readAnalysisDocument } from './recordings/read-analysis-document.ts';
import { readRecording } from './recordings/read-recording.ts';
import type { Recording } from './recordings/recording.ts';
import { saveAnalysis } from './recordings/save-analysis.ts';
import { trashRecording } from './recordings/trash-recording.ts';
import { waitAgain } from './recordings/wait-again.ts';
import { changeSettings, readSettings } from './settings/settings.ts';
import type { Store } from './store.ts';
import { emptyOldTrash } from './trash/empty-old-trash.ts';
import { listTrash } from './trash/list-trash.ts';
import { appendToUpload } from './uploads/append-to-upload.ts';
import { listBatches } from './uploads/batch.ts';
import { cancelUpload } from './uploads/cancel-upload.ts';
import { importUpload } from './uploads/import-upload.ts';
import { listUploads } from './uploads/list-uploads.ts';
import { redoBatch } from './uploads/redo-batch.ts';
import { newRunningUploads } from './uploads/running-uploads.ts';
import { startUpload } from './uploads/start-upload.ts';
import { undoBatch } from './uploads/undo-batch.ts';

const analysis: Analysis = exampleAnalysis();
const startMs = Date.parse(analysis.recording.start);
const [firstDate, lastDate] = [analysis.days[0]!.date, analysis.days.at(-1)!.date];
const msPerDay = 86_400_000;

async function* pieces(...parts: (string | Uint8Array)[]) {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

/** Imports a text as a file of a person. */
async function importText(
  store: Store,
  personId: string,
  text: string,
  batchId?: string,
): Promise<Recording> {
  const running = newRunningUploads();
  const { id } = await startUpload(store, { personId, fileName: 'walk.cwa', bytes: Buffer.byteLength(text) });
  await appendToUpload(store, running, id, 0, pieces(text));
  return importUpload(store, running, id, { batchId, again: true });
}

/** Takes what waits and says that the engine said {@link analysis} of it. */
async function analyseNext(
  store: Store,
  changes: Partial<Parameters<typeof saveAnalysis>[2]> = {},
): Promise<Recording> {
  const recording = (await nextWaiting(store))!;
  const epochs = Buffer.from('epochs');
  await saveAnalysis(store, recording.id, {
    analysis,
    engineVersion: '1',
    epochs,
    pyramid: null,
    ...changes,
  });
  return readRecording(store.db, recording.id);
}

const originals = (store: Store) =>
  readdirSync(join(store.folder, 'originals'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );

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
    const { planErasing, finishErasing } = await import('./files/erase-files.ts');
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

describeStores('recordings', (open) => {
  const withRecording = async (options?: Parameters<typeof open>[0]) => {
    const store = await open(options);
    const person = await addPerson(store, { name: 'Ada' });
    const recording = await importText(store, person.id, 'a');
    return { store, person, recording };
  };

  test('are analysed one by one; each result has the version of the engine', async () => {
    const { store, person } = await withRecording();
    const recording = await analyseNext(store);
    expect(recording).toMatchObject({
      state: 'ready',
      engineVersion: '1',
      format: analysis.recording.format,
      startMs,
    });
    expect(await nextWaiting(store)).toBeNull();
    expect(JSON.parse((await readAnalysisDocument(store.db, recording.id)).document)).toEqual(analysis);
    const days = await listDays(store.db, person.id, firstDate, lastDate);
    expect(days.map(({ date, measured, minutes }) => ({ date, measured, minutes }))).toEqual(
      analysis.days.map((day) => ({ date: day.date, measured: day, minutes: day.minutes })),
    );
    // The bands of the days are the bouts, cut at midnight.
    const bandMs = days
      .flatMap(({ bands }) => bands)
      .reduce((sum, band) => sum + band.endMs - band.startMs, 0);
    const boutMs = analysis.bouts.reduce(
      (sum, bout) => sum + Date.parse(bout.end) - Date.parse(bout.start),
      0,
    );
    expect(bandMs).toBe(boutMs);
    for (const { bands, startMs: from, endMs: to } of days)
      for (const band of bands)
        expect(band.startMs >= from && band.endMs <= to && band.startMs < band.endMs).toBe(true);
    const summaries = await listDaySummaries(store.db, person.id);
    expect(summaries.map(({ date, steps }) => [date, steps])).toEqual(
      analysis.days.map((day) => [day.date, day.steps]),
    );
  });

  test('that were being analysed when the process ended wait again', async () => {
    const { store, recording } = await withRecording();
    await nextWaiting(store);
    expect(await nextWaiting(store)).toBeNull();
    await waitAgain(store);
    expect(await nextWaiting(store)).toMatchObject({ id: recording.id, state: 'analysing' });
  });

  test('that can not be read say why, until they are read otherwise', async () => {
    const { store, recording } = await withRecording();
    await nextWaiting(store);
    const problem = { code: 'no-rate', message: 'm', where: 'w', hint: 'h' };
    await failAnalysis(store, recording.id, problem);
    expect(await readRecording(store.db, recording.id)).toMatchObject({ state: 'failed', problem });
    expect(await queueRecording(store, recording.id, { rateHz: 50 })).toMatchObject({
      state: 'waiting',
      problem: null,
      options: { rateHz: 50 },
    });
  });

  test('taken away or changed while they were analysed keep nothing of that', async () => {
    const { store, recording } = await withRecording();
    await nextWaiting(store);
    await queueRecording(store, recording.id, { side: 'left' });
    const result = { analysis, engineVersion: '1', epochs: Buffer.from('e'), pyramid: null };
    expect(await saveAnalysis(store, recording.id, result)).toBe(false);
    expect(readdirSync(join(store.folder, 'derived'))).toEqual([]);
  });

  test('are computed again by a new engine: what changed is shown, labels set by hand stay', async () => {
    const { store, recording, person } = await withRecording();
    await analyseNext(store);
    const label = {
      recordingId: recording.id,
      startMs,
      endMs: startMs + 60_000,
      activity: 'cycle',
      editedMs: 1,
    } as const;
    await setLabel(store, randomUUID(), label);
    expect(await analysisChanges(store.db, recording.id)).toBeNull();
    expect((await describeStore(store, '2')).outdated).toBe(1);
    expect(await queueOutdated(store, '2')).toBe(1);
    const changed = structuredClone(analysis);
    changed.days[0]!.steps += 10;
    changed.days[0]!.minutes.sit! += 2;
    await analyseNext(store, { analysis: changed, engineVersion: '2' });
    const { steps, minutes } = analysis.days[0]!;
    expect(await analysisChanges(store.db, recording.id)).toMatchObject({
      beforeEngine: '1',
      afterEngine: '2',
      ownLabels: 1,
      days: [
        {
          date: firstDate,
          steps: { before: steps, after: steps + 10 },
          minutes: { sit: { before: minutes.sit, after: minutes.sit! + 2 } },
        },
      ],
    });
    const [day] = await listDays(store.db, person.id, firstDate, firstDate);
    expect(day!.bands.some(({ own, activity }) => own && activity === 'cycle')).toBe(true);
    // Of three analyses the first goes, with its files.
    await queueRecording(store, recording.id);
    await analyseNext(store, { engineVersion: '3' });
    expect(readdirSync(join(store.folder, 'derived'))).toHaveLength(2);
    expect(await queueOutdated(store, '3')).toBe(0);
  });

  test('are erased only out of the trash', async () => {
    const { store, recording } = await withRecording();
    await analyseNext(store);
    await expect(eraseRecording(store, recording.id)).rejects.toMatchObject({ code: 'not-in-trash' });
    await trashRecording(store, recording.id);
    expect(await eraseRecording(store, recording.id)).toMatchObject({ filesErased: 1 });
    expect(originals(store)).toEqual([]);
    await expect(readRecording(store.db, recording.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('go from the trash by themselves after 30 days', async () => {
    let now = 0;
    const { store, recording } = await withRecording({ now: () => now });
    await trashRecording(store, recording.id);
    now = 30 * msPerDay - 1;
    expect(await emptyOldTrash(store)).toBe(0);
    now++;
    expect(await emptyOldTrash(store)).toBe(1);
    expect(originals(store)).toEqual([]);
  });
});

describeStores('labels set by hand', (open) => {
  const withDay = async () => {
    let now = 1000;
    const store = await open({ now: () => now });
    const person = await addPerson(store, { name: 'Ada' });
    await importText(store, person.id, 'a');
    const recording = await analyseNext(store);
    const edit = (activity: 'cycle' | 'row', editedMs: number, minutes = 10) => ({
      recordingId: recording.id,
      startMs,
      endMs: startMs + minutes * 60_000,
      activity,
      editedMs,
    });
    return {
      store,
      person,
      recording,
      edit,
      setNow: (ms: number) => {
        now = ms;
      },
    };
  };

  test('are seen in the day and its minutes, and can be reverted and set again', async () => {
    const { store, person, edit } = await withDay();
    const id = randomUUID();
    const before = await listDays(store.db, person.id, firstDate, firstDate);
    const label = await setLabel(store, id, edit('cycle', 10));
    const [day] = await listDays(store.db, person.id, firstDate, firstDate);
    expect(day!.minutes.cycle).toBeCloseTo((before[0]!.minutes.cycle ?? 0) + 10, 1);
    expect(day!.bands[0]).toMatchObject({ activity: 'cycle', own: true, labelId: id, startMs });
    expect(day!.measured).toEqual(before[0]!.measured);
    expect((await listDaySummaries(store.db, person.id))[0]).toMatchObject({
      ownLabels: true,
      minutes: day!.minutes,
    });
    expect(await revertLabel(store, id, 20)).toMatchObject({ revertedMs: 20 });
    expect(await listDays(store.db, person.id, firstDate, firstDate)).toEqual(before);
    expect(await restoreLabel(store, id)).toMatchObject({ revertedMs: null, activity: 'cycle' });
    expect(await listLabels(store.db, person.id)).toMatchObject([{ id, startMs: label.startMs }]);
  });

  test('of two devices: the later edit holds whatever comes in first, both are in the history', async () => {
    const { store, edit } = await withDay();
    const id = randomUUID();
    await setLabel(store, id, edit('cycle', 30));
    expect(await setLabel(store, id, edit('row', 20))).toMatchObject({ activity: 'cycle', editedMs: 30 });
    // Sent again because the answer was lost.
    await setLabel(store, id, edit('row', 20));
    await setLabel(store, id, edit('cycle', 30));
    expect((await listLabelVersions(store.db, id)).map(({ activity }) => activity)).toEqual(['cycle', 'row']);
    expect(await setLabel(store, id, edit('row', 40))).toMatchObject({ activity: 'row' });
  });

  test('of a device whose clock is ahead do not win over all later ones', async () => {
    const { store, edit, setNow } = await withDay();
    const id = randomUUID();
    expect(await setLabel(store, id, edit('cycle', 1e12))).toMatchObject({ editedMs: 1000 });
    setNow(2000);
    expect(await setLabel(store, id, edit('row', 1500))).toMatchObject({ activity: 'row' });
  });

  test('are refused outside of the recording, backwards, or on another recording', async () => {
    const { store, person, edit } = await withDay();
    const id = randomUUID();
    const wrong = [
      { ...edit('cycle', 1), endMs: startMs },
      { ...edit('cycle', 1), startMs: startMs - msPerDay },
    ];
    for (const label of wrong)
      await expect(setLabel(store, id, label)).rejects.toMatchObject({ code: 'wrong-span' });
    await setLabel(store, id, edit('cycle', 1));
    await importText(store, person.id, 'b');
    const other = await analyseNext(store);
    await expect(setLabel(store, id, { ...edit('cycle', 2), recordingId: other.id })).rejects.toMatchObject({
      code: 'other-recording',
    });
    await expect(revertLabel(store, randomUUID())).rejects.toMatchObject({ code: 'not-found' });
  });
});

describeStores('backups', (open) => {
  test('bring back what was there; what was there meanwhile becomes a backup itself', async () => {
    const store = await open();
    const { id } = await addPerson(store, { name: 'Ada' });
    const recording = await importText(store, id, 'a');
    await analyseNext(store);
    await changeSettings(store, { mass: 'lb', more: { a: 1 } });
    const backup = await makeBackup(store, 'manual');
    const days = await listDays(store.db, id, firstDate, lastDate);
    await trashRecording(store, recording.id);
    await addPerson(store, { name: 'Ben' });
    await changeSettings(store, { mass: 'kg' });
    const before = await restoreBackup(store, backup.name);
    expect(before.people).toEqual(['Ada', 'Ben']);
    expect((await listPeople(store)).map(({ name }) => name)).toEqual(['Ada']);
    expect(await listDays(store.db, id, firstDate, lastDate)).toEqual(days);
    expect(await readSettings(store.db)).toMatchObject({ mass: 'lb', length: 'cm', more: { a: 1 } });
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
