import { InputError } from '@legwork/engine';
import type { Texts } from '../texts/texts.ts';

/**
 * A number as people type it, with a point or a comma.
 *
 * @param label of the field, for the message
 * @returns null where nothing was typed
 * @throws InputError `no-number` in the words of the page: what can't be read must not pass for nothing
 * @example
 * typedNumber('68,5', 'Body mass, kg', texts.states); // 68.5
 */
export function typedNumber(
  text: string,
  label: string,
  { noNumber, noNumberHint }: Pick<Texts['states'], 'noNumber' | 'noNumberHint'>,
): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  const value = Number(typed.replace(',', '.'));
  if (!Number.isFinite(value)) throw new InputError('no-number', noNumber(typed), label, noNumberHint);
  return value;
}
