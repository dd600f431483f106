import { InputError } from '@legwork/engine';

const reading: Record<string, [code: string, message: string, hint: string]> = {
  ENOENT: ['file-missing', 'there is no such file', 'check the name and the folder'],
  ENOTDIR: ['file-missing', 'there is no such file', 'check the name and the folder'],
  EACCES: ['file-unreadable', 'this user may not read the file', 'change its permissions or copy it'],
  EPERM: ['file-unreadable', 'this user may not read the file', 'change its permissions or copy it'],
  EIO: ['file-unreadable', 'the disk reports an error', 'copy the file to another disk'],
};

const writing: Record<string, [code: string, message: string, hint: string]> = {
  ENOENT: ['output-not-writable', 'the folder does not exist', 'create it or name another one'],
  ENOTDIR: ['output-not-writable', 'a file is in the place of a folder', 'name another folder'],
  EEXIST: ['output-not-writable', 'a file is in the place of a folder', 'name another folder'],
  EACCES: [
    'output-not-writable',
    'this user may not write there',
    'name another folder or change its permissions',
  ],
  EPERM: [
    'output-not-writable',
    'this user may not write there',
    'name another folder or change its permissions',
  ],
  EROFS: ['output-not-writable', 'the disk is read-only', 'name another folder'],
  ENOSPC: ['disk-full', 'the disk is full', 'free some space or name another disk'],
  EDQUOT: ['disk-full', 'the disk quota is used up', 'free some space or name another disk'],
};

/**
 * What a failed call to the file system means to the user. Errors that are no fault of the file or the disk come back
 * as they are.
 *
 * @param place the path as the user gave it
 * @example
 * try { await open(path) } catch (error) { throw fileProblem('read', error, path); }
 */
export function fileProblem(kind: 'read' | 'write', error: unknown, place: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = (kind === 'read' ? reading : writing)[code];
  return known ? new InputError(known[0], known[1], place, known[2]) : error;
}
