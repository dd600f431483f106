import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeStores } from '../../../testing/describe-stores.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { migrations } from './migrations/migrations.ts';
import { openStore } from './open-store.ts';

describeStores('a store', (open) => {
  test('holds what was written in a transaction, and nothing of one that failed', async () => {
    const store = await open();
    await store.write((trx) => trx.insertInto('setting').values({ key: 'a', value: '1' }).execute());
    const failed = store.write(async (trx) => {
      await trx.insertInto('setting').values({ key: 'b', value: '2' }).execute();
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await store.db.selectFrom('setting').selectAll().execute()).toEqual([{ key: 'a', value: '1' }]);
  });

  test('shows nothing of a transaction before it is through', async () => {
    const store = await open();
    await store.write(async (trx) => {
      await trx.insertInto('setting').values({ key: 'a', value: '1' }).execute();
      expect(await store.db.selectFrom('setting').selectAll().execute()).toEqual([]);
    });
  });

  test('lets transactions wait for each other', async () => {
    const store = await open();
    await store.write((trx) => trx.insertInto('setting').values({ key: 'n', value: '0' }).execute());
    const increments = Array.from({ length: 20 }, () =>
      store.write(async (trx) => {
        const { value } = await trx.selectFrom('setting').selectAll().executeTakeFirstOrThrow();
        await trx
          .updateTable('setting')
          .set({ value: String(Number(value) + 1) })
          .execute();
      }),
    );
    await Promise.all(increments);
    expect(await store.db.selectFrom('setting').select('value').execute()).toEqual([{ value: '20' }]);
  });

  test('gives whole numbers up to 2^53 back as they were, and fractions to the last bit', async () => {
    const store = await open();
    const values = { id: 'p', name: 'ä', demo: 0, created_ms: Number.MAX_SAFE_INTEGER, mass_kg: 0.1 + 0.2 };
    await store.write((trx) => trx.insertInto('person').values(values).execute());
    expect(await store.db.selectFrom('person').selectAll().executeTakeFirst()).toMatchObject(values);
  });

  test('is open once: a second one is refused with the reason', async () => {
    const store = await open();
    await expect(open.again(store)).rejects.toMatchObject({ code: 'store-in-use' });
    await store.close();
    const second = await open.again(store);
    expect(second.engine).toBe(store.engine);
  });

  test('keeps its data over a migration, and is refused by the app from before it', async () => {
    const store = await open();
    await store.write((trx) => trx.insertInto('setting').values({ key: 'a', value: '1' }).execute());
    await store.close();
    const newer = [
      ...migrations,
      async (db: Parameters<(typeof migrations)[number]>[0]) =>
        void (await sql`ALTER TABLE setting ADD COLUMN more TEXT`.execute(db)),
    ];
    const migrated = await open.again(store, { migrations: newer });
    const { rows } = await sql`SELECT key, value, more FROM setting`.execute(migrated.db);
    expect(rows).toEqual([{ key: 'a', value: '1', more: null }]);
    await migrated.close();
    await expect(open.again(store)).rejects.toMatchObject({ code: 'store-newer' });
    const untouched = await open.again(store, { migrations: newer });
    const version = untouched.db.selectFrom('meta').select('value').where('key', '=', 'schemaVersion');
    expect(await version.execute()).toEqual([{ value: String(newer.length) }]);
  });

  test('is as before where a migration fails', async () => {
    const store = await open();
    await store.close();
    const broken = [
      ...migrations,
      async (db: Parameters<(typeof migrations)[number]>[0]) => {
        await sql`ALTER TABLE setting ADD COLUMN more TEXT`.execute(db);
        throw new Error('broken');
      },
    ];
    await expect(open.again(store, { migrations: broken })).rejects.toThrow('broken');
    const again = await open.again(store);
    expect(await sql`SELECT * FROM setting`.execute(again.db)).toMatchObject({ rows: [] });
  });
});

test('nobody else can read the folder', async () => {
  const folder = join(temporaryFolder(), 'data');
  const store = await openStore(folder);
  for (const name of ['', 'originals', 'derived', 'uploads', 'backups'])
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o700);
  for (const name of ['legwork.sqlite', 'legwork.sqlite-wal'])
    expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  await store.close();
});

test('a damaged database is named as such', async () => {
  const folder = temporaryFolder();
  await (await openStore(folder)).close();
  const file = join(folder, 'legwork.sqlite');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(7));
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'store-damaged' });
});

test.each([
  ['nonsense', 'wrong-value'],
  ['postgres://nobody@127.0.0.1:1/none', 'database-unreachable'],
])('DATABASE_URL=%s is refused with the reason', async (databaseUrl, code) => {
  await expect(openStore(temporaryFolder(), { databaseUrl })).rejects.toMatchObject({ code });
});
