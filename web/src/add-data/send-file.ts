import { answerOf } from '../api/answer-of.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { api, type Schemas } from '../api/client.ts';
import { sendSlices } from './send-slices.ts';

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
 * Sends a file to the server, part by part, and imports it there. A break, for example a program that is started again, is
 * waited for. Aborting takes back what was sent.
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
    const { offset } = await answerOf(
      api.POST('/api/uploads', { body: { id, personId, fileName: file.name, bytes: file.size }, signal }),
    );
    await sendSlices(file, offset, {
      async send(slice, at) {
        const sent = await answerOf(
          api.PATCH('/api/uploads/{id}', {
            params: { path: { id }, query: { offset: at } },
            headers: { 'content-type': 'application/octet-stream' },
            // The document says a string of bytes; the part of the file is sent as it is.
            body: slice as unknown as string,
            bodySerializer: (body: unknown) => body,
            signal,
          }),
        );
        return sent.offset;
      },
      offset: async () => (await answerOf(api.GET('/api/uploads/{id}', { ...path, signal }))).offset,
      isBreak: (error) => error instanceof ApiProblem && error.status === 0,
      wait(ms) {
        signal.throwIfAborted();
        return new Promise((resolve) => setTimeout(resolve, ms));
      },
      onProgress,
    });
    return await answerOf(
      api.POST('/api/uploads/{id}/import', { ...path, body: { options, again }, signal }),
    );
  } catch (error) {
    // What was sent is of no use to anybody; if the server is gone, it forgets it by itself.
    await answerOf(api.DELETE('/api/uploads/{id}', path)).catch(() => {});
    throw error;
  }
}
