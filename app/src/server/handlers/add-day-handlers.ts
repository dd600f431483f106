import type { OpenAPIHono } from '@hono/zod-openapi';
import { InputError } from '@legwork/engine';
import { listLabelVersions } from '../../store/labels/list-label-versions.ts';
import { listLabels } from '../../store/labels/list-labels.ts';
import { restoreLabel } from '../../store/labels/restore-label.ts';
import { revertLabel } from '../../store/labels/revert-label.ts';
import { setLabel } from '../../store/labels/set-label.ts';
import { readPerson } from '../../store/people/read-person.ts';
import { listDaySummaries } from '../../store/recordings/list-day-summaries.ts';
import { listDays } from '../../store/recordings/list-days.ts';
import { dayRoutes } from '../api/day-routes.ts';
import type { ServerContext } from '../server-context.ts';
import { storeOfWrite } from './store-of-write.ts';

const longestDays = 400;
const msPerDay = 86_400_000;

export function addDayHandlers(api: OpenAPIHono, context: ServerContext): void {
  const { store } = context;
  api.openapi(dayRoutes.list, async (c) => {
    const { id } = c.req.valid('param');
    const { from, to } = c.req.valid('query');
    if (Date.parse(to) - Date.parse(from) >= longestDays * msPerDay)
      throw new InputError(
        'wrong-span',
        `more than ${longestDays} days`,
        `${from} to ${to}`,
        'ask for fewer at a time',
      );
    await readPerson(store.db, id);
    return c.json(await listDays(store.db, id, from, to), 200);
  });
  api.openapi(dayRoutes.summaries, async (c) => {
    const { id } = c.req.valid('param');
    await readPerson(store.db, id);
    return c.json(await listDaySummaries(store.db, id, c.req.valid('query')), 200);
  });
  api.openapi(dayRoutes.labels, async (c) =>
    c.json(await listLabels(store.db, c.req.valid('param').id), 200),
  );
  api.openapi(dayRoutes.setLabel, async (c) => {
    const label = await setLabel(await storeOfWrite(c, store), c.req.valid('param').id, c.req.valid('json'));
    context.changed('labels', label.personId);
    return c.json(label, 200);
  });
  api.openapi(dayRoutes.revertLabel, async (c) => {
    const label = await revertLabel(
      await storeOfWrite(c, store),
      c.req.valid('param').id,
      c.req.valid('query').editedMs,
    );
    context.changed('labels', label.personId);
    return c.json(label, 200);
  });
  api.openapi(dayRoutes.restoreLabel, async (c) => {
    const label = await restoreLabel(
      await storeOfWrite(c, store),
      c.req.valid('param').id,
      c.req.valid('query').editedMs,
    );
    context.changed('labels', label.personId);
    return c.json(label, 200);
  });
  api.openapi(dayRoutes.labelHistory, async (c) =>
    c.json(await listLabelVersions(store.db, c.req.valid('param').id), 200),
  );
}
