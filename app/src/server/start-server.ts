import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { engineVersion as currentEngine, InputError } from '@legwork/engine';
import { startQueue } from '../jobs/start-queue.ts';
import { newTaskThread } from '../jobs/task-thread.ts';
import { newTraceReader } from '../jobs/trace-reader.ts';
import { keepBackups } from '../store/backup/keep-backups.ts';
import { finishErasing } from '../store/files/erase-files.ts';
import { sweepFiles } from '../store/housekeeping/sweep-files.ts';
import { type OpenStoreOptions, openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { emptyOldTrash } from '../store/trash/empty-old-trash.ts';
import { newRunningUploads } from '../store/uploads/running-uploads.ts';
import { forgetOldWrites } from '../store/writes/forget-old-writes.ts';
import { addDemoPerson } from './add-demo-person.ts';
import { buildApi } from './build-api.ts';
import { newEventBus } from './event-bus.ts';
import { newOneTimeCode } from './one-time-code.ts';
import { newProblemLog } from './problem-log.ts';
import type { ServerContext } from './server-context.ts';

export interface ServerOptions {
  /** Where the data are; made if need be. */
  folder: string;
  /** Of the built pages. */
  pagesFolder: string;
  /** 0 takes any free one; one that is taken leads to the next free one. */
  port: number;
  /** Default `127.0.0.1`; nothing but loopback is taken. */
  host?: string;
  /** A PostgreSQL in the place of a file. */
  databaseUrl?: string;
  /** Starts with a person to play with, and says that nothing is kept. Default false. */
  demo?: boolean;
  /** Default: that of the engine inside. */
  engineVersion?: string;
  /** How the store is opened, for tests. */
  storeOptions?: OpenStoreOptions;
}

export interface RunningServer {
  /** With the one-time code: whoever opens it first is let in. */
  address: string;
  /** Without it. */
  origin: string;
  port: number;
  context: ServerContext;
  /** Resolves with the reason if the server had to give up its data. */
  lost: Promise<InputError>;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';
const portsTried = 20;
/** Backup, trash and keys of old writes are looked after this often, ms. */
const housekeepingMs = 3_600_000;

/**
 * Starts the app: opens the data, puts in order what an earlier process left, analyses what waits, serves the API and
 * the pages on the loopback of this machine.
 *
 * @throws InputError `only-loopback`, `port-refused`, `ports-taken`, and what `openStore` throws
 * @example
 * const { address, close } = await startServer({ folder, pagesFolder, port: 0 });
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { folder, databaseUrl, pagesFolder, demo = false, engineVersion = currentEngine } = options;
  checkHost(options.host ?? loopback);
  const store = await openStore(folder, { ...options.storeOptions, databaseUrl });
  const problems = newProblemLog(store.now);
  let server: Server | null = null;
  try {
    await finishErasing(store);
    await sweepFiles(store);
    const events = newEventBus();
    const thread = newTaskThread();
    const changed: ServerContext['changed'] = (kind, personId = null) =>
      events.send({ event: 'changed', data: { kind, personId } });
    const queue = await startQueue(store, newTaskThread(), {
      engineVersion,
      onEvent(event) {
        events.send({ event: 'analysis', data: event });
        if (event.state === 'ready') {
          changed('recordings', event.personId);
          changed('days', event.personId);
        }
      },
      onError: problems.add,
    });
    const context: ServerContext = {
      store,
      uploads: newRunningUploads(),
      queue,
      thread,
      readTrace: newTraceReader(store, thread),
      events,
      code: newOneTimeCode(),
      engineVersion,
      demo,
      changed,
      problems,
    };
    let port = 0;
    const api = buildApi(context, { pagesFolder, port: () => port });
    server = createServer(getRequestListener(api.fetch));
    // A large file over a slow disk takes as long as it takes.
    server.requestTimeout = 0;
    port = await listen(server, options.port);
    const stopHousekeeping = keepHouse(store, problems.add);
    if (demo) addDemoPerson(context).then(({ imported }) => imported.catch(problems.add), problems.add);
    const origin = `http://${loopback}:${port}`;
    const listening = server;
    return {
      address: `${origin}/#code=${context.code.text}`,
      origin,
      port,
      context,
      lost: new Promise((resolve) => {
        store.lost.addEventListener('abort', () =>
          resolve(
            new InputError(
              'store-lost',
              'the connection to the database broke',
              store.database,
              'start Legwork again',
            ),
          ),
        );
      }),
      async close() {
        stopHousekeeping();
        listening.close();
        listening.closeAllConnections();
        await queue.stop();
        await thread.close();
        await store.close();
      },
    };
  } catch (error) {
    server?.close();
    await store.close();
    throw error;
  }
}

function checkHost(host: string): void {
  if ([loopback, 'localhost'].includes(host)) return;
  throw new InputError(
    'only-loopback',
    'Legwork has no accounts yet: on another address everybody in the network could read these data',
    host,
    'leave out --host; from another machine use ssh -L 5347:127.0.0.1:5347',
  );
}

/** @returns the port: the one that was asked for, or the next that is free */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + portsTried; port++) {
    try {
      server.listen(port, loopback);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'EACCES')
        throw new InputError(
          'port-refused',
          `this user may not use port ${port}`,
          '--port',
          'give one above 1023',
        );
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  throw new InputError(
    'ports-taken',
    `other programs use the ports from ${wanted} to ${wanted + portsTried - 1}`,
    '--port',
    'give another port, or 0 for any',
  );
}

function keepHouse(store: Store, onError: (error: unknown) => void): () => void {
  const keep = async () => {
    await emptyOldTrash(store);
    await keepBackups(store);
    await forgetOldWrites(store);
  };
  const run = () => void keep().catch(onError);
  run();
  const timer = setInterval(run, housekeepingMs);
  timer.unref();
  return () => clearInterval(timer);
}
