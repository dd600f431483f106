import { answerOf } from '../api/answer-of.ts';
import { api, type Schemas } from '../api/client.ts';

/** Sent at once: small enough to show progress, large enough not to ask often. A choice. */
const sliceBytes = 8_000_000;

export interface SendOptions {
  personId: string;
  /** As the file was read in the preview; the server reads it the same way. */
  options: Schemas['ReadingOptions'];
  /** Import it although this person has the same file already. */
  again: boolean;
  signal: AbortSignal;
  onProgress(bytes: number): void;
}

/**
 * Sends a file to the server, slice by slice, and imports it there. Aborting takes back what was sent.
 *
 * @throws ApiProblem `same-file` where the person has it already; the signal's reason if aborted
 * @example
 * const { batchId } = await sendFile(file, { personId, options: {}, again: false, signal, onProgress });
 */
export async function sendFile(
  file: File,
  { personId, options, again, signal, onProgress }: SendOptions,
): Promise<Schemas['Imported']> {
  const id = crypto.randomUUID();
  const path = { params: { path: { id } } };
  try {
    let { offset } = await answerOf(
      api.POST('/api/uploads', { body: { id, personId, fileName: file.name, bytes: file.size }, signal }),
    );
    while (offset < file.size) {
      onProgress(offset);
      const slice = file.slice(offset, offset + sliceBytes);
      const sent = await answerOf(
        api.PATCH('/api/uploads/{id}', {
          params: { path: { id }, query: { offset } },
          headers: { 'content-type': 'application/octet-stream' },
          // The document says a string of bytes; the file itself is sent as it is.
          body: slice as unknown as string,
          bodySerializer: (body: unknown) => body,
          signal,
        }),
      );
      offset = sent.offset;
    }
    onProgress(file.size);
    return await answerOf(
      api.POST('/api/uploads/{id}/import', { ...path, body: { options, again }, signal }),
    );
  } catch (error) {
    // What was sent is of no use to anybody; if the server is gone, it forgets it by itself.
    await answerOf(api.DELETE('/api/uploads/{id}', path)).catch(() => {});
    throw error;
  }
}
