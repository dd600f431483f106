import { expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../../testing/app-server.ts';
import { exampleFiles } from '../../../testing/example-files.ts';
import { uploadBytes } from '../../../testing/upload-bytes.ts';

interface Sent {
  method: string;
  path: string;
  body?: unknown;
  key?: string;
  store?: string;
}

async function send({ request }: TestServer, { method, path, body, key, store }: Sent) {
  const answer = await request(path, {
    method,
    headers: { ...(key && { 'idempotency-key': key }), ...(store && { 'legwork-store': store }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, answer: text === '' ? null : JSON.parse(text) };
}

/** A person with an analysed recording. */
async function withRecording(server: TestServer) {
  const { id: personId } = await server.api('POST', '/api/people', { name: 'Ada' });
  const bytes = (await exampleFiles())['axivity.cwa']!;
  const { batchId, recordings } = await uploadBytes(server, personId, 'walk.cwa', bytes);
  await server.context.queue.idle();
  return { personId, batchId, recordingId: recordings[0].id as string };
}

test('every small write is applied once under its key, whatever was done in between', async () => {
  const server = await startTestServer();
  const { personId, batchId, recordingId } = await withRecording(server);
  const { startMs } = await server.api('GET', `/api/recordings/${recordingId}`);
  const [labelId, otherId] = [crypto.randomUUID(), crypto.randomUUID()];
  const label = { recordingId, startMs, endMs: startMs + 5000, activity: 'row', editedMs: 5 };
  const state = async () => ({
    people: await server.api('GET', '/api/people'),
    trash: await server.api('GET', '/api/trash'),
    labels: await server.api('GET', `/api/people/${personId}/labels`),
    batches: await server.api('GET', `/api/people/${personId}/batches`),
  });
  // Each pair: a write, and one that takes it back.
  const pairs: [Sent, Sent][] = [
    [
      { method: 'POST', path: '/api/people', body: { id: otherId, name: 'Ben' } },
      { method: 'PATCH', path: `/api/people/${otherId}`, body: { name: 'Benjamin' } },
    ],
    [
      { method: 'DELETE', path: `/api/people/${otherId}` },
      { method: 'POST', path: `/api/people/${otherId}/restore` },
    ],
    [
      { method: 'PUT', path: `/api/labels/${labelId}`, body: label },
      { method: 'DELETE', path: `/api/labels/${labelId}?editedMs=6` },
    ],
    [
      { method: 'POST', path: `/api/labels/${labelId}/restore?editedMs=7` },
      { method: 'DELETE', path: `/api/labels/${labelId}?editedMs=8` },
    ],
    [
      { method: 'DELETE', path: `/api/recordings/${recordingId}` },
      { method: 'POST', path: `/api/recordings/${recordingId}/restore` },
    ],
    [
      { method: 'POST', path: `/api/batches/${batchId}/undo` },
      { method: 'POST', path: `/api/batches/${batchId}/redo` },
    ],
  ];
  for (const [first, back] of pairs) {
    const key = crypto.randomUUID();
    const before = await state();
    const done = await send(server, { ...first, key });
    expect(done.status, first.path).toBeLessThan(300);
    expect(await state(), first.path).not.toEqual(before);
    const backKey = crypto.randomUUID();
    const taken = await send(server, { ...back, key: backKey });
    const after = await state();
    expect(await send(server, { ...first, key })).toEqual(done);
    expect(await send(server, { ...back, key: backKey })).toEqual(taken);
    expect(await state(), first.path).toEqual(after);
  }
});

test('a key that is none, of another request, or for other data, is refused with what to do', async () => {
  const server = await startTestServer();
  const key = crypto.randomUUID();
  const add = { method: 'POST', path: '/api/people', body: { name: 'Ada' } };
  expect(await send(server, { ...add, key: 'a' })).toMatchObject({
    status: 400,
    answer: { code: 'wrong-request', where: 'header.idempotency-key' },
  });
  expect((await send(server, { ...add, key })).status).toBe(201);
  expect(await send(server, { ...add, key, body: { name: 'Ben' } })).toMatchObject({
    status: 409,
    answer: { code: 'other-write' },
  });
  const other = await startTestServer();
  const { storeId } = await other.api('GET', '/api/session');
  expect(await send(server, { ...add, key: crypto.randomUUID(), store: storeId })).toMatchObject({
    status: 409,
    answer: { code: 'other-store', hint: 'start Legwork with the folder of those data' },
  });
  expect((await send(other, { ...add, key, store: storeId })).status).toBe(201);
  expect(await server.api('GET', '/api/people')).toHaveLength(1);
});

test('an edit of 10:00 that comes in after one of 10:05 does not win; both are in the history', async () => {
  const server = await startTestServer({ storeOptions: { now: () => Date.parse('2026-11-17T11:00:00Z') } });
  const { personId, recordingId } = await withRecording(server);
  const { startMs } = await server.api('GET', `/api/recordings/${recordingId}`);
  const path = `/api/labels/${crypto.randomUUID()}`;
  const edit = (activity: string, time: string) => ({
    method: 'PUT',
    path,
    key: crypto.randomUUID(),
    body: {
      recordingId,
      startMs,
      endMs: startMs + 5000,
      activity,
      editedMs: Date.parse(`2026-11-17T${time}:00Z`),
    },
  });
  await send(server, edit('row', '10:05'));
  await send(server, edit('cycle', '10:00'));
  const history = async () =>
    (await server.api('GET', `${path}/history`)).map(
      ({ activity, revertedMs }: { activity: string; revertedMs: number | null }) =>
        revertedMs === null ? activity : `${activity}, taken back`,
    );
  const held = async () =>
    (await server.api('GET', `/api/people/${personId}/labels`)).map(
      ({ activity, revertedMs }: { activity: string; revertedMs: number | null }) => [activity, revertedMs],
    );
  expect(await held()).toEqual([['row', null]]);
  expect(await history()).toEqual(['row', 'cycle']);
  // The same for taking it back at 10:02, and for setting it again at 10:03.
  const at = (time: string) => `editedMs=${Date.parse(`2026-11-17T${time}:00Z`)}`;
  await send(server, { method: 'DELETE', path: `${path}?${at('10:02')}`, key: crypto.randomUUID() });
  expect(await held()).toEqual([['row', null]]);
  await send(server, { method: 'DELETE', path: `${path}?${at('10:20')}`, key: crypto.randomUUID() });
  await send(server, { method: 'POST', path: `${path}/restore?${at('10:03')}`, key: crypto.randomUUID() });
  expect(await held()).toEqual([['row', Date.parse('2026-11-17T10:20:00Z')]]);
  expect(await history()).toEqual(['row', 'cycle', 'row, taken back', 'row, taken back', 'row']);
});

test('what is known of a person is what was said last, also where it comes in first', async () => {
  const server = await startTestServer();
  const { id } = await server.api('POST', '/api/people', { name: 'Ada' });
  const path = `/api/people/${id}`;
  await server.api('PATCH', path, { massKg: 61, editedMs: Date.parse('2026-01-05T10:05:00Z') });
  const late = { massKg: 59, heightM: 1.7, editedMs: Date.parse('2026-01-05T10:00:00Z') };
  expect(await server.api('PATCH', path, late)).toMatchObject({ massKg: 61, heightM: 1.7 });
});

test('a recording that was put into the trash while it was analysed is analysed once it is back', async () => {
  const server = await startTestServer();
  const { id: personId } = await server.api('POST', '/api/people', { name: 'Ada' });
  const bytes = (await exampleFiles())['axivity.cwa']!;
  const { recordings } = await uploadBytes(server, personId, 'walk.cwa', bytes);
  const path = `/api/recordings/${recordings[0].id}`;
  await expect.poll(async () => (await server.api('GET', path)).state).not.toBe('waiting');
  await server.api('DELETE', path);
  await server.context.queue.idle();
  await server.api('POST', `${path}/restore`);
  await server.context.queue.idle();
  expect((await server.api('GET', path)).state).toBe('ready');
});
