import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { seededRandom } from '../../engine/src/number/index.ts';

export interface SoakOptions {
  folder: string;
  /** An empty one is enough. */
  pagesFolder: string;
  /** Default: SQLite in the folder. */
  databaseUrl?: string;
  rounds: number;
  seed: number;
  /** Bytes of a recording, imported again and again with something of its own at the end. */
  recording: Uint8Array;
  /** The longest that a server lives, ms. Default 600. */
  longestMs?: number;
}

export interface SoakResult {
  kills: number;
  /** Writes that the server said were done; each was looked for after every kill. */
  acknowledged: number;
  /** Writes that were under way when the server was killed, and were sent again with their key. */
  sentAgain: number;
  /** Of those, how many had been done although no answer came. */
  doneUnanswered: number;
  /** What was said to be done and is not there, or is there twice. */
  lost: string[];
}

/** What the server said was done. */
interface Ledger {
  cookie: string;
  people: Map<string, string>;
  /** By upload: bytes that were said to be on the disk, and all of them. */
  uploads: Map<string, { offset: number; bytes: Uint8Array }>;
  /** By recording: SHA-256 of its file, and whether it is in the trash; null: asked, but no answer came. */
  recordings: Map<string, { sha256: string; trashed: boolean | null }>;
  labels: Map<string, { activity: string | null }>;
  /** Names of people that were being added when the server was killed, by the key of the write. */
  unanswered: Map<string, string>;
  acknowledged: number;
  sentAgain: number;
  doneUnanswered: number;
}

interface Running {
  child: ChildProcess;
  origin: string;
  code: string;
}

/**
 * Kills a server with SIGKILL at random moments, while it takes uploads, imports, analyses and edits, and looks after
 * each kill whether all that it said was done is there, whether a write that was under way is done once when it is sent
 * again, and whether its database is sound.
 *
 * @example
 * const { lost } = await soakRounds({ folder, pagesFolder, rounds: 100, seed: 1, recording });
 */
export async function soakRounds(options: SoakOptions): Promise<SoakResult> {
  const random = seededRandom(options.seed);
  const ledger: Ledger = {
    cookie: '',
    people: new Map(),
    uploads: new Map(),
    recordings: new Map(),
    labels: new Map(),
    unanswered: new Map(),
    acknowledged: 0,
    sentAgain: 0,
    doneUnanswered: 0,
  };
  const lost: string[] = [];
  for (let round = 0; round < options.rounds; round++) {
    const server = await start(options);
    await enter(server, ledger);
    lost.push(...(await check(server, ledger)), ...(await sendAgain(server, ledger)));
    // However soon the first server is killed, one write was acknowledged.
    if (round === 0) await addPerson(server, ledger);
    const killed = new Promise((resolve) => server.child.once('exit', resolve));
    const [livesMs, lastMs] = [
      random.next() * (options.longestMs ?? 600),
      random.next() * longestLastWriteMs,
    ];
    setTimeout(() => {
      addUnanswered(server, ledger);
      setTimeout(() => server.child.kill('SIGKILL'), lastMs);
    }, livesMs);
    await work(server, ledger, options.recording, random.next).catch((error: unknown) => {
      if (!(error instanceof ConnectionLost)) throw error;
    });
    await killed;
    if (!options.databaseUrl) lost.push(...checkDatabase(options.folder));
  }
  const server = await start(options);
  await enter(server, ledger);
  lost.push(...(await check(server, ledger)), ...(await sendAgain(server, ledger)));
  lost.push(...(await checkAnalyses(server, ledger)));
  server.child.kill('SIGKILL');
  const { acknowledged, sentAgain, doneUnanswered } = ledger;
  return { kills: options.rounds, acknowledged, sentAgain, doneUnanswered, lost };
}

/** Sends a write that the server is killed in the middle of: nobody waits for its answer. */
function addUnanswered(server: Running, ledger: Ledger): void {
  const [key, name] = [randomUUID(), `unanswered ${ledger.sentAgain + ledger.unanswered.size}`];
  ledger.unanswered.set(key, name);
  ask(server, ledger, 'POST', '/api/people', { name }, key).catch(() => {});
}

