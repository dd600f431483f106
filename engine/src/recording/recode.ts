/**
 * Sends bytes through one of the platform's packers or unpackers, piece by piece and no faster than the result is
 * taken, and returns whether it ended soundly: false if it refused the bytes, after what came out before. What goes
 * wrong while the pieces are read is thrown.
 *
 * @param pieces each an array of its own: the stream may still need it when the next is asked for
 */
export async function* recode(
  { readable, writable }: CompressionStream | DecompressionStream,
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array, boolean> {
  const reader = readable.getReader();
  let failure: { reason: unknown } | null = null;
  const feeding = feed(pieces, writable.getWriter()).catch((reason: unknown) => {
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
      return done === true;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** Hands the pieces over; rejects if they can't be read, not if they are refused: the reading side sees that. */
async function feed(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    for await (const piece of pieces) {
      const isTaken = await writer.write(piece).then(
        () => true,
        () => false,
      );
      if (!isTaken) return;
    }
  } catch (reason) {
    // Ends the reading side, which would wait for ever.
    await writer.abort(reason).catch(() => {});
    throw reason;
  }
  await writer.close().catch(() => {});
}
