import type { Schemas } from '../api/client.ts';
import type { Condition } from './condition.ts';

/**
 * What is known of a person's body, for the lab; null where nothing is.
 *
 * @param year the present one
 * @example
 * bodyOf({ massKg: 68, heightM: null, sex: null, birthYear: 1958 }, 2026); // { massKg: 68, ageY: 68 }
 */
export function bodyOf(
  { massKg, heightM, sex, birthYear }: Pick<Schemas['Person'], 'massKg' | 'heightM' | 'sex' | 'birthYear'>,
  year: number,
): Partial<Condition> | null {
  const known = {
    ...(massKg !== null && { massKg }),
    ...(heightM !== null && { heightM }),
    ...(sex !== null && { sex }),
    ...(birthYear !== null && { ageY: year - birthYear }),
  };
  return Object.keys(known).length > 0 ? known : null;
}
