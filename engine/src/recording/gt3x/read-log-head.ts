import type { ByteSource } from '../byte-source.ts';
import type { ReadOptions } from '../recording.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { zipEntryBytes } from '../zip/zip-entry-bytes.ts';
import { packedSamples } from './append-packed.ts';
import { plainSampleBytes } from './append-plain.ts';
import { LogCursor } from './log-cursor.ts';
import { addLogMetadata, type LogMetadata } from './log-metadata.ts';
import { type Parameters, readParameters } from './read-parameters.ts';
import { isActivity, recordType, recordTypeName } from './record-types.ts';

/** The beginning of a log.bin, up to its first record with samples. */
export interface LogHead extends LogMetadata {
  parameters: Parameters;
  /** Time of the first record with samples; `NaN` if there is none. */
  firstSeconds: number;
  /** Samples in the first record that has any. */
  samples: number;
  /** Names of the records before it, each once. */
  kinds: string[];
}

/** Reads a log.bin up to its first record with samples, or to its end if there is none. */
export async function readLogHead(
  source: ByteSource,
  entry: ZipEntry,
  { signal }: ReadOptions,
): Promise<LogHead> {
  const head: LogHead = {
    isUtc: false,
    metadata: {},
    parameters: { rateHz: Number.NaN, unitsPerG: Number.NaN },
    firstSeconds: Number.NaN,
    samples: 0,
    kinds: [],
  };
  const cursor = new LogCursor();
  for await (const chunk of zipEntryBytes(source, entry, { onDamage: () => {} })) {
    signal?.throwIfAborted();
    cursor.append(chunk);
    if (takeRecords(cursor, head)) return head;
  }
  cursor.finish();
  takeRecords(cursor, head);
  return head;
}

/** True once the first record with samples has been found. */
function takeRecords(cursor: LogCursor, head: LogHead): boolean {
  while (cursor.next()) {
    const { type, start, end } = cursor;
    if (isActivity(type)) {
      const bytes = end - start;
      head.samples =
        type === recordType.activity ? packedSamples(bytes) : Math.floor(bytes / plainSampleBytes);
      head.firstSeconds = cursor.seconds;
      if (head.samples > 0) return true;
    } else if (type === recordType.parameters) head.parameters = readParameters(cursor.view, start, end);
    else if (type === recordType.metadata) addLogMetadata(cursor.bytes.subarray(start, end), head);
    else if (!head.kinds.includes(recordTypeName(type))) head.kinds.push(recordTypeName(type));
  }
  return false;
}
