import { InputError } from '@legwork/engine';
import type { Context } from 'hono';
import { errorDocument } from '../cli/describe-error.ts';

/** What is not simply a bad request. */
const statuses: Record<string, 401 | 403 | 404 | 409 | 413 | 421 | 503 | 507> = {
  'not-let-in': 401,
  'other-site': 403,
  'other-host': 421,
  'not-found': 404,
  'same-file': 409,
  'wrong-offset': 409,
  'upload-busy': 409,
  'upload-unfinished': 409,
  'other-batch': 409,
  'other-recording': 409,
  'other-store': 409,
  'other-write': 409,
  erased: 404,
  'too-large': 413,
  'store-lost': 503,
  'disk-full': 507,
};

/** The answer to a request that could not be done: a `legwork/error@1` document, 500 where it is a bug. */
export function answerProblem(c: Context, error: unknown): Response {
  const document = errorDocument(error);
  return c.json(document, error instanceof InputError ? (statuses[error.code] ?? 400) : 500);
}
