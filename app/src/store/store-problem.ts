import { InputError } from '@legwork/engine';

/** https://www.sqlite.org/rescode.html */
const sqlite = { full: 13, corrupt: 11, notADatabase: 26, ioError: 10, cantOpen: 14, readOnly: 8 };
/** https://www.postgresql.org/docs/18/errcodes-appendix.html */
const postgresFull = '53100';

/**
 * What an error of the database or the file system means to the user. What is no fault of theirs comes back as it is.
 *
 * @param place the store in words
 * @example
 * try { await trx.insertInto('person')... } catch (error) { throw storeProblem(error, folder); }
 */
export function storeProblem(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof InputError) return error;
  const { errcode, code = '' } = error as { errcode?: number; code?: string };
  // The low byte is the kind, the rest says more.
  const kind = errcode === undefined ? null : errcode & 0xff;
  if (['ENOSPC', 'EDQUOT', 'EFBIG', postgresFull].includes(code) || kind === sqlite.full)
    return new InputError(
      'disk-full',
      'the disk is full: nothing was changed',
      place,
      'free some space, then do it again',
    );
  if (kind === sqlite.corrupt || kind === sqlite.notADatabase)
    return new InputError(
      'store-damaged',
      'the database of these data is damaged',
      place,
      'put the folder as it was back from a backup of this disk, or move the file legwork.sqlite away and run legwork import --backup with the newest file of the folder backups',
    );
  if (
    kind === sqlite.cantOpen ||
    kind === sqlite.readOnly ||
    kind === sqlite.ioError ||
    ['EACCES', 'EPERM', 'EROFS'].includes(code)
  )
    return new InputError(
      'store-unreadable',
      'this user can not read and write these data',
      place,
      'change the permissions of the folder, or name another one with --data',
    );
  if (
    code.startsWith('ECONNREFUSED') ||
    code === 'ENOTFOUND' ||
    code === '28P01' ||
    code === '3D000' ||
    code === '28000'
  )
    return new InputError(
      'database-unreachable',
      `the database does not let Legwork in: ${error.message || code}`,
      place,
      'check DATABASE_URL, and whether the PostgreSQL runs',
    );
  return error;
}
