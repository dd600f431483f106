import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import * as engine from '../engine/src/index.ts';
import { launchChromium } from '../testing/chromium.ts';
import { type AdaptationTimes, adaptationSpeed } from './adaptation-speed.ts';

// `npm run build && npm run bench:adaptation`: the same work in Node and in a worker of a browser, medians.

const dist = join(import.meta.dirname, '../engine/dist');
const goalsMs: AdaptationTimes = {
  '365 days x 500 samples, with bands': 150,
  '10 000 people x 365 days': 3000,
};
const load = (): string => loadavg()[0]!.toFixed(2);

const before = load();
const inNode = adaptationSpeed(engine);
const inWorker = await inBrowser();
const lines = [
  '# Speed of the simulation',
  '',
  `\`npm run build && npm run bench:adaptation\`. ${cpus()[0]!.model.trim()}, ${cpus().length} cores, Node ${process.version}, load average ${before} before, ${load()} after. One thread. Medians of 9, 5 and 3 runs, each after two that are not counted.`,
  '',
  '| what | Node | browser worker | goal |',
  '| --- | --- | --- | --- |',
  ...Object.entries(inNode).map(
    ([what, ms]) =>
      `| ${what} | ${ms.toFixed(0)} ms | ${inWorker[what]!.toFixed(0)} ms | ${goalsMs[what] ? `${goalsMs[what]} ms` : ''} |`,
  ),
];
console.log(lines.join('\n'));
writeFileSync(join(import.meta.dirname, 'ADAPTATION.md'), `${lines.join('\n')}\n`);

async function inBrowser(): Promise<AdaptationTimes> {
  const worker = `import * as engine from './index.js';\npostMessage((${adaptationSpeed})(engine));`;
  const server = createServer((request, response) => {
    const name = request.url!.slice(1);
    if (!name.endsWith('.js')) return response.setHeader('content-type', 'text/html').end('<!doctype html>');
    const text = name === 'speed.js' ? worker : readFileSync(join(dist, name), 'utf8');
    return response.setHeader('content-type', 'text/javascript').end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(
      () =>
        new Promise<AdaptationTimes>((resolve, reject) => {
          const started = new Worker('speed.js', { type: 'module' });
          started.onmessage = ({ data }) => resolve(data);
          started.onerror = ({ message }) => reject(new Error(message));
        }),
    );
  } finally {
    await browser.close();
    server.close();
  }
}
