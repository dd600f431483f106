import { expect, test } from 'vitest';
import { readTable } from './csv.ts';
import { packageTables } from './package-table.ts';

const columns = {
  id: { type: 'string', required: true, description: '' },
  mass_kg: { type: 'number', required: false, description: '' },
} as const;

test('a column that an earlier version did not have holds nothing', () => {
  expect(readTable(columns, 'id\r\na\r\n', 'people.csv')).toEqual([{ id: 'a', mass_kg: null }]);
});

test('a column that has to be there is missed', () => {
  expect(() => readTable(columns, 'mass_kg\r\n7\r\n', 'people.csv')).toThrow('the column id is missing');
});

test('people of the first version, without a target, are read', () => {
  const text =
    'id,name,sex,birth_year,mass_kg,height_m,timezone,demo,created_ms,trashed_ms\r\na,Ada,,,61.5,,,0,5,\r\n';
  expect(readTable(packageTables[0].columns, text, 'people.csv')).toMatchObject([
    { name: 'Ada', mass_kg: 61.5, load_target: null, created_ms: 5 },
  ]);
});
