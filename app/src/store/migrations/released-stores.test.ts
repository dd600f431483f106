import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { describeStores } from '../../../../testing/describe-stores.ts';
import { temporaryFolder } from '../../../../testing/temporary-folder.ts';
import { restoreBackupFile } from '../backup/restore-backup.ts';
import { listLabels } from '../labels/list-labels.ts';
import { listPeople } from '../people/list-people.ts';
import { listDays } from '../recordings/list-days.ts';
import { listRecordings } from '../recordings/list-recordings.ts';
import { readSettings } from '../settings/settings.ts';
import { migrations } from './migrations.ts';

/** A backup of each version that was released: one person, one recording, a label, a setting; see the README there. */
const released = readdirSync(join(import.meta.dirname, 'released')).filter((name) =>
  name.endsWith('.ndjson'),
);

test('there is a store of every version but those not released yet', () => {
  expect(released).toEqual(migrations.map((_, index) => `store-${index + 1}.ndjson`));
});

describeStores('a store of an earlier version', (open) => {
  test.each(released)('is brought up to date, with all that is in it: %s', async (name) => {
    const path = join(temporaryFolder(), 'backup.gz');
    writeFileSync(path, gzipSync(readFileSync(join(import.meta.dirname, 'released', name))));
    const store = await open();
    await restoreBackupFile(store, path);
    const [ada, ...others] = await listPeople(store);
    expect(others).toEqual([]);
    expect(ada).toMatchObject({
      name: 'Ada',
      sex: 'female',
      birthYear: 1815,
      massKg: 61.5,
      heightM: 1.68,
      timezone: 'Europe/London',
      recordings: 1,
    });
    expect(await listRecordings(store.db, ada!.id)).toMatchObject([
      { fileName: 'walk.cwa', state: 'ready', options: { side: 'left' }, engineVersion: '0.1.0' },
    ]);
    expect(await listLabels(store.db, ada!.id)).toMatchObject([
      { activity: 'cycle', note: 'to work', editedMs: 5 },
    ]);
    const [day] = await listDays(store.db, ada!.id, '2000-01-01', '2099-12-31');
    expect(day!.minutes.cycle).toBeCloseTo(10, 1);
    expect(await readSettings(store.db)).toMatchObject({ mass: 'lb' });
    const { value } = await store.db
      .selectFrom('meta')
      .select('value')
      .where('key', '=', 'schemaVersion')
      .executeTakeFirstOrThrow();
    expect(Number(value)).toBe(migrations.length);
  });
});
