/** What the server tells without being asked. */
export interface ServerEvents {
  upload: { id: string; offset: number; bytes: number };
  analysis: {
    recordingId: string;
    personId: string;
    state: 'waiting' | 'analysing' | 'ready' | 'failed';
    done: number;
  };
  changed: {
    kind: 'people' | 'recordings' | 'days' | 'labels' | 'settings' | 'backups' | 'uploads';
    personId: string | null;
  };
}

type Name = keyof ServerEvents;

const names: readonly Name[] = ['upload', 'analysis', 'changed'];
/** A connection that the browser gave up is opened again after this long: a choice, ms. */
const pauseMs = 10_000;

let source: EventSource | null = null;
/** Errors in a row: one may be a server that starts again. */
let breaks = 0;
const listeners = new Map<Name, Set<(data: never) => void>>(names.map((name) => [name, new Set()]));
const returns = new Set<() => void>();
const answers = new Set<() => void>();

/**
 * Listens to the server. One connection serves the whole page, and comes back by itself after a break.
 *
 * @returns ends the listening
 * @example
 * const stop = onServerEvent('changed', ({ kind }) => kind === 'days' && reload());
 */
export function onServerEvent<Kind extends Name>(
  name: Kind,
  listener: (data: ServerEvents[Kind]) => void,
): () => void {
  // Of its own, so that one listener may listen twice.
  const heard = (data: ServerEvents[Kind]) => listener(data);
  listeners.get(name)!.add(heard);
  source ??= connect();
  return () => {
    listeners.get(name)!.delete(heard);
    if (hasListeners()) return;
    source?.close();
    source = null;
    count(0);
  };
}

/** Whether the server has not answered twice in a row. Needs somebody who listens to an event. */
export function isServerSilent(): boolean {
  return breaks > 1;
}

/**
 * Hears when {@link isServerSilent} may have changed.
 *
 * @returns ends the listening
 */
export function onServerSilence(listener: () => void): () => void {
  answers.add(listener);
  return () => answers.delete(listener);
}

/**
 * Hears when the server is back after a break: what it told meanwhile was missed. Needs somebody who listens to an event.
 *
 * @returns ends the listening
 */
export function onServerReturn(listener: () => void): () => void {
  returns.add(listener);
  return () => returns.delete(listener);
}

function connect(): EventSource {
  const connection = new EventSource('/api/events');
  for (const name of names)
    connection.addEventListener(name, (event: MessageEvent<string>) => {
      for (const listener of listeners.get(name)!) listener(JSON.parse(event.data) as never);
    });
  connection.addEventListener('error', () => {
    if (source === connection) count(breaks + 1);
    // It was refused, as without a cookie: the browser does not try again.
    if (connection.readyState === connection.CLOSED) setTimeout(() => connectAgain(connection), pauseMs);
  });
  connection.addEventListener('open', () => {
    if (breaks > 0) for (const listener of returns) listener();
    count(0);
  });
  return connection;
}

function count(errors: number): void {
  breaks = errors;
  for (const listener of answers) listener();
}

function connectAgain(connection: EventSource): void {
  if (source === connection) source = hasListeners() ? connect() : null;
}

function hasListeners(): boolean {
  return [...listeners.values()].some(({ size }) => size > 0);
}
