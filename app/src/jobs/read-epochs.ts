import { type FileHandle, open } from 'node:fs/promises';
import type { Activity } from '@legwork/engine';
import { type AsyncBuffer, parquetMetadataAsync, parquetRead } from 'hyparquet';

/** Seconds of a recording with their labels. */
export interface EpochStretch {
  startMs: number;
  stepS: 1;
  labels: Activity[];
  activity: (number | null)[];
  cadenceSpm: number[];
  enmoMg: (number | null)[];
  madMg: (number | null)[];
  inclinationDeg: (number | null)[];
}

const columns = ['activity', 'cadenceSpm', 'enmoMg', 'madMg', 'inclinationDeg'] as const;
const stepMs = 1000;

/**
 * The seconds of a stretch out of a file of epochs, of which no more is read than the hours that they are in. A stretch
 * beside the recording has none.
 *
 * @param span UTC ms; default all
 */
export async function readEpochs(
  path: string,
  {
    fromMs = Number.NEGATIVE_INFINITY,
    toMs = Number.POSITIVE_INFINITY,
  }: { fromMs?: number; toMs?: number } = {},
): Promise<EpochStretch> {
  const file = await open(path);
  try {
    const buffer = await bufferOf(file);
    const metadata = await parquetMetadataAsync(buffer);
    const facts = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value]));
    const startMs = Date.parse(facts.get('start')!);
    const rows = Number(metadata.num_rows);
    const index = (ms: number, round: (value: number) => number) =>
      Math.min(rows, Math.max(0, round((ms - startMs) / stepMs)));
    const [rowStart, rowEnd] = [index(fromMs, Math.floor), index(toMs, Math.ceil)];
    const stretch: EpochStretch = {
      startMs: startMs + rowStart * stepMs,
      stepS: 1,
      labels: JSON.parse(facts.get('labels')!),
      activity: [],
      cadenceSpm: [],
      enmoMg: [],
      madMg: [],
      inclinationDeg: [],
    };
    if (rowStart >= rowEnd) return stretch;
    await parquetRead({
      file: buffer,
      metadata,
      columns: [...columns],
      rowStart,
      rowEnd,
      onComplete(read) {
        for (const row of read as (number | null)[][])
          for (const [column, name] of columns.entries())
            (stretch[name] as (number | null)[]).push(row[column] ?? null);
      },
    });
    return stretch;
  } finally {
    await file.close();
  }
}

async function bufferOf(file: FileHandle): Promise<AsyncBuffer> {
  const { size } = await file.stat();
  return {
    byteLength: size,
    async slice(start, end = size) {
      const from = start < 0 ? size + start : start;
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - from));
      await file.read(bytes, 0, bytes.length, from);
      return bytes.buffer;
    },
  };
}
