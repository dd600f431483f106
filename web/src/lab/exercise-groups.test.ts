import { exercises } from '@legwork/engine';
import { expect, test } from 'vitest';
import { exerciseWords } from '../texts/exercise-words.ts';
import { exerciseGroups } from './exercise-groups.ts';

const catalogue = exercises.map(({ name }) => name).sort();

test('every exercise of the catalogue is in one group', () => {
  expect(Object.values(exerciseGroups).flat().sort()).toEqual(catalogue);
});

test.each(['en', 'de'] as const)('every exercise has its words in %s', (language) => {
  expect(Object.keys(exerciseWords[language]).sort()).toEqual(catalogue);
});
