import { answerOf } from '../api/answer-of.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/** A server that says nothing for so long is not there: a choice, ms. */
const longestMs = 10_000;

/**
 * Sends one edit, with its key.
 *
 * @throws ApiProblem with the server's own words; status 0 where no server answered
 */
export async function sendEdit({ id: key, storeId, madeMs, edit }: OutboxEntry): Promise<unknown> {
  const header = { 'idempotency-key': key, 'legwork-store': storeId };
  const signal = AbortSignal.timeout(longestMs);
  const params = { header, path: { id: edit.id } };
  const labelParams = { ...params, query: { editedMs: madeMs } };
  switch (edit.kind) {
    case 'set-label': {
      const { recordingId, startMs, endMs, activity } = edit;
      const body = { recordingId, startMs, endMs, activity, editedMs: madeMs };
      return answerOf(api.PUT('/api/labels/{id}', { params, body, signal }));
    }
    case 'revert-label':
      return answerOf(api.DELETE('/api/labels/{id}', { params: labelParams, signal }));
    case 'restore-label':
      return answerOf(api.POST('/api/labels/{id}/restore', { params: labelParams, signal }));
    case 'add-person': {
      const body = { id: edit.id, name: edit.name };
      return answerOf(api.POST('/api/people', { params: { header }, body, signal }));
    }
    case 'change-person': {
      const body = { ...edit.changes, editedMs: madeMs };
      return answerOf(api.PATCH('/api/people/{id}', { params, body, signal }));
    }
    case 'trash-person':
      return answerOf(api.DELETE('/api/people/{id}', { params, signal }));
    case 'restore-person':
      return answerOf(api.POST('/api/people/{id}/restore', { params, signal }));
    case 'trash-recording':
      return answerOf(api.DELETE('/api/recordings/{id}', { params, signal }));
    case 'restore-recording':
      return answerOf(api.POST('/api/recordings/{id}/restore', { params, signal }));
    case 'undo-import':
      return answerOf(api.POST('/api/batches/{id}/undo', { params, signal }));
    case 'redo-import':
      return answerOf(api.POST('/api/batches/{id}/redo', { params, signal }));
    default:
      // Kept by another version of these pages.
      throw new ApiProblem(
        400,
        'unknown-edit',
        'this version of the pages does not know such a change',
        null,
        null,
      );
  }
}
