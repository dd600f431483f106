import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { httpSource } from './http-source.ts';

const file = Uint8Array.from({ length: 3_000_000 }, (_, i) => (i * 7) % 253);

/** Serves on loopback for the running test; the address of a file there. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/people/1/my%20thigh.cwa?token=x`;
}

interface Range {
  start: number;
  end: number;
}

/** A server that gives ranges; `change` may alter the status, the headers and the body of an answer. */
function ranges(
  bytes: Uint8Array,
  change: (
    answer: { status: number; headers: Record<string, string>; body: Uint8Array },
    at: Range,
  ) => void = () => {},
  asked: Range[] = [],
): RequestListener {
  return (request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range!)!.map(Number);
    const at = { start: from!, end: Math.min(to! + 1, bytes.length) };
    asked.push(at);
    const answer = {
      status: 206,
      headers: { etag: '"1"', 'content-range': `bytes ${at.start}-${at.end - 1}/${bytes.length}` },
      body: bytes.subarray(at.start, at.end),
    };
    change(answer, at);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
}

test('reads any part, in few requests', async () => {
  const asked: Range[] = [];
  const source = await httpSource(await serve(ranges(file, undefined, asked)));
  expect([source.name, source.size]).toEqual(['my thigh.cwa', file.length]);
  const target = new Uint8Array(100_000);
  let joined = 0;
  for (let count = 1; count > 0; joined += count) {
    count = await source.read(joined, target);
    expect(Buffer.compare(target.subarray(0, count), file.subarray(joined, joined + count))).toBe(0);
  }
  expect(joined).toBe(file.length);
  expect(asked.length).toBeLessThan(6);
  const whole = new Uint8Array(file.length + 10);
  expect(await source.read(0, whole)).toBe(file.length);
  expect(Buffer.compare(whole.subarray(0, file.length), file)).toBe(0);
  expect(await source.read(file.length + 5, target)).toBe(0);
});

test('an empty file is a source without bytes', async () => {
  const answer: RequestListener = (_, response) => {
    response.writeHead(416, { 'content-range': 'bytes */0' }).end();
  };
  const source = await httpSource(await serve(answer));
  expect([source.size, await source.read(0, new Uint8Array(9))]).toEqual([0, 0]);
});

test.each([
  ['address-refused', 404, {}],
  ['no-ranges', 200, {}],
  ['no-ranges', 206, { 'content-encoding': 'gzip' }],
  ['answer-damaged', 206, { 'content-range': 'bytes 1-1048576/3000000' }],
  ['answer-damaged', 206, { 'content-range': 'bytes 0-9/3000000' }],
  ['answer-damaged', 206, { 'content-range': 'bytes 0-1048575/*' }],
] as const)('%s: status %i, %o', async (code, status, headers) => {
  const address = await serve(
    ranges(file, (answer) => {
      answer.status = status;
      Object.assign(answer.headers, headers);
    }),
  );
  await expect(httpSource(address)).rejects.toMatchObject({ name: 'InputError', code });
});

test('an answer that breaks off is refused with the place', async () => {
  const whole = ranges(file);
  const address = await serve((request, response) => {
    if (request.headers.range!.startsWith('bytes=0-')) return whole(request, response);
    const headers = { etag: '"1"', 'content-range': 'bytes 2000000-2999999/3000000', 'content-length': 1e6 };
    return response.writeHead(206, headers).write(file.subarray(0, 10), () => response.destroy());
  });
  const source = await httpSource(address);
  await expect(source.read(2_000_000, new Uint8Array(10))).rejects.toMatchObject({
    code: 'answer-damaged',
    where: 'my thigh.cwa, byte 2000000',
  });
});

test.each([
  ['another tag', { etag: '"2"' }],
  ['another size', { 'content-range': 'bytes 2000000-2999999/3000001' }],
])('a file that changes while it is read is refused: %s', async (_, headers) => {
  const address = await serve(
    ranges(file, (answer, { start }) => {
      if (start > 0) Object.assign(answer.headers, headers);
    }),
  );
  const source = await httpSource(address);
  await expect(source.read(2_000_000, new Uint8Array(10))).rejects.toMatchObject({ code: 'file-changed' });
});

test('a server that is not there is refused', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  const refused = httpSource(`http://127.0.0.1:${port}/a.cwa`);
  await expect(refused).rejects.toMatchObject({ code: 'address-unreachable', where: 'a.cwa' });
});

test('the signal ends a request, with its reason', async () => {
  const controller = new AbortController();
  const address = await serve(() => controller.abort(new Error('the user left')));
  await expect(httpSource(address, controller.signal)).rejects.toThrow('the user left');
});
