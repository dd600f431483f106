import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Activity, type Analysis, activityLabels } from '@legwork/engine';
import { exampleAnalysis } from './example-analysis.ts';

const built = join(import.meta.dirname, '../web/dist');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The policy that the app's server sends with the pages: what breaks it, breaks a test. */
const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface PagesOptions {
  /** What the only person has recorded; null: nobody is there yet. Default: six days of an office worker. */
  analysis?: Analysis | null;
}

interface StoredLabel {
  id: string;
  startMs: number;
  endMs: number;
  activity: Activity;
  note: string;
  editedMs: number;
  revertedMs: number | null;
}

const personId = '00000000-0000-4000-8000-000000000001';
const recordingId = '00000000-0000-4000-8000-000000000002';
const storeId = '00000000-0000-4000-8000-000000000004';
const batchId = '00000000-0000-4000-8000-000000000003';
const dayMs = 86_400_000;

/**
 * Serves the built pages with answers of the API made of one analysis, for tests of the pages alone; the server itself has
 * its own tests. Run `npm run build` first.
 *
 * @example
 * const { address, close } = await startPages();
 */
export async function startPages(options: PagesOptions = {}) {
  const state = createState(options);
  const server = createServer((request, response) => {
    answer(request, response, state).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** Paths of the API that were asked for, with their method. */
    asked: state.asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function createState({ analysis = exampleAnalysis({ withDose: true }) }: PagesOptions) {
  return {
    analysis,
    /** What was changed of the person. */
    changes: {},
    labels: new Map<string, StoredLabel>(),
    streams: new Set<ServerResponse>(),
    upload: null as { id: string; fileName: string; bytes: number; offset: number } | null,
    imported: null as string | null,
    undone: false,
    settings: { mass: null, length: null, firstDayOfWeek: null, language: null },
    asked: [] as string[],
  };
}

type State = ReturnType<typeof createState>;

async function answer(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const { pathname, searchParams } = new URL(request.url!, 'http://127.0.0.1');
  response.setHeader('content-security-policy', policy);
  if (!pathname.startsWith('/api/')) {
    const path = pathname === '/' ? '/app/index.html' : pathname;
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.end(readFileSync(join(built, path)));
    return;
  }
  const asked = `${request.method} ${pathname}`;
  state.asked.push(asked);
  if (asked === 'GET /api/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(':\n\n');
    state.streams.add(response);
    response.on('close', () => state.streams.delete(response));
    return;
  }
  const body = await readBody(request);
  const reply = route(asked, searchParams, body, state);
  if (reply.data === undefined) response.writeHead(reply.status).end();
  else
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.data));
}

interface Reply {
  status: number;
  data?: unknown;
}

const ok = (data: unknown, status = 200): Reply => ({ status, data });

function refuse(status: number, code: string): Reply {
  return ok({ schema: 'legwork/error@1', code, message: code, where: '', hint: 'try another' }, status);
}

function route(asked: string, query: URLSearchParams, body: Buffer, state: State): Reply {
  const json = () => JSON.parse(body.toString());
  const number = (name: string) => Number(query.get(name));
  const [label] = /[0-9a-f-]{36}(?=$|\/restore$)/.exec(asked) ?? [''];
  switch (asked.replace(/[0-9a-f-]{36}/, 'ID')) {
    case 'GET /api/session':
      return ok({ appVersion: '0.1.0', storeId, engineVersion: '0.1.0', demo: true });
    case 'POST /api/session':
      return { status: 204 };
    case 'GET /api/settings':
      return ok(state.settings);
    case 'PATCH /api/settings':
      Object.assign(state.settings, json());
      tell(state, 'settings');
      return ok(state.settings);
    case 'GET /api/people':
      return ok(state.analysis === null ? [] : [personOf(state)]);
    case 'POST /api/people':
    case 'POST /api/people/demo':
      state.analysis ??= exampleAnalysis();
      tell(state, 'people');
      return ok(personOf(state), 201);
    case 'PATCH /api/people/ID':
      state.changes = { ...state.changes, ...json() };
      tell(state, 'people');
      return ok(personOf(state));
    case 'GET /api/people/ID/days':
      return ok(daysOf(state).filter(({ date }) => date >= query.get('from')! && date <= query.get('to')!));
    case 'GET /api/people/ID/day-summaries':
      return ok(daysOf(state).map(summaryOf));
    case 'GET /api/people/ID/recordings':
      return ok([recordingOf(state)]);
    case 'GET /api/people/ID/batches':
      return ok([
        {
          id: batchId,
          personId,
          createdMs: Date.parse(state.analysis!.recording.end),
          undoneMs: state.undone ? 1 : null,
          recordings: [recordingOf(state)],
        },
      ]);
    case 'GET /api/recordings/ID/trace':
      return ok(traceOf(state, number('fromMs'), number('toMs'), number('bins')));
    case 'GET /api/recordings/ID/epochs':
      return ok(epochsOf(state, number('fromMs'), number('toMs')));
    case 'PUT /api/labels/ID':
      state.labels.set(label, { note: '', revertedMs: null, ...json(), id: label });
      tell(state, 'labels');
      return ok({ personId, ...state.labels.get(label) });
    case 'DELETE /api/labels/ID':
      state.labels.get(label)!.revertedMs = 1;
      tell(state, 'labels');
      return ok({ personId, ...state.labels.get(label) });
    case 'POST /api/labels/ID/restore':
      state.labels.get(label)!.revertedMs = null;
      tell(state, 'labels');
      return ok({ personId, ...state.labels.get(label) });
    case 'POST /api/uploads':
      state.upload = { id: label, offset: 0, ...json() };
      return ok({ personId, createdMs: 0, ...state.upload }, 201);
    case 'PATCH /api/uploads/ID':
      state.upload!.offset += body.length;
      return ok({ personId, createdMs: 0, ...state.upload });
    case 'POST /api/uploads/ID/import':
      state.imported = state.upload!.fileName;
      tell(state, 'recordings');
      return ok({ batchId, recordings: [recordingOf(state)], people: 0 }, 201);
    case 'POST /api/batches/ID/undo':
      state.undone = true;
      tell(state, 'recordings');
      return ok({ id: batchId, personId, createdMs: 0, undoneMs: 1, recordings: [] });
    case 'POST /api/batches/ID/redo':
      state.undone = false;
      tell(state, 'recordings');
      return ok({ id: batchId, personId, createdMs: 0, undoneMs: null, recordings: [] });
    case 'GET /api/store':
      return ok(store);
    case 'GET /api/trash':
    case 'GET /api/backups':
      return ok([]);
    default:
      return refuse(404, 'not-found');
  }
}

const store = {
  folder: '/home/erika/.local/share/legwork',
  engine: 'sqlite',
  database: 'legwork.sqlite',
  schemaVersion: 1,
  bytes: {
    database: 1_300_000,
    originals: 258_000_000,
    derived: 12_000_000,
    uploads: 0,
    backups: 2_600_000,
    free: 120e9,
  },
  counts: { people: 1, recordings: 1, days: 7, labels: 0, trash: 0 },
  trashDays: 30,
  outdated: 0,
};

function tell(state: State, kind: string): void {
  for (const stream of state.streams)
    stream.write(`event: changed\ndata: ${JSON.stringify({ kind, personId })}\n\n`);
}

function personOf({ analysis, changes }: State) {
  return {
    id: personId,
    name: 'Demo person',
    sex: 'female',
    birthYear: 1958,
    massKg: 68,
    heightM: 1.66,
    timezone: 'Europe/Berlin',
    loadTarget: null,
    demo: true,
    createdMs: 0,
    trashedMs: null,
    recordings: analysis === null ? 0 : 1,
    ...changes,
  };
}

function recordingOf({ analysis, imported }: State) {
  const { recording } = analysis!;
  return {
    id: recordingId,
    personId,
    batchId,
    fileName: imported ?? recording.file,
    sha256: recording.sha256,
    bytes: 258_000_000,
    options: {},
    state: 'ready',
    problem: null,
    format: recording.format,
    device: recording.device,
    startMs: Date.parse(recording.start),
    endMs: Date.parse(recording.end),
    timezone: recording.timezone,
    samples: recording.samples,
    findings: recording.findings.length,
    engineVersion: '0.1.0',
    outdated: false,
    createdMs: 0,
    trashedMs: null,
  };
}

function bandsOf({ analysis, labels }: State) {
  const set = [...labels.values()].filter(({ revertedMs }) => revertedMs === null);
  let bands = analysis!.bouts.map(({ start, end, activity, steps }) => ({
    startMs: Date.parse(start),
    endMs: Date.parse(end),
    activity,
    steps,
    own: false,
    labelId: null as string | null,
  }));
  for (const { id, startMs, endMs, activity } of set) {
    bands = bands
      .flatMap((band) => [
        { ...band, endMs: Math.min(band.endMs, startMs) },
        { ...band, startMs: Math.max(band.startMs, endMs) },
      ])
      .filter((band) => band.endMs > band.startMs);
    bands.push({ startMs, endMs, activity, steps: 0, own: true, labelId: id });
  }
  return bands.sort((a, b) => a.startMs - b.startMs);
}

function daysOf(state: State) {
  const bands = bandsOf(state);
  const { timezone } = state.analysis!.recording;
  return state.analysis!.days.map((measured) => {
    // The example has no clock change.
    const offset = Date.parse(`${measured.date}T00:00:00Z`) - localMidnightMs(measured.date, timezone);
    const startMs = Date.parse(`${measured.date}T00:00:00Z`) - offset;
    const endMs = startMs + dayMs;
    const own = bands
      .filter((band) => band.startMs < endMs && band.endMs > startMs)
      .map((band) => ({
        ...band,
        startMs: Math.max(startMs, band.startMs),
        endMs: Math.min(endMs, band.endMs),
      }));
    const minutes: Partial<Record<Activity, number>> = {};
    for (const band of own)
      minutes[band.activity] = (minutes[band.activity] ?? 0) + (band.endMs - band.startMs) / 60_000;
    return {
      date: measured.date,
      recordingId,
      timezone,
      startMs,
      endMs,
      bands: own,
      minutes,
      steps: measured.steps,
      measured: { ...measured, longestSedentaryMin: longestMin(own) },
    };
  });
}

function longestMin(bands: ReturnType<typeof bandsOf>): number {
  const sitting = bands.filter(({ activity }) => activity === 'sit');
  return Math.max(0, ...sitting.map(({ startMs, endMs }) => (endMs - startMs) / 60_000));
}

function localMidnightMs(date: string, timezone: string): number {
  const noonMs = Date.parse(`${date}T12:00:00Z`);
  const [hour, minute] = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, timeStyle: 'short' })
    .format(noonMs)
    .split(':')
    .map(Number);
  return noonMs - (hour! * 60 + minute!) * 60_000;
}

