import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeStores } from '../../../../testing/describe-stores.ts';
import { analyseNext, firstDate, importText, msPerDay, startMs } from '../../../../testing/store-steps.ts';
import { addPerson } from '../people/add-person.ts';
import { listDaySummaries } from '../recordings/list-day-summaries.ts';
import { listDays } from '../recordings/list-days.ts';
import { listLabelVersions } from './list-label-versions.ts';
import { listLabels } from './list-labels.ts';
import { restoreLabel } from './restore-label.ts';
import { revertLabel } from './revert-label.ts';
import { setLabel } from './set-label.ts';

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
