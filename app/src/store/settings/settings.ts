import type { Query, Store } from '../store.ts';

/** Units, language and looks of a household. */
export interface Settings {
  mass: 'kg' | 'lb';
  length: 'cm' | 'in';
  firstDayOfWeek: 'monday' | 'sunday' | 'saturday';
  /** BCP 47; empty: as the browser. */
  language: string;
  theme: 'system' | 'light' | 'dark';
  /** What the pages keep besides. */
  more: Record<string, string | number | boolean | null>;
}

const defaults: Settings = {
  mass: 'kg',
  length: 'cm',
  firstDayOfWeek: 'monday',
  language: '',
  theme: 'system',
  more: {},
};

/** The settings; what nobody set is as by default: kg, cm, Monday, the browser's language and theme. */
export async function readSettings(db: Query): Promise<Settings> {
  const rows = await db.selectFrom('setting').selectAll().execute();
  return { ...defaults, ...Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)])) };
}

/** Sets some of the settings; `more` is added to key by key. */
export async function changeSettings(store: Store, changes: Partial<Settings>): Promise<Settings> {
  return store.write(async (trx) => {
    const { more } = await readSettings(trx);
    const changed = { ...changes, ...(changes.more && { more: { ...more, ...changes.more } }) };
    for (const [key, value] of Object.entries(changed)) {
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
