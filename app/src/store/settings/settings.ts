import type { Query, Store } from '../store.ts';

/** How a household wants to see things, in every browser; null where nobody chose: as the browser suggests. */
export interface Settings {
  mass: 'kg' | 'lb' | null;
  length: 'cm' | 'in' | null;
  firstDayOfWeek: 'monday' | 'sunday' | 'saturday' | null;
  language: 'en' | 'de' | null;
}

/** The settings; what nobody set is null. */
export async function readSettings(db: Query): Promise<Settings> {
  const rows = await db.selectFrom('setting').selectAll().execute();
  const kept = new Map(rows.map(({ key, value }) => [key, JSON.parse(value)]));
  const setting = <Name extends keyof Settings>(name: Name): Settings[Name] => kept.get(name) ?? null;
  return {
    mass: setting('mass'),
    length: setting('length'),
    firstDayOfWeek: setting('firstDayOfWeek'),
    language: setting('language'),
  };
}

/** Sets some of the settings. */
export async function changeSettings(store: Store, changes: Partial<Settings>): Promise<Settings> {
  return store.write(async (trx) => {
    for (const [key, value] of Object.entries(changes)) {
      const text = JSON.stringify(value);
      await trx
        .insertInto('setting')
        .values({ key, value: text })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text }))
        .execute();
    }
    return readSettings(trx);
  });
}
