import type { OpenAPIHono } from '@hono/zod-openapi';
import { addPerson } from '../../store/people/add-person.ts';
import { changePerson } from '../../store/people/change-person.ts';
import { erasePerson } from '../../store/people/erase-person.ts';
import { listPeople } from '../../store/people/list-people.ts';
import { readPerson } from '../../store/people/read-person.ts';
import { restorePerson } from '../../store/people/restore-person.ts';
import { trashPerson } from '../../store/people/trash-person.ts';
import { addDemoPerson } from '../add-demo-person.ts';
import { peopleRoutes } from '../api/people-routes.ts';
import type { ServerContext } from '../server-context.ts';
import { storeOfWrite } from './store-of-write.ts';

export function addPeopleHandlers(api: OpenAPIHono, context: ServerContext): void {
  const { store } = context;
  api.openapi(peopleRoutes.list, async (c) => c.json(await listPeople(store), 200));
  api.openapi(peopleRoutes.add, async (c) => {
    const person = await addPerson(await storeOfWrite(c, store), c.req.valid('json'));
    context.changed('people', person.id);
    return c.json(person, 201);
  });
  api.openapi(peopleRoutes.addDemo, async (c) => {
    const { person, imported } = await addDemoPerson(context);
    imported.catch((error: unknown) => context.problems.add(error));
    return c.json(person, 201);
  });
  api.openapi(peopleRoutes.read, async (c) =>
    c.json(await readPerson(store.db, c.req.valid('param').id), 200),
  );
  api.openapi(peopleRoutes.change, async (c) => {
    const { editedMs, ...fields } = c.req.valid('json');
    const { id } = c.req.valid('param');
    const person = await changePerson(await storeOfWrite(c, store), id, fields, editedMs);
    context.changed('people', person.id);
    return c.json(person, 200);
  });
  api.openapi(peopleRoutes.trash, async (c) => {
    const { id } = c.req.valid('param');
    await trashPerson(await storeOfWrite(c, store), id);
    context.changed('people', id);
    return c.body(null, 204);
  });
  api.openapi(peopleRoutes.restore, async (c) => {
    const person = await restorePerson(await storeOfWrite(c, store), c.req.valid('param').id);
    context.changed('people', person.id);
    return c.json(person, 200);
  });
  api.openapi(peopleRoutes.erase, async (c) => {
    const { id } = c.req.valid('param');
    const erased = await erasePerson(store, id, c.req.valid('json').name);
    context.changed('people', id);
    return c.json(erased, 200);
  });
}
