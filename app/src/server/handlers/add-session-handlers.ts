import type { OpenAPIHono } from '@hono/zod-openapi';
import { InputError } from '@legwork/engine';
import { setCookie } from 'hono/cookie';
import packageJson from '../../../package.json' with { type: 'json' };
import { readStoreId } from '../../store/read-store-id.ts';
import { openSession, sessionMs } from '../../store/sessions/sessions.ts';
import { changeSettings, readSettings } from '../../store/settings/settings.ts';
import { sessionRoutes } from '../api/session-routes.ts';
import type { ServerContext } from '../server-context.ts';

export function addSessionHandlers(api: OpenAPIHono, context: ServerContext, cookie: () => string): void {
  const { store, code, engineVersion, demo } = context;
  api.openapi(sessionRoutes.open, async (c) => {
    if (!code.use(c.req.valid('json').code))
      throw new InputError(
        'not-let-in',
        'the code is wrong, or was used already',
        'code',
        'end legwork serve and start it again: it prints a new address',
      );
    setCookie(c, cookie(), await openSession(store), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: sessionMs / 1000,
    });
    return c.body(null, 204);
  });
  api.openapi(sessionRoutes.read, async (c) => {
    const storeId = await readStoreId(store.db);
    return c.json({ appVersion: packageJson.version, storeId, engineVersion, demo }, 200);
  });
  api.openapi(sessionRoutes.readSettings, async (c) => c.json(await readSettings(store.db), 200));
  api.openapi(sessionRoutes.changeSettings, async (c) => {
    const settings = await changeSettings(store, c.req.valid('json'));
    context.changed('settings');
    return c.json(settings, 200);
  });
}
