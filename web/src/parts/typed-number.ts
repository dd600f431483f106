import { InputError } from '@legwork/engine';
import type { Texts } from '../texts/texts.ts';

export interface TypedNumberOptions {
  /** Of the field, for the message. */
  label: string;
  /** Between which values it has to be. Default: any. */
  range?: readonly [least: number, most: number];
  words: Pick<Texts['states'], 'noNumber' | 'noNumberHint' | 'outOfRange' | 'outOfRangeHint'>;
}

/**
 * A number as people type it, with a point or a comma.
 *
 * @returns null where nothing was typed
 * @throws InputError `no-number`, `out-of-range` in the words of the page: what can't be used must not pass for nothing
 * @example
 * typedNumber('68,5', { label: 'Body mass, kg', range: [2, 400], words: texts.states }); // 68.5
 */
export function typedNumber(text: string, { label, range, words }: TypedNumberOptions): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  const value = Number(typed.replace(',', '.'));
  if (!Number.isFinite(value))
    throw new InputError('no-number', words.noNumber(typed), label, words.noNumberHint);
  if (range && (value < range[0] || value > range[1]))
    throw new InputError('out-of-range', words.outOfRange(typed), label, words.outOfRangeHint(...range));
  return value;
}