/** Sends what was not answered again, twice: in the end it is done once. */
async function sendAgain(server: Running, ledger: Ledger): Promise<string[]> {
  const wrong: string[] = [];
  const named = async (wanted: string): Promise<{ id: string }[]> =>
    (await ask(server, ledger, 'GET', '/api/people')).filter(({ name }: { name: string }) => name === wanted);
  for (const [key, name] of ledger.unanswered) {
    ledger.sentAgain++;
    ledger.doneUnanswered += (await named(name)).length;
    for (let times = 0; times < 2; times++) await ask(server, ledger, 'POST', '/api/people', { name }, key);
    const { length, 0: person } = await named(name);
    if (length !== 1) wrong.push(`person ${name} is there ${length} times`);
    else ledger.people.set(person!.id, name);
    ledger.unanswered.delete(key);
  }
  return wrong;
}

/** A small write takes about as long on a disk: the kill comes before, in or after it. A choice. */
const longestLastWriteMs = 15;

class ConnectionLost extends Error {}

async function start({ folder, pagesFolder, databaseUrl = '' }: SoakOptions): Promise<Running> {
  const script = join(import.meta.dirname, 'soak-server.ts');
  const child = spawn(process.execPath, [script, folder, pagesFolder, databaseUrl]);
  let problems = '';
  child.stderr.on('data', (chunk) => {
    problems += chunk;
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('exit', () => reject(new Error(`the server does not start: ${problems}`)));
  });
  const [origin, code] = address.split('/#code=');
  return { child, origin: origin!, code: code! };
}

async function ask(
  { origin }: Running,
  ledger: Ledger,
  method: string,
  path: string,
  body?: unknown,
  key?: string,
  // biome-ignore lint/suspicious/noExplicitAny: any answer
): Promise<any> {
  const bytes = body instanceof Uint8Array;
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(`${origin}${path}`, {
      method,
      headers: {
        origin,
        cookie: ledger.cookie.replace('PORT', new URL(origin).port),
        ...(key && { 'idempotency-key': key }),
        'content-type': bytes ? 'application/octet-stream' : 'application/json',
      },
      body: bytes ? body.slice() : body === undefined ? undefined : JSON.stringify(body),
    });
    text = await answer.text();
  } catch (error) {
    throw new ConnectionLost(String(error));
  }
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? answer : JSON.parse(text);
}

async function enter(server: Running, ledger: Ledger): Promise<void> {
  const answer: Response = await ask(server, ledger, 'POST', '/api/session', { code: server.code });
  const [, token] = answer.headers.get('set-cookie')!.split(';')[0]!.split('=');
  ledger.cookie = `legwork-PORT=${token}`;
}

async function addPerson(server: Running, ledger: Ledger): Promise<void> {
  const [id, name] = [randomUUID(), `person ${ledger.people.size}`];
  await ask(server, ledger, 'POST', '/api/people', { id, name });
  ledger.people.set(id, name);
  ledger.acknowledged++;
}

/** Asks for one thing after the other, and writes down what was answered, until the connection breaks. */
async function work(
  server: Running,
  ledger: Ledger,
  recording: Uint8Array,
  next: () => number,
): Promise<void> {
  const done = () => ledger.acknowledged++;
  const pick = <Item>(items: Iterable<Item>): Item | undefined => {
    const all = [...items];
    return all[Math.floor(next() * all.length)];
  };
  for (;;) {
    const personId = pick(ledger.people.keys());
    const kind = personId ? next() : 0;
    if (kind < 0.1) {
      await addPerson(server, ledger);
    } else if (kind < 0.25) {
      const id = randomUUID();
      const bytes = ownBytes(recording, id);
      await ask(server, ledger, 'POST', '/api/uploads', {
        id,
        personId,
        fileName: `${id}.cwa`,
        bytes: bytes.length,
      });
      ledger.uploads.set(id, { offset: 0, bytes });
      done();
    } else if (kind < 0.6) {
      const entry = pick(ledger.uploads);
      if (!entry) continue;
      const [id, upload] = entry;
      const to = Math.min(upload.bytes.length, upload.offset + 1 + Math.floor(next() * upload.bytes.length));
      if (upload.offset < upload.bytes.length) {
        const path = `/api/uploads/${id}?offset=${upload.offset}`;
        upload.offset = (
          await ask(server, ledger, 'PATCH', path, upload.bytes.slice(upload.offset, to))
        ).offset;
      } else {
        ledger.uploads.delete(id);
        const { recordings } = await ask(server, ledger, 'POST', `/api/uploads/${id}/import`, {});
        const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
        ledger.recordings.set(recordings[0].id, { sha256, trashed: false });
      }
      done();
    } else if (kind < 0.75) {
      const entry = pick(ledger.recordings);
      if (!entry) continue;
      const [id, known] = entry;
      const trash = known.trashed === false;
      known.trashed = null;
      await ask(server, ledger, trash ? 'DELETE' : 'POST', `/api/recordings/${id}${trash ? '' : '/restore'}`);
      known.trashed = trash;
      done();
    } else {
      const recordingId = pick(ledger.recordings.keys());
      const { startMs } = recordingId
        ? await ask(server, ledger, 'GET', `/api/recordings/${recordingId}`)
        : { startMs: null };
      // Not analysed yet: nothing to label.
      if (startMs === null) continue;
      const id = randomUUID();
      const activity = pick(['walk', 'cycle', 'row'])!;
      const edit = { recordingId, startMs, endMs: startMs + 60_000, activity, editedMs: Date.now() };
      await ask(server, ledger, 'PUT', `/api/labels/${id}`, edit);
      ledger.labels.set(id, { activity });
      done();
    }
  }
}

