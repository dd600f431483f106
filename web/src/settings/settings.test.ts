import { expect, test } from 'vitest';
import { keepSettings, readSettings } from './settings.ts';

function storage(value: string | null = null) {
  return {
    value,
    getItem() {
      return this.value;
    },
    setItem(_: string, next: string) {
      this.value = next;
    },
  };
}

test('a browser that never chose gets what its language suggests', () => {
  expect(readSettings(storage(), ['de-AT'])).toEqual({
    language: 'de',
    theme: 'system',
    units: 'metric',
    firstDayOfWeek: 1,
  });
  expect(readSettings(storage(), ['en-US'])).toMatchObject({ units: 'imperial', firstDayOfWeek: 0 });
  expect(readSettings(storage(), [])).toMatchObject({ language: 'en', units: 'metric' });
});

test('what was chosen comes back', () => {
  const place = storage();
  const chosen = { language: 'en', theme: 'dark', units: 'imperial', firstDayOfWeek: 6 } as const;
  keepSettings(place, chosen);
  expect(readSettings(place, ['de'])).toEqual(chosen);
});

test.each(['{', '7', 'null', '{"theme":"pink","language":3,"other":1}'])('%s is no choice', (value) => {
  expect(readSettings(storage(value), ['en-GB'])).toEqual(readSettings(storage(), ['en-GB']));
});

test('a browser that keeps nothing is no error', () => {
  const full = {
    setItem() {
      throw new Error('quota');
    },
  };
  expect(() => keepSettings(full, readSettings(storage(), []))).not.toThrow();
});
