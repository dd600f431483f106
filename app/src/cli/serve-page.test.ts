import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { openPage } from '../../../testing/browser.ts';
import { servePage } from './serve-page.ts';

const html = '<!doctype html><html lang="en"><title>Served</title><p>Hello</p></html>';

async function serve(): Promise<{ address: string; ask: typeof ask }> {
  const { address, close } = await servePage(html, 0);
  onTestFinished(close);
  return { address, ask };
}

/** fetch would not let a test set the host. */
function ask(
  address: string,
  options: { method?: string; host?: string },
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  const { method = 'GET', host } = options;
  return new Promise((resolve, reject) => {
    const asking = request(address, { method, headers: host ? { host } : {} }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode!, body, headers: response.headers });
    });
    asking.on('error', reject).end();
  });
}

test('shows the page in a browser, from loopback, under a policy', async () => {
  const { address } = await serve();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await openPage();
  const response = await page.goto(address);
  expect(await page.title()).toBe('Served');
  expect(response!.headers()).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
});

test('answers HEAD without the page', async () => {
  const { address } = await serve();
  const { status, body, headers } = await ask(address, { method: 'HEAD' });
  expect({ status, body, length: headers['content-length'] }).toEqual({
    status: 200,
    body: '',
    length: String(html.length),
  });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
  const { address } = await serve();
  expect(await ask(address, { method })).toMatchObject({ status: 405, body: '' });
});

test('refuses other paths', async () => {
  const { address } = await serve();
  expect(await ask(`${address}etc/passwd`, {})).toMatchObject({ status: 404, body: '' });
});

test.each(['evil.example', 'localhost.evil.example:80', '127.0.0.1'])(
  'refuses a request that came by the name %s',
  async (host) => {
    const { address } = await serve();
    expect(await ask(address, { host })).toMatchObject({ status: 421, body: '' });
  },
);

test('a port that is taken is said', async () => {
  const { address } = await serve();
  const port = Number(new URL(address).port);
  await expect(servePage(html, port)).rejects.toMatchObject({ name: 'InputError', code: 'port-taken' });
});
