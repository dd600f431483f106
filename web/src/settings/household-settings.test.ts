import { expect, test } from 'vitest';
import { fromHousehold, toHousehold } from './household-settings.ts';
import type { Settings } from './settings.ts';

const nothing = { mass: null, length: null, firstDayOfWeek: null, language: null };

test('what nobody chose changes nothing in a browser', () => {
  expect(fromHousehold(nothing)).toEqual({});
});

test.each<Partial<Settings>>([
  { units: 'imperial' },
  { units: 'metric' },
  { language: 'de' },
  { firstDayOfWeek: 0 },
  { firstDayOfWeek: 1 },
  { firstDayOfWeek: 6 },
  { units: 'metric', language: 'en', firstDayOfWeek: 6 },
])('%o arrives in another browser', (choice) => {
  expect(fromHousehold({ ...nothing, ...toHousehold(choice) })).toEqual(choice);
});

test('colours stay in the browser', () => {
  expect(toHousehold({ theme: 'dark' })).toEqual({});
});
