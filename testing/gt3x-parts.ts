import { memorySource } from '../engine/src/recording/byte-source.ts';
import { type Gt3xOptions, writeGt3x } from '../engine/src/recording/gt3x/write-gt3x.ts';
import type { WritableBlock } from '../engine/src/recording/writable-block.ts';
import { readZipDirectory } from '../engine/src/recording/zip/read-zip-directory.ts';
import { zipEntryBytes } from '../engine/src/recording/zip/zip-entry-bytes.ts';
import { joinParts } from './join-parts.ts';

/** The files in the archive that a .gt3x is. */
export interface Gt3xParts {
  log: Uint8Array<ArrayBuffer>;
  info: string;
}

/** The files of a .gt3x with these samples, so that a test can change them before they are packed again. */
export async function gt3xParts(blocks: WritableBlock[], options: Gt3xOptions = {}): Promise<Gt3xParts> {
  const source = memorySource('a.gt3x', await joinParts(writeGt3x(blocks, options)));
  const { entries } = await readZipDirectory(source);
  const [log, info] = await Promise.all(
    entries.map((entry) => joinParts(zipEntryBytes(source, entry, { onDamage: () => {} }))),
  );
  return { log: log!, info: new TextDecoder().decode(info) };
}
