import { OpenAPIHono } from '@hono/zod-openapi';
import { InputError } from '@legwork/engine';
import { answerProblem } from './answer-problem.ts';
import { openApiDocument } from './api/open-api-document.ts';
import { apiPage } from './api-page.ts';
import { addDayHandlers } from './handlers/add-day-handlers.ts';
import { addPeopleHandlers } from './handlers/add-people-handlers.ts';
import { addRecordingHandlers } from './handlers/add-recording-handlers.ts';
import { addSessionHandlers } from './handlers/add-session-handlers.ts';
import { addStoreHandlers } from './handlers/add-store-handlers.ts';
import { addUploadHandlers } from './handlers/add-upload-handlers.ts';
import { guardHost } from './middleware/guard-host.ts';
import { guardOrigin } from './middleware/guard-origin.ts';
import { guardStore } from './middleware/guard-store.ts';
import { limitBody } from './middleware/limit-body.ts';
import { requireSession } from './middleware/require-session.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { servePages } from './serve-pages.ts';
import type { ServerContext } from './server-context.ts';

export interface ApiSurroundings {
  /** Of the built pages. */
  pagesFolder: string;
  /** The port that the server got; known once it listens. */
  port: () => number;
}

/** All that the server answers, with what stands before it: headers, who may ask, how much may be sent. */
export function buildApi(context: ServerContext, { pagesFolder, port }: ApiSurroundings): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook(result) {
      if (result.success) return;
      const [issue] = result.error.issues;
      throw new InputError(
        'wrong-request',
        issue?.message ?? 'the request can not be read',
        [result.target, ...(issue?.path ?? [])].join('.'),
        'see /api/docs for what is expected',
      );
    },
  });
  const hosts = () => ['127.0.0.1', 'localhost'].map((name) => `${name}:${port()}`);
  // Cookies know no ports: two servers on this machine must not take each other's.
  const cookie = () => `legwork-${port()}`;
  api.onError((error, c) => {
    // What Hono itself refuses, such as JSON that is none.
    const status =
      'getResponse' in error
        ? new InputError('wrong-request', error.message, 'body', 'see /api/docs')
        : error;
    if (!(status instanceof InputError)) context.problems.add(error);
    return answerProblem(c, status);
  });
  api.notFound((c) =>
    answerProblem(c, new InputError('not-found', 'there is no such route', c.req.path, 'see /api/docs')),
  );
  api.use(securityHeaders, guardHost(hosts), guardOrigin(hosts));
  api.use('/api/*', limitBody, requireSession(context.store, cookie), guardStore(context.store));
  api.use(servePages(pagesFolder));
  let documents: { json: string; page: string } | null = null;
  const described = () => {
    documents ??= { json: JSON.stringify(openApiDocument()), page: apiPage() };
    return documents;
  };
  api.get('/api/openapi.json', (c) => c.body(described().json, 200, { 'content-type': 'application/json' }));
  api.get('/api/docs', (c) => c.html(described().page));
  addSessionHandlers(api, context, cookie);
  addPeopleHandlers(api, context);
  addUploadHandlers(api, context);
  addRecordingHandlers(api, context);
  addDayHandlers(api, context);
  addStoreHandlers(api, context);
  return api;
}
