import { InputError } from '@legwork/engine';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** More than any request but an upload has: a choice. */
const largestBytes = 1_000_000;

const limit = bodyLimit({
  maxSize: largestBytes,
  onError: () => {
    throw new InputError(
      'too-large',
      `the request has more than ${largestBytes} bytes`,
      'body',
      'send less; files go to /api/uploads',
    );
  },
});

/** Refuses long requests but those with the bytes of a file: the limit would hold them in memory. */
export const limitBody: MiddlewareHandler = (c, next) =>
  c.req.method === 'PATCH' && c.req.path.startsWith('/api/uploads/') ? next() : limit(c, next);
