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

let source: EventSource | null = null;
let listeners = 0;
const returns = new Set<() => void>();

/**
 * Listens to the server. One connection serves the whole page, and comes back by itself after a break.
 *
 * @returns ends the listening
 * @example
 * const stop = onServerEvent('changed', ({ kind }) => kind === 'days' && reload());
 */
export function onServerEvent<Name extends keyof ServerEvents>(
  name: Name,
  listener: (data: ServerEvents[Name]) => void,
): () => void {
  source ??= connect();
  const connection = source;
  listeners++;
  const heard = (event: MessageEvent<string>) => listener(JSON.parse(event.data));
  connection.addEventListener(name, heard);
  return () => {
    connection.removeEventListener(name, heard);
    listeners--;
    if (listeners > 0) return;
    connection.close();
    if (source === connection) source = null;
  };
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
  let isBroken = false;
  connection.addEventListener('error', () => {
    isBroken = true;
  });
  connection.addEventListener('open', () => {
    if (isBroken) for (const listener of returns) listener();
    isBroken = false;
  });
  return connection;
}
