import { OpenAPIHono } from '@hono/zod-openapi';
import packageJson from '../../../package.json' with { type: 'json' };
import { routes } from './routes.ts';

/**
 * The API as an OpenAPI 3.1 document, from the same schemas that the server checks requests with.
 *
 * @example
 * openApiDocument().paths?.['/api/people']?.get?.summary;
 */
export function openApiDocument(): ReturnType<OpenAPIHono['getOpenAPI31Document']> {
  const api = new OpenAPIHono();
  for (const route of routes) api.openAPIRegistry.registerPath(route);
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Legwork',
      version: packageJson.version,
      description:
        'The API of the app on this machine. Every route but POST /api/session needs the cookie that route gives. Whatever goes wrong is answered with a legwork/error@1 document.',
    },
  });
}
