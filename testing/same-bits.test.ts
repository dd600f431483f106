import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import * as engine from '../engine/src/index.ts';
import * as mathematics from '../engine/src/number/index.ts';
import { openPage } from './browser.ts';
import { type Fingerprints, fingerprints } from './fingerprints.ts';

const dist = join(import.meta.dirname, '../engine/dist');

let fromSource: Fingerprints;

beforeAll(async () => {
  fromSource = await fingerprints(engine, mathematics);
});

/** A module that fingerprints the built engine found at `base` and hands the result to `use`. */
function program(base: string, use: string): string {
  return `import * as engine from '${base}index.js';
import * as mathematics from '${base}number.js';
(${use})(await (${fingerprints})(engine, mathematics));`;
}

/** Fingerprints of the built engine on a Node. */
function onNode(node: string): Fingerprints {
  const source = program(`${pathToFileURL(dist)}/`, '(found) => console.log(JSON.stringify(found))');
  return JSON.parse(execFileSync(node, ['--input-type=module', '--eval', source], { encoding: 'utf8' }));
}

test('every function, the analysis and simulated lives are covered, and differ from each other', () => {
  const named = Object.keys(fromSource);
  expect(named).toEqual(
    expect.arrayContaining([
      'sin',
      'pow',
      'simulated recording',
      'analysis',
      'simulated person',
      'simulated mouse',
    ]),
  );
  const transcendental = Object.keys(mathematics).filter((name) =>
    /^(a?(sin|cos|tan)2?|exp|ln|pow)$/.test(name),
  );
  expect(named).toEqual(expect.arrayContaining(transcendental));
  expect(new Set(Object.values(fromSource)).size).toBe(named.length);
});

test('the built engine gives the same bits as its source', () => {
  expect(onNode(process.execPath)).toEqual(fromSource);
});

test('the built engine gives the same bits in Chromium', async () => {
  const server = createServer((request, response) => {
    const name = request.url!.slice(1);
    if (!name.endsWith('.js')) return response.setHeader('content-type', 'text/html').end('<!doctype html>');
    return response.setHeader('content-type', 'text/javascript').end(readFileSync(join(dist, name)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const page = await openPage();
  await page.goto(base);
  const found = await page.evaluate(
    (content) =>
      new Promise<Fingerprints>((resolve, reject) => {
        Object.assign(window, { found: resolve });
        const script = Object.assign(document.createElement('script'), {
          type: 'module',
          textContent: content,
        });
        script.onerror = () => reject(new Error('the engine could not be loaded'));
        document.head.append(script);
      }),
    program(base, 'window.found'),
  );
  expect(found).toEqual(fromSource);
});

const { npm_node_execpath: npmNode } = process.env;
const npmNodeVersion = npmNode && execFileSync(npmNode, ['--version'], { encoding: 'utf8' }).trim();
const skipReason = !npmNode
  ? 'skipped: npm was not used'
  : npmNodeVersion === process.version
    ? `skipped: it is this same ${process.version}`
    : null;

test.skipIf(skipReason !== null)(
  `the built engine gives the same bits on the Node that started npm (${skipReason ?? npmNodeVersion})`,
  () => {
    expect(onNode(npmNode!)).toEqual(fromSource);
  },
);
