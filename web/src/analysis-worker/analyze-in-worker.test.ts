import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { analyze, memorySource, scriptedSchedule } from '@legwork/engine';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../../testing/browser.ts';
import { simulatedSource } from '../../../testing/simulated-source.ts';
import type { analyzeInWorker } from './analyze-in-worker.ts';

declare global {
  interface Window {
    analyzeInWorker: typeof analyzeInWorker;
  }
}

const sources = join(import.meta.dirname, '../..');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
const server = createServer();
let folder: string;
let address: string;
let bytes: Uint8Array;
let recordingPath: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legwork-test-'));
  // In the folder of the pages, because that is from where their imports are found.
  const page = `import { analyzeInWorker } from ${JSON.stringify(join(sources, 'src/analysis-worker/analyze-in-worker.ts'))};
Object.assign(window, { analyzeInWorker });`;
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page/main.ts'), page);
  writeFileSync(
    join(folder, 'page/index.html'),
    '<!doctype html><link rel="icon" href="data:,"><input type="file"><script type="module" src="./main.ts"></script>',
  );
  await build({
    root: join(folder, 'page'),
    configFile: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir: join(folder, 'built'), emptyOutDir: true, target: 'es2024' },
  });
  const day = scriptedSchedule(
    Array.from({ length: 9 }, (_, i) => ({ activity: i % 3 === 0 ? 'walk' : 'sit', seconds: 1800 }) as const),
  );
  const { source } = await simulatedSource(day, { seed: 4, sampleRateHz: 100, rotation: 'random' });
  bytes = new Uint8Array(source.size);
  await source.read(0, bytes);
  recordingPath = join(folder, 'thigh.cwa');
  writeFileSync(recordingPath, bytes);

  server.on('request', (request, response) => {
    if (request.url === '/files/thigh.cwa') {
      const [, start, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')!.map(Number);
      const part = bytes.subarray(start, last! + 1);
      const range = `bytes ${start}-${start! + part.length - 1}/${bytes.length}`;
      return response.writeHead(206, { 'content-range': range }).end(part);
    }
    const path = request.url === '/' ? '/index.html' : request.url!;
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    return response.end(readFileSync(join(folder, 'built', path)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}, 120_000);

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openWith(path: string): Promise<Page> {
  const page = await openPage();
  await page.goto(address);
  await page.setInputFiles('input', path);
  return page;
}

test('a file gives the same JSON as in Node, with progress, while the page goes on', async () => {
  const page = await openWith(recordingPath);
  const { json, progress, ticks, longestMs, tookMs } = await page.evaluate(async () => {
    const file = document.querySelector('input')!.files![0]!;
    const progress: [bytesRead: number, size: number][] = [];
    const beganMs = performance.now();
    let [ticks, lastMs, longestMs] = [0, beganMs, 0];
    const tick = () => {
      const nowMs = performance.now();
      longestMs = Math.max(longestMs, nowMs - lastMs);
      lastMs = nowMs;
      ticks++;
    };
    const timer = setInterval(tick, 4);
    const options = { epochs: true, timezone: 'Europe/Berlin' };
    const analysis = await window.analyzeInWorker(file, options, {
      onProgress: (...now) => progress.push(now),
    });
    tick();
    clearInterval(timer);
    return { json: JSON.stringify(analysis), progress, ticks, longestMs, tookMs: lastMs - beganMs };
  });
  const inNode = await analyze(memorySource('thigh.cwa', bytes), { epochs: true, timezone: 'Europe/Berlin' });
  expect(json).toBe(JSON.stringify(inNode));
  expect(progress.length).toBeGreaterThan(10);
  expect(progress.length).toBeLessThan(600);
  const read = progress.map(([bytesRead]) => bytesRead);
  expect(read).toEqual(read.toSorted((a, b) => a - b));
  expect(new Set(progress.map(([, size]) => size))).toEqual(new Set([bytes.length]));
  expect(read.at(-1)).toBeGreaterThan(bytes.length * 0.95);
  // An analysis on the page's own thread would be one long pause.
  expect(ticks).toBeGreaterThan(20);
  expect(longestMs).toBeLessThan(tookMs / 2);
});

test('a file behind an address gives the same JSON, too', async () => {
  const page = await openWith(recordingPath);
  const json = await page.evaluate(async () =>
    JSON.stringify(await window.analyzeInWorker('files/thigh.cwa')),
  );
  expect(json).toBe(JSON.stringify(await analyze(memorySource('thigh.cwa', bytes))));
});

test('the signal ends the worker, before it starts or in the middle', async () => {
  const page = await openWith(recordingPath);
  const { before, reason, after } = await page.evaluate(async () => {
    const file = document.querySelector('input')!.files![0]!;
    const before = await window
      .analyzeInWorker(file, {}, { signal: AbortSignal.abort('not at all') })
      .catch((reason: unknown) => reason);
    const controller = new AbortController();
    let calls = 0;
    const reason = await window
      .analyzeInWorker(
        file,
        {},
        {
          signal: controller.signal,
          onProgress() {
            if (++calls === 3) controller.abort('stopped by the user');
          },
        },
      )
      .catch((reason: unknown) => reason);
    const callsAtEnd = calls;
    // Another analysis takes long enough for an old worker to report more.
    await window.analyzeInWorker(file);
    return { before, reason, after: calls - callsAtEnd };
  });
  expect({ before, reason, after }).toEqual({
    before: 'not at all',
    reason: 'stopped by the user',
    after: 0,
  });
  await expect.poll(() => page.workers().length).toBe(0);
});

test('what is no recording is refused with the same error as in Node', async () => {
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'Dear diary');
  const page = await openWith(path);
  const refused = await page.evaluate(async () => {
    const file = document.querySelector('input')!.files![0]!;
    const error = await window.analyzeInWorker(file).catch((error: unknown) => error);
    return { ...(error as object), message: (error as Error).message };
  });
  const error = await analyze(memorySource('notes.txt', readFileSync(path))).catch((error: unknown) => error);
  expect(refused).toEqual({ ...(error as object), message: (error as Error).message });
});
