import type { ByteSource } from '../byte-source.ts';
import type { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions } from '../recording.ts';
import { sourceChunks } from '../source-chunks.ts';
import { readZipDirectory } from '../zip/read-zip-directory.ts';
import { zipEntryBytes } from '../zip/zip-entry-bytes.ts';

/**
 * The bytes of the export's XML, chunk by chunk: of the file itself, or of the one in the archive `export.zip`, whose
 * name depends on the language of the phone (`export.xml`, `exportar.xml`, ...). A chunk is valid until the next.
 *
 * Throws an `InputError` (`no-data`) if the archive holds no such file.
 */
export async function* healthBytes(
  source: ByteSource,
  isArchive: boolean,
  { signal, onProgress }: ReadOptions,
  findings: FindingLog,
): AsyncGenerator<Uint8Array> {
  if (!isArchive) {
    for await (const chunk of sourceChunks(source, 0, onProgress)) {
      signal?.throwIfAborted();
      yield chunk;
    }
    return;
  }
  const { entries, complete } = await readZipDirectory(source);
  if (!complete) findings.add('zip-damaged');
  // Beside it lie a clinical document, routes, recipes of other formats: the records are by far the largest.
  const [records] = entries
    .filter(({ name }) => /^[^/]*\/[^/]+\.xml$/i.test(name) && !/_cda\.xml$/i.test(name))
    .sort((a, b) => b.packedBytes - a.packedBytes);
  if (!records)
    throw new InputError(
      'no-data',
      'the archive holds no health records',
      source.name,
      'export the health data on the phone again',
    );
  let isDamaged = false;
  const onDamage = () => {
    if (!isDamaged && complete) findings.add('zip-damaged', records.name);
    isDamaged = true;
  };
  for await (const chunk of zipEntryBytes(source, records, {
    onDamage,
    ...(onProgress && { onRead: onProgress }),
  })) {
    signal?.throwIfAborted();
    yield chunk;
  }
}