/** The same samples for the reader, other bytes for the store. */
function ownBytes(recording: Uint8Array, id: string): Uint8Array {
  const bytes = Uint8Array.from(recording);
  // Free for notes: bytes 64 to 511 of the header of a .cwa file.
  bytes.set(new TextEncoder().encode(id), 64);
  return bytes;
}

/** What was said to be done and is not there. */
async function check(server: Running, ledger: Ledger): Promise<string[]> {
  const lost: string[] = [];
  const people = new Map<string, string>(
    (await ask(server, ledger, 'GET', '/api/people')).map(({ id, name }: { id: string; name: string }) => [
      id,
      name,
    ]),
  );
  for (const [id, name] of ledger.people) if (people.get(id) !== name) lost.push(`person ${name}`);
  for (const [id, upload] of ledger.uploads) {
    const there = await ask(server, ledger, 'GET', `/api/uploads/${id}`).catch(() => null);
    if (!there || there.offset < upload.offset) lost.push(`bytes of upload ${id}`);
    // More may have arrived than was said.
    else upload.offset = there.offset;
  }
  for (const [id, known] of ledger.recordings) {
    const there = await ask(server, ledger, 'GET', `/api/recordings/${id}`).catch(() => null);
    const isTrashed = there && there.trashedMs !== null;
    if (!there || there.sha256 !== known.sha256 || (known.trashed !== null && known.trashed !== isTrashed))
      lost.push(`recording ${id}`);
    else known.trashed = isTrashed;
  }
  for (const [id, { activity }] of ledger.labels) {
    const versions = await ask(server, ledger, 'GET', `/api/labels/${id}/history`).catch(() => []);
    if (versions.at(-1)?.activity !== activity) lost.push(`label ${id}`);
  }
  return lost;
}

/** Every recording that is not in the trash is analysed in the end, and its file is whole. */
async function checkAnalyses(server: Running, ledger: Ledger): Promise<string[]> {
  const lost: string[] = [];
  for (const personId of ledger.people.keys()) {
    for (;;) {
      const recordings: { id: string; state: string; sha256: string }[] = await ask(
        server,
        ledger,
        'GET',
        `/api/people/${personId}/recordings`,
      );
      if (recordings.some(({ state }) => state === 'waiting' || state === 'analysing')) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      for (const { id, state, sha256 } of recordings) {
        const file = await fetch(`${server.origin}/api/recordings/${id}/file`, {
          headers: { cookie: ledger.cookie.replace('PORT', new URL(server.origin).port) },
        });
        const hash = createHash('sha256')
          .update(Buffer.from(await file.arrayBuffer()))
          .digest('hex');
        if (state !== 'ready' || hash !== sha256) lost.push(`analysis or file of ${id}`);
      }
      break;
    }
  }
  return lost;
}

function checkDatabase(folder: string): string[] {
  const database = new DatabaseSync(join(folder, 'legwork.sqlite'));
  const found = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
  const keys = database.prepare('PRAGMA foreign_key_check').all();
  database.close();
  const isSound = found.length === 1 && found[0]!.integrity_check === 'ok' && keys.length === 0;
  return isSound ? [] : [`the database is damaged: ${JSON.stringify([found, keys])}`];
}
