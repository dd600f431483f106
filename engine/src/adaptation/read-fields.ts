import { InputError } from '../recording/index.ts';

/** A number's limits, for the check and for the message. */
export interface FieldRange {
  from: number;
  to: number;
  unit: string;
  whole?: boolean;
}

/** The fields of an object of a JSON document, each read with a check. */
export interface Fields {
  value(name: string): unknown;
  number(name: string, range: FieldRange, otherwise?: number): number;
  word<Word extends string>(name: string, words: readonly Word[], otherwise?: Word): Word;
  list(name: string, most: number): readonly unknown[];
}

/**
 * Reads an object of a JSON document.
 *
 * Throws an `InputError` (`wrong-scenario`) with the place in the document: at once where it is no object or has a field
 * that is not known, later where a field is not what is asked for.
 *
 * @param path of the object in the document, for messages
 * @param known names of all fields that it may have
 */
export function readFields(value: unknown, file: string, path: string, known: readonly string[]): Fields {
  const wrong = (message: string, name: string, hint: string): InputError =>
    new InputError(
      'wrong-scenario',
      message,
      [file, [path, name].filter(Boolean).join('.')].filter(Boolean).join(', '),
      hint,
    );
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(`it must be an object, not ${shown(value)}`, '', `give ${known.join(', ')}`);
  const object = value as Record<string, unknown>;
  const odd = Object.keys(object).find((name) => !known.includes(name));
  if (odd !== undefined) throw wrong('there is no such field', odd, `known here: ${known.join(', ')}`);
  return {
    value: (name) => object[name],
    number(name, { from, to, unit, whole = false }, otherwise) {
      const given = object[name] ?? otherwise;
      const fits =
        typeof given === 'number' && given >= from && given <= to && (!whole || Number.isInteger(given));
      if (fits) return given;
      const hint = `give ${whole ? 'a whole number' : 'a number'} of ${unit} from ${from} to ${to}`;
      throw wrong(given === undefined ? 'it is missing' : `it can't be ${shown(given)}`, name, hint);
    },
    word(name, words, otherwise) {
      const given = object[name] ?? otherwise;
      const found = words.find((word) => word === given);
      if (found !== undefined) return found;
      const message = given === undefined ? 'it is missing' : `it can't be ${shown(given)}`;
      throw wrong(message, name, `give one of ${words.join(', ')}`);
    },
    list(name, most) {
      const given = object[name] ?? [];
      if (!Array.isArray(given)) throw wrong(`it can't be ${shown(given)}`, name, 'give a list');
      if (given.length > most) throw wrong(`it has ${given.length} entries`, name, `give at most ${most}`);
      return given;
    },
  };
}

/** A value in a message: short, on one line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}
