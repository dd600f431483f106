import { gzipSync } from 'node:zlib';
import { type Analysis, analyze, memorySource } from '@legwork/engine';
import { expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../../testing/app-server.ts';
import { exampleFiles } from '../../../testing/example-files.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { uploadBytes } from '../../../testing/upload-bytes.ts';

/** Events of the server from now on, as a page gets them. */
async function listen({
  request,
}: TestServer): Promise<{ next(): Promise<{ event: string; data: never }>; close(): void }> {
  const stopping = new AbortController();
  const answer = await request('/api/events', { signal: stopping.signal });
  const chunks = answer.body!.pipeThrough(new TextDecoderStream()).values();
  let text = '';
  return {
    close: () => stopping.abort(),
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end < 0) {
          const { value, done } = await chunks.next();
          if (done) throw new Error('the events ended');
          text += value;
          continue;
        }
        const lines = text.slice(0, end).split('\n');
        text = text.slice(end + 2);
        const field = (name: string) =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        if (field('event')) return { event: field('event')!, data: JSON.parse(field('data')!) as never };
      }
    },
  };
}

test('a file of every format is imported, analysed as the engine does, undone and redone', async () => {
  const server = await startTestServer();
  const { api, context, request } = server;
  const person = await api('POST', '/api/people', { name: 'Ada', timezone: 'Europe/Berlin' });
  const files = await exampleFiles();
  const batchId = crypto.randomUUID();
  for (const [name, bytes] of Object.entries(files))
    await uploadBytes(server, person.id, name, bytes, { batchId, pieceBytes: 100_000 });
  await context.queue.idle();
  const recordings: {
    id: string;
    fileName: string;
    state: string;
    problem: object | null;
    format: string;
    samples: number;
  }[] = await api('GET', `/api/people/${person.id}/recordings`);
  expect(recordings).toHaveLength(Object.keys(files).length);
  for (const { id, fileName, state, problem, samples } of recordings) {
    expect({ fileName, state, problem }).toEqual({ fileName, state: 'ready', problem: null });
    const analysis: Analysis = await api('GET', `/api/recordings/${id}/analysis`);
    const { epochs, ...expected } = await analyze(memorySource(fileName, files[fileName]!), {
      timezone: 'Europe/Berlin',
      epochs: true,
      sha256: analysis.recording.sha256!,
      nowMs: context.store.now(),
    });
    expect(analysis).toEqual(JSON.parse(JSON.stringify(expected)));
    const original = Buffer.from(await (await request(`/api/recordings/${id}/file`)).arrayBuffer());
    expect(original.equals(files[fileName]!)).toBe(true);
    if (!epochs) continue;
    const fromMs = Date.parse(epochs.start);
    const span = `fromMs=${fromMs + 1000}&toMs=${fromMs + 21_000}`;
    expect(await api('GET', `/api/recordings/${id}/epochs?${span}`)).toEqual({
      startMs: fromMs + 1000,
      stepS: 1,
      labels: epochs.labels,
      ...Object.fromEntries(
        (['activity', 'cadenceSpm', 'enmoMg', 'madMg', 'inclinationDeg'] as const).map((name) => [
          name,
          (epochs[name] ?? new Array(epochs.activity.length).fill(null)).slice(1, 21),
        ]),
      ),
    });
    const trace = await request(`/api/recordings/${id}/trace?${span}&bins=100`);
    expect(trace.status).toBe(samples > 0 ? 200 : 404);
  }
  const { recordings: undone } = await api('POST', `/api/batches/${batchId}/undo`);
  expect(undone).toHaveLength(recordings.length);
  expect(await api('GET', `/api/people/${person.id}/recordings`)).toEqual([]);
  expect(await api('GET', `/api/people/${person.id}/day-summaries`)).toEqual([]);
  await api('POST', `/api/batches/${batchId}/redo`);
  expect(await api('GET', `/api/people/${person.id}/recordings`)).toHaveLength(recordings.length);
});

test('a file is shown before it is imported: what it is, what is missing, whether it is there already', async () => {
  const server = await startTestServer();
  const { api } = server;
  const { id: personId } = await api('POST', '/api/people', { name: 'Ada' });
  const preview = async (fileName: string, bytes: Uint8Array, options = {}) => {
    const { id } = await api('POST', '/api/uploads', { personId, fileName, bytes: bytes.length });
    await server.request(`/api/uploads/${id}?offset=0`, { method: 'PATCH', body: bytes.slice() });
    return api('POST', `/api/uploads/${id}/preview`, options);
  };
  const files = await exampleFiles();
  expect(await preview('a.cwa', files['axivity.cwa']!)).toMatchObject({
    kind: 'samples',
    format: 'cwa',
    device: 'Axivity AX3',
    sampleRateHz: 25,
    problem: null,
    duplicates: [],
  });
  const rows = new TextEncoder().encode(`x,y,z\n${'0,0,1\n'.repeat(200)}`);
  expect(await preview('a.csv', rows)).toMatchObject({
    columns: ['x', 'y', 'z'],
    firstRows: expect.arrayContaining(['x,y,z']),
    problem: { code: 'no-rate' },
  });
  expect(await preview('a.csv.gz', gzipSync(rows))).toMatchObject({ columns: ['x', 'y', 'z'] });
  expect(await preview('a.csv', rows, { rateHz: 50 })).toMatchObject({ problem: null, sampleRateHz: 50 });
  const { recordings } = await uploadBytes(server, personId, 'first.cwa', files['axivity.cwa']!);
  const { duplicates } = await preview('again.cwa', files['axivity.cwa']!);
  expect(duplicates).toMatchObject([{ id: recordings[0].id, fileName: 'first.cwa' }]);
  await expect(uploadBytes(server, personId, 'again.cwa', files['axivity.cwa']!)).rejects.toThrow(
    'same-file',
  );
  await expect(preview('a.xyz', new TextEncoder().encode('nothing known'))).rejects.toThrow('unknown-format');
});

