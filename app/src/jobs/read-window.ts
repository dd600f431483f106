import { type Envelope, openRecording, type Recording, recordEnvelope } from '@legwork/engine';
import { openNamedFile } from './open-named-file.ts';
import type { Tasks } from './tasks.ts';

/** Every sample of a stretch has a bin of its own, whatever that takes. */
const noLimit = Number.MAX_SAFE_INTEGER;

/** The samples of a stretch of a file along the axes of the thigh: an envelope whose bins are as wide as samples lie apart. */
export async function readWindow({
  path,
  name,
  options,
  calibration,
  rotation,
  fromMs,
  toMs,
  from,
}: Tasks['window']): Promise<Envelope> {
  const source = await openNamedFile(path, name);
  try {
    const recording = await openRecording(source, options);
    return await recordEnvelope(stretchOf(recording, { fromMs, toMs, from }), {
      budgetBytes: noLimit,
      calibration,
      rotation,
    });
  } finally {
    await source.close();
  }
}

/** The same recording from `fromMs` to `toMs` alone. */
function stretchOf(
  recording: Recording,
  { fromMs, toMs, from }: Pick<Tasks['window'], 'fromMs' | 'toMs' | 'from'>,
): Recording {
  return {
    ...recording,
    header: recording.header,
    async *blocks() {
      for await (const block of recording.blocks(from ? { from } : {})) {
        const { count, timeMs } = block;
        if (count === 0 || timeMs[count - 1]! < fromMs) continue;
        if (timeMs[0]! >= toMs) return;
        let from = 0;
        while (timeMs[from]! < fromMs) from++;
        let to = count;
        while (timeMs[to - 1]! >= toMs) to--;
        if (from < to)
          yield {
            ...block,
            count: to - from,
            timeMs: timeMs.subarray(from, to),
            x: block.x.subarray(from, to),
            y: block.y.subarray(from, to),
            z: block.z.subarray(from, to),
          };
      }
    },
  };
}
