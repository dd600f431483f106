import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InputError } from '@legwork/engine';

/** A page that can be looked at in the browser of this machine. */
export interface ServedPage {
  /** Where it is, for example `http://127.0.0.1:41234/`. */
  address: string;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

/**
 * Serves one page on the loopback interface, where only this machine reaches it. Answers GET and HEAD of `/` alone,
 * and only to who asks for this very host, so that no page of another site gets at it by another name of 127.0.0.1.
 *
 * @param html the page; it needs nothing besides, and the policy it is served with lets it have nothing
 * @param port 0 takes any free one
 * @throws InputError `port-taken`, `port-refused`
 * @example
 * const { address, close } = await servePage('<!doctype html><title>Legwork</title>', 0);
 */
export async function servePage(html: string, port: number): Promise<ServedPage> {
  const server = createServer();
  server.listen(port, loopback);
  await once(server, 'listening').catch((error: unknown) => {
    throw portProblem(error, port);
  });
  const host = `${loopback}:${(server.address() as AddressInfo).port}`;
  server.on('request', answerWith(Buffer.from(html), host));
  return {
    address: `http://${host}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function answerWith(page: Buffer, host: string): RequestListener {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    // The page carries a narrower policy for its script; both hold.
    'content-security-policy':
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
  return ({ method, url, headers: asked }, response) => {
    const refuse = (status: number) => response.writeHead(status, { 'content-type': 'text/plain' }).end();
    if (asked.host !== host) return refuse(421);
    if (method !== 'GET' && method !== 'HEAD') return refuse(405);
    // A browser asks for an icon by itself.
    if (url === '/favicon.ico') return refuse(204);
    if (url !== '/') return refuse(404);
    return response
      .writeHead(200, { ...headers, 'content-length': page.length })
      .end(method === 'HEAD' ? undefined : page);
  };
}

function portProblem(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return new InputError(
      'port-taken',
      `another program uses port ${port}`,
      '--port',
      'give another port, or none',
    );
  if (code === 'EACCES')
    return new InputError(
      'port-refused',
      `this user may not use port ${port}`,
      '--port',
      'give one above 1023, or none',
    );
  return error;
}
