/**
 * Unpacks a stream of packed bytes with the platform's unpacker, piece by piece and no faster than the result is
 * taken. Packed bytes that end early or are damaged give what comes before, then call `onDamage`; bytes after the end
 * of the packed ones count as damage too. What goes wrong while the pieces are read is thrown.
 *
 * @param pieces packed bytes, each piece an array of its own: the unpacker may still need it when the next is asked for
 */
export async function* inflate(
  format: 'gzip' | 'deflate-raw',
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  onDamage: () => void,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream(format);
  const reader = readable.getReader();
  const writer = writable.getWriter();
  let failure: { reason: unknown } | null = null;
  const feeding = feed(pieces, writer).catch((reason: unknown) => {
    failure = { reason };
  });
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => ({ done: null, value: undefined }));
      if (value) {
        yield value;
        continue;
      }
      await feeding;
      if (failure) throw (failure as { reason: unknown }).reason;
      if (done === null) onDamage();
      return;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** Hands the pieces over; rejects if they can't be read, not if they can't be unpacked: the reading side sees that. */
async function feed(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  const isDone = (): Promise<boolean> => Promise.resolve(true);
  try {
    for await (const piece of pieces) {
      const isStopped = await writer.write(piece).then(() => false, isDone);
      if (isStopped) return;
    }
  } catch (reason) {
    // Ends the reading side, which would wait for ever.
    await writer.abort(reason).catch(() => {});
    throw reason;
  }
  await writer.close().catch(() => {});
}
