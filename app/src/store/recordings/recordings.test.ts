import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeStores } from '../../../../testing/describe-stores.ts';
import {
  analyseNext,
  analysis,
  firstDate,
  importText,
  lastDate,
  msPerDay,
  originals,
  startMs,
} from '../../../../testing/store-steps.ts';
import { describeStore } from '../housekeeping/describe-store.ts';
import { setLabel } from '../labels/set-label.ts';
import { addPerson } from '../people/add-person.ts';
import { emptyOldTrash } from '../trash/empty-old-trash.ts';
import { analysisChanges } from './analysis-changes.ts';
import { eraseRecording } from './erase-recording.ts';
import { failAnalysis } from './fail-analysis.ts';
import { listDaySummaries } from './list-day-summaries.ts';
import { listDays } from './list-days.ts';
import { nextWaiting } from './next-waiting.ts';
import { queueOutdated } from './queue-outdated.ts';
import { queueRecording } from './queue-recording.ts';
import { readAnalysisDocument } from './read-analysis-document.ts';
import { readRecording } from './read-recording.ts';
import { saveAnalysis } from './save-analysis.ts';
import { trashRecording } from './trash-recording.ts';
import { waitAgain } from './wait-again.ts';

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
    const result = { analysis, engineVersion: '1', epochs: Buffer.from('e'), pyramid: null, index: null };
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
