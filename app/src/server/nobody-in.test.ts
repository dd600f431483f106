import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startTestServer } from '../../../testing/app-server.ts';
import { launchChromium } from '../../../testing/chromium.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { uploadBytes } from '../../../testing/upload-bytes.ts';
import { writeZip } from '../../../testing/write-zip.ts';
import { openApiDocument } from './api/open-api-document.ts';
import { contentSecurityPolicy } from './middleware/security-headers.ts';
import { startServer } from './start-server.ts';

const anyId = '11111111-1111-4111-8111-111111111111';

/** A request as it is, without what `fetch` puts right. */
function rawRequest(port: number, options: RequestOptions): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port, ...options }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode!, text }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('every route of the API but those that let in is closed to whoever has no cookie', async () => {
  const { origin } = await startTestServer();
  for (const [path, item] of Object.entries(openApiDocument().paths!))
    for (const method of Object.keys(item as object)) {
      if (method === 'post' && path === '/api/session') continue;
      const address = `${origin}${path.replace(/\{\w+\}/g, anyId)}`;
      const answer = await fetch(address, { method: method.toUpperCase(), headers: { origin } });
      expect([path, method, answer.status]).toEqual([path, method, 401]);
      expect(await answer.json()).toMatchObject({ schema: 'legwork/error@1', code: 'not-let-in' });
    }
});

test('the code lets one browser in, once; its cookie is out of reach of scripts and other sites', async () => {
  const server = await startServer({ folder: temporaryFolder(), pagesFolder: temporaryFolder(), port: 0 });
  onTestFinished(() => server.close());
  expect(server.address).toBe(`${server.origin}/#code=${server.context.code.text}`);
  const enter = (code: string) =>
    fetch(`${server.origin}/api/session`, {
      method: 'POST',
      headers: { origin: server.origin, 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
  expect((await enter('a-guess')).status).toBe(401);
  const entered = await enter(server.context.code.text);
  expect(entered.status).toBe(204);
  const cookie = entered.headers.get('set-cookie')!;
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; SameSite=Strict/);
  expect((await enter(server.context.code.text)).status).toBe(401);
  const headers = { cookie: cookie.split(';')[0]! };
  expect((await fetch(`${server.origin}/api/people`, { headers })).status).toBe(200);
  const guessed = { cookie: `legwork-${server.port}=a-guess` };
  expect((await fetch(`${server.origin}/api/people`, { headers: guessed })).status).toBe(401);
});

test('a browser that was let in stays in when the app starts again, and no longer than 30 days', async () => {
  const folder = temporaryFolder();
  const first = await startTestServer({ folder });
  const [, token] = first.cookie.split('=');
  await first.close();
  const later = async (now: () => number) => {
    const server = await startServer({
      folder,
      pagesFolder: temporaryFolder(),
      port: 0,
      storeOptions: { now },
    });
    const headers = { cookie: `legwork-${server.port}=${token}` };
    const { status } = await fetch(`${server.origin}/api/people`, { headers });
    await server.close();
    return status;
  };
  expect(await later(Date.now)).toBe(200);
  expect(await later(() => Date.now() + 31 * 86_400_000)).toBe(401);
});

test.each(['evil.example', 'evil.example:PORT', '127.0.0.1', '127.0.0.1:1', '[::1]:PORT'])(
  'a request for the host %s is refused, whatever cookie it has',
  async (host) => {
    const server = await startTestServer();
    const headers = { host: host.replace('PORT', String(server.port)), cookie: server.cookie };
    for (const path of ['/', '/api/people', '/api/docs']) {
      const { status, text } = await rawRequest(server.port, { path, headers });
      expect(status).toBe(421);
      expect(JSON.parse(text)).toMatchObject({ code: 'other-host' });
    }
  },
);

test.each([
  ['GET', { origin: 'http://evil.example' }],
  ['GET', { origin: 'null' }],
  ['GET', { 'sec-fetch-site': 'cross-site' }],
  ['GET', { 'sec-fetch-site': 'same-site' }],
  ['POST', { origin: 'http://127.0.0.1:1' }],
  ['POST', {}],
])('%s by another page, %j, is refused, whatever cookie it has', async (method, headers) => {
  const server = await startTestServer();
  const path = '/api/people';
  const asked = {
    path,
    method,
    headers: { host: `127.0.0.1:${server.port}`, cookie: server.cookie, ...headers },
  };
  const { status, text } = await rawRequest(server.port, asked);
  expect(status).toBe(403);
  expect(JSON.parse(text)).toMatchObject({ code: 'other-site' });
  expect(await server.api('GET', path)).toEqual([]);
});

test('in a real browser a page of another server on this machine reads and changes nothing', async () => {
  const server = await startTestServer();
  await server.api('POST', '/api/people', { name: 'Ada' });
  const attacker = createServer((_, answer) =>
    answer.setHeader('content-type', 'text/html').end('<title>x</title>'),
  );
  await new Promise<void>((resolve) => attacker.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void attacker.close());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ locale: 'en-GB' });
  const [name, value] = server.cookie.split('=');
  await context.addCookies([
    { name: name!, value: value!, domain: '127.0.0.1', path: '/', sameSite: 'Strict', httpOnly: true },
  ]);
  const page = await context.newPage();
  // The cookie works where it should.
  await page.goto(server.origin);
  expect(await page.evaluate(async () => (await fetch('/api/people')).status)).toBe(200);
  // And for the browser this is the same site: it sends the cookie along.
  await page.goto(`http://127.0.0.1:${(attacker.address() as AddressInfo).port}/`);
  const attempts = await page.evaluate(async (origin) => {
    const attempt = (init: RequestInit) =>
      fetch(`${origin}/api/people`, { credentials: 'include', ...init }).then(
        async (answer) => (answer.type === 'opaque' ? 'opaque' : await answer.text()),
        () => 'failed',
      );
    const body = JSON.stringify({ name: 'Eve' });
    const framed = await new Promise<string>((resolve) => {
      const frame = document.createElement('iframe');
      frame.src = `${origin}/api/people`;
      frame.onload = () => resolve(frame.contentDocument?.body.textContent ?? 'closed');
      document.body.append(frame);
    });
    return [
      await attempt({}),
      await attempt({ mode: 'no-cors' }),
      await attempt({ method: 'POST', mode: 'no-cors', body }),
      await attempt({ method: 'POST', headers: { 'content-type': 'application/json' }, body }),
      framed,
    ];
  }, server.origin);
  for (const attempt of attempts) expect(attempt).toMatch(/^(failed|opaque|closed)$/);
  expect((await server.api('GET', '/api/people')).map((person: { name: string }) => person.name)).toEqual([
    'Ada',
  ]);
});

