import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { compareAnalyses, InputError } from '@legwork/engine';
import { readEpochs } from '../../jobs/read-epochs.ts';
import { paths } from '../../store/files/paths.ts';
import { notFound } from '../../store/not-found.ts';
import { readPerson } from '../../store/people/read-person.ts';
import { analysisChanges } from '../../store/recordings/analysis-changes.ts';
import { listRecordings } from '../../store/recordings/list-recordings.ts';
import { queueRecording } from '../../store/recordings/queue-recording.ts';
import { readAnalysisDocument } from '../../store/recordings/read-analysis-document.ts';
import { readRecording } from '../../store/recordings/read-recording.ts';
import { restoreRecording } from '../../store/recordings/restore-recording.ts';
import { trashRecording } from '../../store/recordings/trash-recording.ts';
import { recordingRoutes } from '../api/recording-routes.ts';
import { attachment } from '../attachment.ts';
import type { ServerContext } from '../server-context.ts';
import { shareableReport } from '../shareable-report.ts';
import { shownRecording } from './shown-recording.ts';
import { storeOfWrite } from './store-of-write.ts';

const msPerDay = 86_400_000;

export function addRecordingHandlers(api: OpenAPIHono, context: ServerContext): void {
  const { store, queue, readTrace, engineVersion } = context;
  const document = async (id: string) => (await readAnalysisDocument(store.db, id)).document;

  api.openapi(recordingRoutes.list, async (c) => {
    const { id } = c.req.valid('param');
    await readPerson(store.db, id);
    const recordings = await listRecordings(store.db, id);
    return c.json(
      recordings.map((recording) => shownRecording(recording, engineVersion)),
      200,
    );
  });
  api.openapi(recordingRoutes.read, async (c) =>
    c.json(shownRecording(await readRecording(store.db, c.req.valid('param').id), engineVersion), 200),
  );
  api.openapi(
    recordingRoutes.analysis,
    // As it was stored, without being taken apart.
    async (c) => new Response(await document(c.req.valid('param').id), { headers: json }) as never,
  );
  api.openapi(recordingRoutes.epochs, async (c) => {
    const { id } = c.req.valid('param');
    const { fromMs, toMs } = checkSpan(c.req.valid('query'));
    if (toMs - fromMs > msPerDay)
      throw new InputError('wrong-span', 'more than a day', 'toMs', 'ask for a day at most');
    const { id: analysisId, epochsBytes } = await readAnalysisDocument(store.db, id);
    if (epochsBytes === null) throw notFound('epochs of this recording', id);
    return c.json(await readEpochs(join(store.folder, paths.epochs(analysisId)), { fromMs, toMs }), 200);
  });
  api.openapi(recordingRoutes.trace, async (c) =>
    c.json(
      await readTrace(c.req.valid('param').id, {
        ...checkSpan(c.req.valid('query')),
        bins: c.req.valid('query').bins,
      }),
      200,
    ),
  );
  api.openapi(recordingRoutes.file, async (c) => {
    const { sha256, fileName } = await readRecording(store.db, c.req.valid('param').id);
    const path = join(store.folder, paths.original(sha256));
    const { size } = await stat(path).catch(() => {
      throw notFound('file of this recording', fileName);
    });
    return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': String(size),
        ...attachment(fileName),
      },
    }) as never;
  });
  api.openapi(recordingRoutes.report, async (c) => {
    const page = await shareableReport(store, c.req.valid('param').id);
    return new Response(page, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        ...attachment('legwork-report.html'),
      },
    }) as never;
  });
  api.openapi(recordingRoutes.change, async (c) => {
    const { id } = c.req.valid('param');
    const recording = await queueRecording(store, id, c.req.valid('json').options);
    queue.giveUp(id);
    queue.wake();
    context.changed('recordings', recording.personId);
    return c.json(shownRecording(recording, engineVersion), 200);
  });
  api.openapi(recordingRoutes.recompute, async (c) => {
    const recording = await queueRecording(store, c.req.valid('param').id);
    queue.wake();
    context.changed('recordings', recording.personId);
    return c.json(shownRecording(recording, engineVersion), 200);
  });
  api.openapi(recordingRoutes.changed, async (c) => {
    const { id } = c.req.valid('param');
    await readRecording(store.db, id);
    return c.json(await analysisChanges(store.db, id), 200);
  });
  api.openapi(recordingRoutes.compare, async (c) => {
    const { id } = c.req.valid('param');
    const { before } = c.req.valid('query');
    const people = await Promise.all(
      [id, before].map(async (one) => (await readRecording(store.db, one)).personId),
    );
    if (people[0] !== people[1])
      throw new InputError(
        'other-person',
        'the recordings are of two people',
        before,
        'choose two of one person',
      );
    const [earlier, later] = [JSON.parse(await document(before)), JSON.parse(await document(id))];
    return c.json(compareAnalyses(earlier, later), 200);
  });
  api.openapi(recordingRoutes.trash, async (c) => {
    const { id } = c.req.valid('param');
    const { personId } = await trashRecording(await storeOfWrite(c, store), id);
    queue.giveUp(id);
    context.changed('recordings', personId);
    return c.body(null, 204);
  });
  api.openapi(recordingRoutes.restore, async (c) => {
    const recording = await restoreRecording(await storeOfWrite(c, store), c.req.valid('param').id);
    queue.wake();
    context.changed('recordings', recording.personId);
    return c.json(shownRecording(recording, engineVersion), 200);
  });
}

const json = { 'content-type': 'application/json' };

function checkSpan({ fromMs, toMs }: { fromMs: number; toMs: number }): { fromMs: number; toMs: number } {
  if (!(fromMs < toMs))
    throw new InputError('wrong-span', 'the end is not after the start', 'toMs', 'give a later toMs');
  return { fromMs, toMs };
}
