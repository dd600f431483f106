import type { Schemas } from '../api/client.ts';
import type { Settings } from './settings.ts';

const days = { sunday: 0, monday: 1, saturday: 6 } as const;

/** What of the household's settings holds in this browser; colours are each browser's own. */
export function fromHousehold({ mass, language, firstDayOfWeek }: Schemas['Settings']): Partial<Settings> {
  return {
    ...(mass && { units: mass === 'lb' ? 'imperial' : 'metric' }),
    ...(language && { language }),
    ...(firstDayOfWeek && { firstDayOfWeek: days[firstDayOfWeek] }),
  };
}

/** What of a choice in this browser is the household's. */
export function toHousehold({
  units,
  language,
  firstDayOfWeek,
}: Partial<Settings>): Partial<Schemas['Settings']> {
  const day = (Object.keys(days) as (keyof typeof days)[]).find((name) => days[name] === firstDayOfWeek);
  return {
    ...(units === 'imperial' && { mass: 'lb', length: 'in' }),
    ...(units === 'metric' && { mass: 'kg', length: 'cm' }),
    ...(language && { language }),
    ...(day && { firstDayOfWeek: day }),
  };
}
