import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { type ByteSource, InputError } from '@legwork/engine';
import { fileProblem } from './file-problem.ts';
import { inflateRaw } from './inflate-raw.ts';

/** A file on disk as a source for a reader. */
export interface FileSource extends ByteSource {
  /** SHA-256 of the whole file, lower-case hexadecimal. */
  sha256(signal: AbortSignal): Promise<string>;
  close(): Promise<void>;
}

const hashedAtOnce = 1 << 20;

/**
 * Opens a file for reading. The caller closes it.
 *
 * Throws an `InputError`: `file-missing`, `file-unreadable`, `file-is-folder`, `file-is-stream`.
 *
 * @param path also the `name` of the source
 * @example
 * const source = await openFileSource('thigh.cwa');
 * const head = new Uint8Array(512);
 * await source.read(0, head);
 * await source.close();
 */
export async function openFileSource(path: string): Promise<FileSource> {
  const file = await open(path).catch((error: unknown) => {
    throw fileProblem('read', error, path);
  });
  const stat = await file.stat();
  if (!stat.isFile()) {
    await file.close();
    if (stat.isDirectory())
      throw new InputError('file-is-folder', 'this is a folder', path, 'give the recordings in it');
    throw new InputError(
      'file-is-stream',
      'this is not a regular file',
      path,
      'save it in a file and give that',
    );
  }
  const read = (offset: number, target: Uint8Array) => readFully(file, path, offset, target);
  return {
    name: path,
    size: stat.size,
    read,
    inflateRaw,
    close: () => file.close(),
    async sha256(signal) {
      const hash = createHash('sha256');
      const room = new Uint8Array(hashedAtOnce);
      for (let offset = 0, count = room.length; count === room.length; offset += count) {
        signal.throwIfAborted();
        count = await read(offset, room);
        hash.update(room.subarray(0, count));
      }
      return hash.digest('hex');
    },
  };
}

/** One call of the system may give less than was asked for. */
async function readFully(
  file: FileHandle,
  path: string,
  offset: number,
  target: Uint8Array,
): Promise<number> {
  let count = 0;
  while (count < target.length) {
    const { bytesRead } = await file
      .read(target, count, target.length - count, offset + count)
      .catch((error: unknown) => {
        throw fileProblem('read', error, path);
      });
    if (bytesRead === 0) break;
    count += bytesRead;
  }
  return count;
}
