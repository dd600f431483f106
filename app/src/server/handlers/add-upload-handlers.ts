import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { fileOptions } from '../../jobs/file-to-read.ts';
import { openNamedFile } from '../../jobs/open-named-file.ts';
import { paths } from '../../store/files/paths.ts';
import { importPackage } from '../../store/package/import-package.ts';
import { isPackage } from '../../store/package/is-package.ts';
import { readPerson } from '../../store/people/read-person.ts';
import { findSameFile } from '../../store/recordings/find-same-file.ts';
import { appendToUpload } from '../../store/uploads/append-to-upload.ts';
import { type Batch, listBatches, readBatch } from '../../store/uploads/batch.ts';
import { cancelUpload } from '../../store/uploads/cancel-upload.ts';
import { hashUpload } from '../../store/uploads/hash-upload.ts';
import { importUpload } from '../../store/uploads/import-upload.ts';
import { listUploads } from '../../store/uploads/list-uploads.ts';
import { readUpload } from '../../store/uploads/read-upload.ts';
import { redoBatch } from '../../store/uploads/redo-batch.ts';
import { startUpload } from '../../store/uploads/start-upload.ts';
import { undoBatch } from '../../store/uploads/undo-batch.ts';
import type { Upload } from '../../store/uploads/upload.ts';
import { uploadRoutes } from '../api/upload-routes.ts';
import type { ServerContext } from '../server-context.ts';
import { shownRecording } from './shown-recording.ts';
import { storeOfWrite } from './store-of-write.ts';

export function addUploadHandlers(api: OpenAPIHono, context: ServerContext): void {
  const { store, uploads, queue, thread, events, engineVersion } = context;
  // Uploads of the API always have a person.
  const shown = (upload: Upload) => ({ ...upload, personId: upload.personId! });
  const shownBatch = (batch: Batch) => ({
    ...batch,
    recordings: batch.recordings.map((recording) => shownRecording(recording, engineVersion)),
  });

  api.openapi(uploadRoutes.start, async (c) =>
    c.json(shown(await startUpload(store, c.req.valid('json'))), 201),
  );
  api.openapi(uploadRoutes.list, async (c) => {
    const all = await listUploads(store);
    return c.json(all.filter(({ personId }) => personId !== null).map(shown), 200);
  });
  api.openapi(uploadRoutes.read, async (c) =>
    c.json(shown(await readUpload(store, c.req.valid('param').id)), 200),
  );
  api.openapi(uploadRoutes.send, async (c) => {
    const { id } = c.req.valid('param');
    const { bytes } = await readUpload(store, id);
    const body = c.req.raw.body ?? new ReadableStream({ start: (controller) => controller.close() });
    const upload = await appendToUpload(store, uploads, id, c.req.valid('query').offset, body, (offset) =>
      events.send({ event: 'upload', data: { id, offset, bytes } }),
    );
    return c.json(shown(upload), 200);
  });
  api.openapi(uploadRoutes.preview, async (c) => {
    const { id } = c.req.valid('param');
    const { upload, sha256 } = await hashUpload(store, uploads, id);
    const person = await readPerson(store.db, upload.personId!);
    const preview = await thread.run('preview', {
      path: join(store.folder, paths.upload(id)),
      name: upload.fileName,
      options: fileOptions(c.req.valid('json'), person, store.now()),
    });
    const duplicates = await findSameFile(store.db, sha256);
    return c.json(
      {
        ...preview,
        sha256,
        duplicates: duplicates.map((recording) => shownRecording(recording, engineVersion)),
      },
      200,
    );
  });
  api.openapi(uploadRoutes.finish, async (c) => {
    const { id } = c.req.valid('param');
    const { upload } = await hashUpload(store, uploads, id);
    const source = await openNamedFile(join(store.folder, paths.upload(id)), upload.fileName);
    try {
      if (await isPackage(source)) {
        const { batchId, people } = await importPackage(store, source);
        await cancelUpload(store, uploads, id);
        for (const kind of ['people', 'recordings', 'days', 'labels'] as const) context.changed(kind);
        queue.wake();
        return c.json(
          {
            batchId,
            recordings: shownBatch(await readBatch(store.db, batchId)).recordings,
            people: people.length,
          },
          201,
        );
      }
    } finally {
      await source.close();
    }
    const recording = await importUpload(store, uploads, id, c.req.valid('json'));
    queue.wake();
    context.changed('recordings', recording.personId);
    return c.json(
      { batchId: recording.batchId, recordings: [shownRecording(recording, engineVersion)], people: 0 },
      201,
    );
  });
  api.openapi(uploadRoutes.cancel, async (c) => {
    await cancelUpload(store, uploads, c.req.valid('param').id);
    context.changed('uploads');
    return c.body(null, 204);
  });
  api.openapi(uploadRoutes.listBatches, async (c) => {
    const { id } = c.req.valid('param');
    await readPerson(store.db, id);
    return c.json((await listBatches(store.db, id)).map(shownBatch), 200);
  });
  api.openapi(uploadRoutes.undo, async (c) => {
    const batch = await undoBatch(await storeOfWrite(c, store), c.req.valid('param').id);
    for (const { id } of batch.recordings) queue.giveUp(id);
    context.changed('recordings', batch.personId);
    return c.json(shownBatch(batch), 200);
  });
  api.openapi(uploadRoutes.redo, async (c) => {
    const batch = await redoBatch(await storeOfWrite(c, store), c.req.valid('param').id);
    queue.wake();
    context.changed('recordings', batch.personId);
    return c.json(shownBatch(batch), 200);
  });
}
