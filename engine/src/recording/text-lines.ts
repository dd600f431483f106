import type { ByteSource } from './byte-source.ts';
import type { ReadOptions } from './recording.ts';
import { textBytes } from './text-bytes.ts';

/** What is longer is no line of a table. */
const longestLine = 65_536;

/**
 * The lines of a text in UTF-8, unpacked if it is a gzip, without their endings, some at a time. A line of more than 65 536 characters comes in
 * pieces. The last item tells with `cut` whether the text ended without a line ending.
 *
 * @param options `signal` stops it, `onProgress` is told the bytes read
 * @param onDamage called if a gzip ends early or is damaged, after what could be unpacked
 * @example
 * for await (const { lines } of textLines(memorySource('a.csv', bytes), {}, () => {})) console.log(lines[0]);
 */
export async function* textLines(
  source: ByteSource,
  { signal, onProgress }: Pick<ReadOptions, 'signal' | 'onProgress'>,
  onDamage: () => void,
): AsyncGenerator<{ lines: string[]; cut: boolean }> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of textBytes(source, (read) => onProgress?.(read), onDamage)) {
    signal?.throwIfAborted();
    const text = rest + decoder.decode(chunk, { stream: true });
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
