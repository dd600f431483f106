import { InputError } from '@legwork/engine';

/** There is no such thing, or no longer: an `InputError` with the code `not-found`. */
export function notFound(what: string, id: string): InputError {
  return new InputError('not-found', `there is no such ${what}, or no longer`, id, 'look at the list again');
}