test('a script that got into the page does not run, and the page talks to nobody else', async () => {
  const pagesFolder = temporaryFolder();
  writeFileSync(
    join(pagesFolder, 'index.html'),
    '<!doctype html><title>Legwork</title><script>document.title = "ran"</script>',
  );
  const server = await startTestServer({ pagesFolder });
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(server.origin);
  expect(await page.title()).toBe('Legwork');
  const other = createServer((_, answer) => answer.setHeader('access-control-allow-origin', '*').end('x'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  expect(
    await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'sent',
          () => 'stopped',
        ),
      address,
    ),
  ).toBe('stopped');
});

test('the policy comes with every answer', async () => {
  const { request } = await startTestServer();
  for (const path of [
    '/',
    '/app/assets/a-1.js',
    '/nothing.js',
    '/api/people',
    `/api/people/${anyId}`,
    '/api/docs',
  ]) {
    const { headers } = await request(path);
    expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  }
  expect(contentSecurityPolicy).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/app/../../secret.txt',
  '/app/assets/..%2f..%2f..%2fsecret.txt',
  '//secret.txt',
  '/SECRET/secret.txt',
])('the path %s leads to nothing beside the pages', async (path) => {
  const outside = temporaryFolder();
  const pagesFolder = join(outside, 'pages');
  mkdirSync(join(pagesFolder, 'app/assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'a secret');
  writeFileSync(join(pagesFolder, 'index.html'), 'a page');
  const { port } = await startTestServer({ pagesFolder });
  const { status, text } = await rawRequest(port, { path, headers: { host: `127.0.0.1:${port}` } });
  expect(text).not.toContain('a secret');
  expect(status).toBe(404);
});

test('names of backups and ids lead to no other file', async () => {
  const { request, folder } = await startTestServer();
  writeFileSync(join(folder, 'x.ndjson.gz'), 'x');
  for (const name of ['..%2Fx.ndjson.gz', '..%2F..%2Fetc%2Fpasswd', '%2Fetc%2Fpasswd'])
    expect((await request(`/api/backups/${name}`, { method: 'DELETE' })).status).toBe(404);
  for (const path of ['/api/recordings/..%2F..%2Flegwork.sqlite/file', '/api/uploads/..%2Fx'])
    expect((await request(path)).status).toBe(400);
});

test('an upload that claims a terabyte, or whose bytes do, is refused before it takes any', async () => {
  const { api, request, port } = await startTestServer();
  const { id: personId } = await api('POST', '/api/people', { name: 'Ada' });
  const claim = { personId, fileName: 'a.cwa', bytes: 1e15 };
  const refused = await request('/api/uploads', { method: 'POST', body: JSON.stringify(claim) });
  expect(refused.status).toBe(413);
  expect(await refused.json()).toMatchObject({ code: 'too-large' });
  const { id } = await api('POST', '/api/uploads', { ...claim, bytes: 4 });
  const tooMany = await request(`/api/uploads/${id}?offset=0`, { method: 'PATCH', body: new Uint8Array(5) });
  expect(tooMany.status).toBe(413);
  expect(await api('GET', `/api/uploads/${id}`)).toMatchObject({ offset: 0 });
  const long = await request('/api/people', {
    method: 'POST',
    body: JSON.stringify({ name: 'a'.repeat(1_100_000) }),
  });
  expect(long.status).toBe(413);
  expect(port).toBeGreaterThan(0);
});

test('an archive with names that lead out of it is refused', async () => {
  const server = await startTestServer();
  const { id } = await server.api('POST', '/api/people', { name: 'Ada' });
  const bytes = writeZip({
    'datapackage.json': Buffer.from('{"legwork":"legwork/package@1"}'),
    '/tmp/legwork-was-here': Buffer.from('x'),
  });
  await expect(uploadBytes(server, id, 'export.zip', bytes)).rejects.toThrow('package-unsafe');
});

test.each(['0.0.0.0', '::', '192.168.1.2', 'example.org'])(
  'the server does not listen on %s, and says why',
  async (host) => {
    const start = startServer({ folder: temporaryFolder(), pagesFolder: temporaryFolder(), port: 0, host });
    await expect(start).rejects.toMatchObject({ code: 'only-loopback' });
  },
);

test('two servers on one folder: the second says that it is in use', async () => {
  const { folder } = await startTestServer();
  const second = startServer({ folder, pagesFolder: temporaryFolder(), port: 0 });
  await expect(second).rejects.toMatchObject({ code: 'store-in-use' });
});

test('a port that is taken leads to the next free one', async () => {
  const { port } = await startTestServer();
  const second = await startTestServer({ port });
  expect(second.port).toBeGreaterThan(port);
});