test('pages are told how far uploads and analyses are, and what changed', async () => {
  const server = await startTestServer();
  const { id: personId } = await server.api('POST', '/api/people', { name: 'Ada' });
  const events = await listen(server);
  const bytes = (await exampleFiles())['axivity.cwa']!;
  const { recordings } = await uploadBytes(server, personId, 'a.cwa', bytes);
  const seen: { event: string; data: object }[] = [];
  while (!seen.some(({ event, data }) => event === 'changed' && 'kind' in data && data.kind === 'days'))
    seen.push(await events.next());
  events.close();
  const upload = seen.filter(({ event }) => event === 'upload').at(-1)!;
  expect(upload.data).toMatchObject({ offset: bytes.length, bytes: bytes.length });
  const analysis = seen
    .filter(({ event }) => event === 'analysis')
    .map(({ data }) => data as { state: string; done: number });
  expect(analysis.at(-1)).toEqual({ recordingId: recordings[0].id, personId, state: 'ready', done: 1 });
  expect(analysis.map(({ done }) => done)).toEqual(
    analysis.map(({ done }) => done).toSorted((a, b) => a - b),
  );
  expect(seen).toContainEqual({ event: 'changed', data: { kind: 'recordings', personId } });
});

test('what was uploaded before the app ended is there when it starts again', async () => {
  const folder = temporaryFolder();
  const bytes = (await exampleFiles())['axivity.cwa']!;
  const half = Math.floor(bytes.length / 2);
  const first = await startTestServer({ folder });
  const { id: personId } = await first.api('POST', '/api/people', { name: 'Ada' });
  const { id } = await first.api('POST', '/api/uploads', {
    personId,
    fileName: 'a.cwa',
    bytes: bytes.length,
  });
  await first.request(`/api/uploads/${id}?offset=0`, { method: 'PATCH', body: bytes.slice(0, half) });
  await first.close();
  const second = await startTestServer({ folder });
  expect(await second.api('GET', '/api/uploads')).toMatchObject([{ id, offset: half }]);
  await second.request(`/api/uploads/${id}?offset=${half}`, { method: 'PATCH', body: bytes.slice(half) });
  await second.api('POST', `/api/uploads/${id}/import`, {});
  await second.close();
  // It was not analysed yet: the next one does that.
  const third = await startTestServer({ folder });
  await third.context.queue.idle();
  expect(await third.api('GET', `/api/people/${personId}/recordings`)).toMatchObject([{ state: 'ready' }]);
});

test('a recording that can not be read says why, and is read with other options', async () => {
  const server = await startTestServer();
  const { id: personId } = await server.api('POST', '/api/people', { name: 'Ada' });
  const rows = new TextEncoder().encode(`x,y,z\n${'0,0,1\n'.repeat(6000)}`);
  const { recordings } = await uploadBytes(server, personId, 'a.csv', rows);
  await server.context.queue.idle();
  const path = `/api/recordings/${recordings[0].id}`;
  expect(await server.api('GET', path)).toMatchObject({
    state: 'failed',
    problem: { code: 'no-rate', where: 'a.csv' },
  });
  await server.api('PATCH', path, { options: { rateHz: 50 } });
  await server.context.queue.idle();
  expect(await server.api('GET', path)).toMatchObject({ state: 'ready', problem: null, samples: 6000 });
});

test('what is passed on tells nobody who it was: report and bundle for bugs', async () => {
  const folder = temporaryFolder();
  const server = await startTestServer({ folder });
  const { id: personId } = await server.api('POST', '/api/people', { name: 'Ada Lovelace' });
  const { recordings } = await uploadBytes(
    server,
    personId,
    'lovelace-left.cwa',
    (await exampleFiles())['axivity.cwa']!,
  );
  await server.context.queue.idle();
  const { recording }: Analysis = await server.api('GET', `/api/recordings/${recordings[0].id}/analysis`);
  const identity = [
    'Lovelace',
    'lovelace',
    recording.sha256!,
    recording.start.slice(0, 10),
    String(recording.serial),
  ];
  const report = await (await server.request(`/api/recordings/${recordings[0].id}/report`)).text();
  for (const word of identity) expect(report).not.toContain(word);
  expect(report).toContain('2001-01-01');
  const other = await startTestServer();
  const bundle = await other.request('/api/bug-bundle');
  expect(bundle.headers.get('content-type')).toBe('application/zip');
  const { readZipDirectory, zipEntryBytes } = await import('@legwork/engine');
  const source = memorySource(
    'b.zip',
    new Uint8Array(await (await server.request('/api/bug-bundle')).arrayBuffer()),
  );
  const { entries } = await readZipDirectory(source);
  let text = '';
  for (const entry of entries)
    for await (const piece of zipEntryBytes(source, entry, { onDamage: () => {} }))
      text += new TextDecoder().decode(piece);
  expect(entries.map(({ name }) => name)).toEqual([
    'versions.json',
    'store.json',
    'recordings.json',
    'findings.json',
    'problems.json',
  ]);
  for (const word of [...identity, folder, recordings[0].id, personId]) expect(text).not.toContain(word);
});

test('a demo begins with a person whose week is simulated', async () => {
  const server = await startTestServer();
  const person = await server.api('POST', '/api/people/demo');
  expect(person).toMatchObject({ name: 'Demo', demo: true });
  // A person that does not stay is no trouble for what is still being made.
  expect(await server.api('POST', `/api/people/${person.id}/erase`, { name: 'Demo' })).toMatchObject({
    filesErased: 0,
  });
});
