import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../app/src/server/start-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The app's server in this process, and a browser that was let in. */
export interface TestServer extends RunningServer {
  folder: string;
  /** That of the browser. */
  cookie: string;
  /** Asks as a page of the app does; paths begin with `/api/`. */
  request(path: string, init?: RequestInit & { method?: string }): Promise<Response>;
  /** Asks with JSON and gives what was answered; fails on a status beside 2xx. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  api(method: string, path: string, body?: unknown): Promise<any>;
}

/**
 * Starts the app's server on any free port with an empty folder, for the running test.
 *
 * @param options `pagesFolder`: default a folder with one small page
 * @example
 * const { api } = await startTestServer();
 * const person = await api('POST', '/api/people', { name: 'Ada' });
 */
export async function startTestServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const folder = options.folder ?? temporaryFolder();
  const server = await startServer({ port: 0, pagesFolder: smallPages(), ...options, folder });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  onTestFinished(close);
  const headers = { origin: server.origin, 'content-type': 'application/json' };
  const entered = await fetch(`${server.origin}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ code: server.context.code.text }),
  });
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  const request: TestServer['request'] = (path, init = {}) =>
    fetch(`${server.origin}${path}`, { ...init, headers: { ...headers, cookie, ...init.headers } });
  return {
    ...server,
    close,
    folder,
    cookie,
    request,
    async api(method, path, body) {
      const answer = await request(path, {
        method,
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text === '' ? null : JSON.parse(text);
    },
  };
}

function smallPages(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'app/assets'), { recursive: true });
  writeFileSync(
    join(folder, 'app/index.html'),
    '<!doctype html><title>Legwork</title><script src="/app/assets/a-1.js"></script>',
  );
  writeFileSync(join(folder, 'app/assets/a-1.js'), 'document.title = "ran";');
  return folder;
}
