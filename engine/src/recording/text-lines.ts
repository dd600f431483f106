import type { ByteSource } from './byte-source.ts';
import type { ReadOptions } from './recording.ts';

const chunkBytes = 262_144;
/** What is longer is no line of a table. */
const longestLine = 65_536;

/**
 * The lines of a text in UTF-8, without their endings, some at a time. A line of more than 65 536 characters comes in
 * pieces. The last item tells with `cut` whether the text ended without a line ending.
 *
 * @param options `signal` stops it, `onProgress` is told the bytes read
 * @example
 * for await (const { lines } of textLines(memorySource('a.csv', bytes), {})) console.log(lines[0]);
 */
export async function* textLines(
  source: ByteSource,
  { signal, onProgress }: Pick<ReadOptions, 'signal' | 'onProgress'>,
): AsyncGenerator<{ lines: string[]; cut: boolean }> {
  const room = new Uint8Array(chunkBytes);
  const decoder = new TextDecoder();
  let rest = '';
  for (let at = 0; ; ) {
    signal?.throwIfAborted();
    const count = await source.read(at, room);
    if (count === 0) break;
    at += count;
    onProgress?.(at);
    const text = rest + decoder.decode(room.subarray(0, count), { stream: true });
    // A carriage return at the end may be half of a line ending.
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    if (rest.length > longestLine) {
      lines.push(rest);
      rest = '';
    }
    if (lines.length > 0) yield { lines, cut: false };
  }
  rest += decoder.decode();
  if (rest !== '') yield { lines: [rest.replace(/\r$/, '')], cut: !rest.endsWith('\r') };
}
