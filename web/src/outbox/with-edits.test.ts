import type { Activity } from '@legwork/engine';
import { expect, test } from 'vitest';
import type { Schemas } from '../api/client.ts';
import type { PersonDay } from '../api/person-day.ts';
import { createFormat } from '../format/format.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { daysWithEdits } from './days-with-edits.ts';
import { describeEdit } from './describe-edit.ts';
import type { Edit, MadeEdit } from './edit.ts';
import { importsWithEdits } from './imports-with-edits.ts';
import { peopleWithEdits } from './people-with-edits.ts';
import { takenOutOfTrash } from './taken-out-of-trash.ts';
import { trashedRecordings } from './trashed-recordings.ts';

const made = (...edits: Edit[]): MadeEdit[] => edits.map((edit, i) => ({ edit, madeMs: 10 + i }));
const minute = 60_000;

const band = (from: number, to: number, activity: Activity, labelId: string | null = null) => ({
  startMs: from * minute,
  endMs: to * minute,
  activity,
  steps: 0,
  own: labelId !== null,
  labelId,
});
const label = (kind: 'set-label' | 'revert-label' | 'restore-label', id: string, from: number, to: number) =>
  ({
    kind,
    id,
    recordingId: 'r',
    startMs: from * minute,
    endMs: to * minute,
    activity: 'row',
    timezone: 'UTC',
  }) as const;

/** Sitting for an hour; from 10 to 20 somebody said that it was cycling. */
const day = {
  date: '2026-11-17',
  recordingId: 'r',
  timezone: 'UTC',
  startMs: 0,
  endMs: 60 * minute,
  bands: [band(0, 10, 'sit'), band(10, 20, 'cycle', 'known'), band(20, 60, 'sit')],
  measuredBands: [band(0, 60, 'sit')],
  minutes: { sit: 50, cycle: 10 },
  steps: 0,
  measured: {},
} as unknown as PersonDay;

const shown = (edits: MadeEdit[]) => {
  const [{ bands, minutes } = day] = daysWithEdits([day], edits);
  return {
    bands: bands.map(({ startMs, endMs, activity }) => `${startMs / minute}-${endMs / minute} ${activity}`),
    minutes,
  };
};

test('a label that was set is seen over what the server told, with its minutes', () => {
  expect(shown(made(label('set-label', 'a', 15, 30)))).toEqual({
    bands: ['0-10 sit', '10-15 cycle', '15-30 row', '30-60 sit'],
    minutes: { sit: 40, cycle: 5, row: 15 },
  });
});

test('a label that was taken back shows what was measured, also one that the server knows', () => {
  expect(shown(made(label('set-label', 'a', 15, 30), label('revert-label', 'a', 15, 30)))).toEqual(shown([]));
  expect(shown(made(label('revert-label', 'known', 10, 20)))).toEqual({
    bands: ['0-60 sit'],
    minutes: { sit: 60, cycle: 0 },
  });
  const back = made(label('revert-label', 'known', 10, 20), label('restore-label', 'known', 10, 20));
  expect(shown(back).bands).toEqual(['0-10 sit', '10-20 row', '20-60 sit']);
});

test('an edit that the answer shows already changes nothing more; one of another recording never does', () => {
  const own = { ...label('set-label', 'known', 10, 20), activity: 'cycle' } as const;
  expect(shown(made(own))).toEqual(shown([]));
  expect(shown(made({ ...label('set-label', 'a', 15, 30), recordingId: 'other' }))).toEqual(shown([]));
});

test('recordings in the trash take their days with them, until they are out of it again', () => {
  const trash: Edit = { kind: 'trash-recording', id: 'r', fileName: 'a.cwa' };
  const restore: Edit = { ...trash, kind: 'restore-recording' };
  const undo: Edit = { kind: 'undo-import', id: 'b', fileNames: 'a.cwa', recordingIds: ['r', 'q'] };
  const redo: Edit = { ...undo, kind: 'redo-import' };
  expect(daysWithEdits([day], made(trash))).toEqual([]);
  expect([...trashedRecordings(made(undo, restore))]).toEqual(['q']);
  expect(trashedRecordings(made(trash, undo, redo)).size).toBe(0);
  expect([...takenOutOfTrash(made(redo, trash))]).toEqual(['q']);
  expect(takenOutOfTrash(made(restore, undo)).size).toBe(0);
});

test('people are added, changed, and gone, in the order in which that was done', () => {
  const ada = { id: 'a', name: 'Ada', massKg: 60, recordings: 2 } as Schemas['Person'];
  const people = (...edits: Edit[]) =>
    peopleWithEdits([ada], made(...edits)).map(({ name, massKg }) => `${name} ${massKg}`);
  const change: Edit = { kind: 'change-person', id: 'a', name: 'Ada', changes: { massKg: 61 } };
  const ben: Edit = { kind: 'add-person', id: 'b', name: 'Ben' };
  expect(people(change, ben)).toEqual(['Ada 61', 'Ben null']);
  // The server knows of Ben already.
  expect(people(ben, ben)).toEqual(['Ada 60', 'Ben null']);
  expect(people({ kind: 'trash-person', id: 'a', name: 'Ada' }, ben)).toEqual(['Ben null']);
  expect(
    people({ kind: 'trash-person', id: 'a', name: 'Ada' }, { kind: 'restore-person', id: 'a', name: 'Ada' }),
  ).toEqual(['Ada 60']);
});

test('imports are undone and made again', () => {
  const one = { id: 'b', undoneMs: null } as Schemas['Batch'];
  const undo: Edit = { kind: 'undo-import', id: 'b', fileNames: 'a', recordingIds: [] };
  expect(importsWithEdits([one], made(undo))).toEqual([{ id: 'b', undoneMs: 10 }]);
  expect(importsWithEdits([one], made(undo, { ...undo, kind: 'redo-import' }))).toEqual([one]);
});

test('every edit is said in words, in both languages', () => {
  const edits: Edit[] = [
    label('set-label', 'a', 15, 30),
    label('revert-label', 'a', 15, 30),
    label('restore-label', 'a', 15, 30),
    { kind: 'change-person', id: 'a', name: 'Ada', changes: { massKg: 61 } },
    { kind: 'trash-recording', id: 'r', fileName: 'a.cwa' },
    { kind: 'undo-import', id: 'b', fileNames: 'a.cwa, b.cwa', recordingIds: [] },
  ];
  const format = (language: 'en' | 'de') => createFormat({ language, units: 'metric' });
  expect(edits.map((edit) => describeEdit(edit, en, format('en')))).toEqual([
    '1 Jan 1970, 00:15–00:30: rowing',
    '1 Jan 1970, 00:15–00:30: back to what was measured',
    '1 Jan 1970, 00:15–00:30: rowing again',
    'What is known of Ada',
    'a.cwa to the trash',
    'Undo the import of a.cwa, b.cwa',
  ]);
  expect(describeEdit(edits[0]!, de, format('de'))).toMatch(/00:15–00:30: Rudern$/);
});
