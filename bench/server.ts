import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../app/src/server/start-server.ts';
import { openStore } from '../app/src/store/index.ts';
import { dayRows } from '../app/src/store/recordings/day-rows.ts';
import { exampleAnalysis } from '../testing/example-analysis.ts';

/** `npm run bench:server`: how long the server takes for what pages ask, with a household far larger than any. */

const people = 50;
const weeks = 5 * 52;
const asked = 100;
const msPerWeek = 7 * 86_400_000;
const firstMs = Date.UTC(2020, 0, 6);

const folder = mkdtempSync(join(tmpdir(), 'legwork-bench-'));
const pagesFolder = join(folder, 'pages');
mkdirSync(pagesFolder);
writeFileSync(join(pagesFolder, 'index.html'), '<!doctype html><title>Legwork</title>');

const template = exampleAnalysis({ start: new Date(firstMs).toISOString(), hours: 7 * 24, timezone: 'UTC' });
const templateDays = dayRows(template);

/** The days of the example, some weeks later. */
function daysOfWeek(n: number): typeof templateDays {
  const laterMs = n * msPerWeek;
  return templateDays.map((day) => ({
    ...day,
    date: new Date(day.start_ms + laterMs).toISOString().slice(0, 10),
    start_ms: day.start_ms + laterMs,
    end_ms: day.end_ms + laterMs,
    bands: JSON.stringify(
      (JSON.parse(day.bands) as [number, number, string, number][]).map(([from, to, ...rest]) => [
        from + laterMs,
        to + laterMs,
        ...rest,
      ]),
    ),
  }));
}

async function fill(): Promise<string[]> {
  const store = await openStore(folder);
  const ids = Array.from({ length: people }, () => randomUUID());
  for (const [index, id] of ids.entries())
    await store.write(async (trx) => {
      await trx
        .insertInto('person')
        .values({ id, name: `person ${index}`, demo: 0, created_ms: 0 })
        .execute();
      for (let n = 0; n < weeks; n++) {
        const [recordingId, batchId, sha256] = [randomUUID(), randomUUID(), randomUUID()];
        const at = { created_ms: n };
        await trx
          .insertInto('original')
          .values({ sha256, bytes: 1, ...at })
          .execute();
        await trx
          .insertInto('batch')
          .values({ id: batchId, person_id: id, ...at })
          .execute();
        await trx
          .insertInto('recording')
          .values({
            id: recordingId,
            person_id: id,
            batch_id: batchId,
            sha256,
            file_name: 'a.cwa',
            options: '{}',
            state: 'ready',
            ...at,
          })
          .execute();
        await trx
          .insertInto('analysis')
          .values({
            id: randomUUID(),
            recording_id: recordingId,
            engine_version: '0.1.0',
            current: 1,
            document: '{}',
            format: 'cwa',
            start_ms: firstMs + n * msPerWeek,
            end_ms: firstMs + (n + 1) * msPerWeek,
            timezone: 'UTC',
            samples: 1,
            findings: 0,
            ...at,
          })
          .execute();
        for (const day of daysOfWeek(n))
          await trx
            .insertInto('day')
            .values({ ...day, recording_id: recordingId, person_id: id })
            .execute();
      }
    });
  await store.close();
  return ids;
}

try {
  console.log(`filling a store with ${people} people and ${weeks} weeks each ...`);
  const ids = await fill();
  const server = await startServer({ folder, pagesFolder, port: 0 });
  // The first backup of the day is made behind all that.
  await server.context.store.write(async () => {});
  const headers = { origin: server.origin, 'content-type': 'application/json' };
  const entered = await fetch(`${server.origin}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ code: server.context.code.text }),
  });
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  const date = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const person = (n: number) => ids[(n * 17) % people]!;
  const start = (n: number) => firstMs + ((n * 31) % weeks) * msPerWeek;
  const month = (n: number) => `from=${date(start(n))}&to=${date(start(n) + 30 * 86_400_000)}`;
  const pages: Record<string, (n: number) => string> = {
    people: () => '/api/people',
    'a month of days with bands': (n) => `/api/people/${person(n)}/days?${month(n)}`,
    'a year of days with bands': (n) =>
      `/api/people/${person(n)}/days?from=${date(start(n))}&to=${date(start(n) + 365 * 86_400_000)}`,
    'five years of days': (n) => `/api/people/${person(n)}/day-summaries`,
    recordings: (n) => `/api/people/${person(n)}/recordings`,
    imports: (n) => `/api/people/${person(n)}/batches`,
    'where the data are': () => '/api/store',
    trash: () => '/api/trash',
  };
  const lines = [
    '# The server, measured',
    '',
    'Written by `npm run bench:server`.',
    '',
    `${people} people with ${weeks} recordings of a week each, SQLite, ${cpus().length} cores (${cpus()[0]!.model.trim()}), Node ${process.version}, load average ${loadavg()[0]!.toFixed(1)}. Each page was asked for ${asked} times, over loopback, from the request to the last byte. The goal is 200 ms at the 95th percentile.`,
    '',
    '| what | median | 95th percentile | size |',
    '| --- | --- | --- | --- |',
  ];
  for (const [name, path] of Object.entries(pages)) {
    const times: number[] = [];
    let bytes = 0;
    for (let n = 0; n < asked; n++) {
      const from = performance.now();
      const answer = await fetch(`${server.origin}${path(n)}`, { headers: { cookie } });
      bytes = (await answer.arrayBuffer()).byteLength;
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => `${times[Math.floor(share * asked)]!.toFixed(0)} ms`;
    lines.push(`| ${name} | ${at(0.5)} | ${at(0.95)} | ${(bytes / 1e3).toFixed(0)} kB |`);
    console.log(lines.at(-1));
  }
  await server.close();
  writeFileSync(join(import.meta.dirname, 'SERVER.md'), `${lines.join('\n')}\n`);
  console.log('written to bench/SERVER.md');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