function summaryOf({ date, minutes, steps, measured, bands }: ReturnType<typeof daysOf>[number]) {
  return {
    date,
    recordingId,
    minutes,
    steps,
    sitToStand: measured.sitToStand,
    longestSedentaryMin: measured.longestSedentaryMin,
    wornMinutes: measured.wornMinutes ?? null,
    valid: measured.valid ?? null,
    ownLabels: bands.some(({ own }) => own),
  };
}

/** Mean down, front and right, and the swing, g. */
const looks: Partial<Record<Activity, readonly [number, number, number, number]>> = {
  sit: [-0.15, 0.98, 0.05, 0.02],
  lie: [0.05, 0.95, 0.3, 0.01],
  walk: [-0.95, 0.1, 0.02, 0.5],
  run: [-1, 0.1, 0.02, 1.6],
};

function activityAt(bands: ReturnType<typeof bandsOf>, ms: number): Activity | null {
  return bands.find(({ startMs, endMs }) => ms >= startMs && ms < endMs)?.activity ?? null;
}

function traceOf(state: State, fromMs: number, toMs: number, bins: number) {
  const binMs = Math.max(10, (toMs - fromMs) / bins);
  const count = Math.round((toMs - fromMs) / binMs);
  const bands = bandsOf(state).filter(({ startMs, endMs }) => startMs < toMs && endMs > fromMs);
  const at = (axis: number, sign: number) =>
    Array.from({ length: count }, (_, bin) => {
      const ms = fromMs + (bin + 0.5) * binMs;
      const activity = activityAt(bands, ms);
      if (activity === null) return null;
      const look = looks[activity] ?? [-0.98, 0.08, 0.02, 0.05];
      const wave = binMs > 500 ? sign : Math.sin((2 * Math.PI * ms) / 1100 + axis);
      return Math.round(1000 * (look[axis]! + look[3] * wave));
    });
  const side = (sign: number) => ({ x: at(0, sign), y: at(1, sign), z: at(2, sign) });
  return {
    startMs: fromMs,
    binMs,
    count,
    samplesPerBin: binMs / 10,
    frame: 'thigh',
    min: side(-1),
    max: side(1),
  };
}

function epochsOf(state: State, fromMs: number, toMs: number) {
  const bands = bandsOf(state).filter(({ startMs, endMs }) => startMs < toMs && endMs > fromMs);
  const seconds = Array.from({ length: Math.floor((toMs - fromMs) / 1000) }, (_, i) => fromMs + i * 1000);
  const activities = seconds.map((ms) => activityAt(bands, ms));
  const moves = (activity: Activity | null) => activity === 'walk' || activity === 'run';
  return {
    startMs: fromMs,
    stepS: 1,
    labels: activityLabels,
    activity: activities.map((activity) => (activity === null ? null : activityLabels.indexOf(activity))),
    cadenceSpm: activities.map((activity) => (moves(activity) ? 104 : 0)),
    enmoMg: activities.map((activity) => (activity === null ? null : moves(activity) ? 140 : 12)),
    madMg: activities.map((activity) => (activity === null ? null : moves(activity) ? 160 : 8)),
    inclinationDeg: activities.map((activity) => {
      if (activity === null) return null;
      return activity === 'sit' || activity === 'lie' ? 82 : 9;
    }),
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
