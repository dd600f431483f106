import { Readable } from 'node:stream';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { deleteBackup } from '../../store/backup/delete-backup.ts';
import { listBackups } from '../../store/backup/list-backups.ts';
import { makeBackup } from '../../store/backup/make-backup.ts';
import { restoreBackup } from '../../store/backup/restore-backup.ts';
import { describeStore } from '../../store/housekeeping/describe-store.ts';
import { exportPackage } from '../../store/package/export-package.ts';
import { eraseRecording } from '../../store/recordings/erase-recording.ts';
import { queueOutdated } from '../../store/recordings/queue-outdated.ts';
import { readRecording } from '../../store/recordings/read-recording.ts';
import { listTrash } from '../../store/trash/list-trash.ts';
import { storeRoutes } from '../api/store-routes.ts';
import { attachment } from '../attachment.ts';
import { bugBundle } from '../bug-bundle.ts';
import type { ServerEvent } from '../event-bus.ts';
import type { ServerContext } from '../server-context.ts';

/** Between signs of life, ms: proxies and sleeping machines end connections that are silent for a minute. */
const aliveMs = 25_000;

export function addStoreHandlers(api: OpenAPIHono, context: ServerContext): void {
  const { store, queue, events, engineVersion } = context;
  api.openapi(storeRoutes.read, async (c) => c.json(await describeStore(store, engineVersion), 200));
  api.openapi(storeRoutes.trash, async (c) => c.json(await listTrash(store.db), 200));
  api.openapi(storeRoutes.eraseRecording, async (c) => {
    const { id } = c.req.valid('param');
    const { personId } = await readRecording(store.db, id);
    await eraseRecording(store, id);
    context.changed('recordings', personId);
    return c.body(null, 204);
  });
  api.openapi(storeRoutes.backups, async (c) => c.json((await listBackups(store)).map(shownBackup), 200));
  api.openapi(storeRoutes.backUp, async (c) => {
    const backup = await makeBackup(store, 'manual');
    context.changed('backups');
    return c.json(shownBackup(backup), 201);
  });
  api.openapi(storeRoutes.restoreBackup, async (c) => {
    const before = await restoreBackup(store, c.req.valid('param').name);
    queue.wake();
    for (const kind of ['people', 'recordings', 'labels', 'settings', 'backups'] as const)
      context.changed(kind);
    return c.json(shownBackup(before), 200);
  });
  api.openapi(storeRoutes.deleteBackup, async (c) => {
    await deleteBackup(store, c.req.valid('param').name);
    context.changed('backups');
    return c.body(null, 204);
  });
  api.openapi(storeRoutes.recompute, async (c) => {
    const recordings = await queueOutdated(store, engineVersion);
    queue.wake();
    context.changed('recordings');
    return c.json({ recordings }, 200);
  });
  api.openapi(storeRoutes.export, async (c) => {
    const zip = await exportPackage(store, { personId: c.req.valid('query').personId });
    return zipAnswer(zip, `legwork-${new Date(store.now()).toISOString().slice(0, 10)}.zip`) as never;
  });
  api.openapi(
    storeRoutes.bugBundle,
    async () => zipAnswer(await bugBundle(context), 'legwork-bug.zip') as never,
  );
  api.openapi(storeRoutes.events, (c) => {
    const answer = streamSSE(c, async (stream) => {
      const write = ({ event, data }: ServerEvent) =>
        void stream.writeSSE({ event, data: JSON.stringify(data) });
      const stop = events.listen(write);
      const alive = setInterval(() => void stream.write(': alive\n\n'), aliveMs);
      await stream.write(': here\n\n');
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      clearInterval(alive);
      stop();
    });
    return answer as never;
  });
}

function shownBackup({ name, createdMs, bytes, people }: Awaited<ReturnType<typeof makeBackup>>) {
  return { name, createdMs, bytes, people };
}

function zipAnswer(pieces: AsyncIterable<Uint8Array>, name: string): Response {
  return new Response(Readable.toWeb(Readable.from(pieces, { objectMode: false })) as ReadableStream, {
    headers: { 'content-type': 'application/zip', ...attachment(name) },
  });
}
