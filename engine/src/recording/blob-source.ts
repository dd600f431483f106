import type { ByteSource } from './byte-source.ts';
import { InputError } from './input-error.ts';

/** What a reader needs of a file that was chosen in a browser: a `File` is one. */
export interface NamedBlob {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/**
 * A source over a `File` in a browser or in Node, read from its disk part by part: nothing of it stays in memory.
 * Reading throws an `InputError` (`file-unreadable`) if the file was changed, moved or deleted after it was chosen.
 *
 * @example
 * const analysis = await analyze(blobSource(input.files[0]));
 */
export function blobSource(file: NamedBlob): ByteSource {
  return {
    name: file.name,
    size: file.size,
    async read(offset, target) {
      const part = file.slice(offset, offset + target.length);
      const bytes = new Uint8Array(await part.arrayBuffer().catch(() => refuse(file.name, offset)));
      target.set(bytes);
      return bytes.length;
    },
  };
}

function refuse(name: string, offset: number): never {
  throw new InputError(
    'file-unreadable',
    'the file can no longer be read: it was changed, moved or deleted after it was chosen',
    `${name}, byte ${offset}`,
    'choose the file again',
  );
}
