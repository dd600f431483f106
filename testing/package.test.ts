import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { simulateRecording } from '@legwork/engine';
import { expect, onTestFinished, test } from 'vitest';
import { writeCwaFile } from '../app/src/cli/write-cwa-file.ts';
import { openPage } from './browser.ts';
import { writeExampleRecording } from './example-recording.ts';
import { runLegwork } from './run-legwork.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Runs npm, the one that started the tests where there is one. */
function npm(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): string {
  const { npm_execpath: script } = process.env;
  const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

interface Installed {
  folder: string;
  legwork: string;
  env: NodeJS.ProcessEnv;
}

/** Packs the command and installs it in an empty folder, in an empty home, without a network. */
function installPackage(): Installed {
  const folder = temporaryFolder();
  const app = join(import.meta.dirname, '../app');
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], app));
  const files: string[] = packed.files.map(({ path }: { path: string }) => path);
  // Parts that are loaded only when they are needed, and the pages, whose names have a hash in them.
  const isPart = (path: string) => /^dist\/cli\/[\w-]+\.js$|^dist\/web\/app\/assets\//.test(path);
  expect(files.filter((path) => !isPart(path)).sort()).toEqual([
    'bin/legwork.js',
    'bin/reading-worker.js',
    'bin/task-worker.js',
    'dist/LICENSE',
    'dist/cli/THIRD-PARTY-LICENSES.txt',
    'dist/jobs/THIRD-PARTY-LICENSES.txt',
    'dist/jobs/task-worker.js',
    'dist/reading/THIRD-PARTY-LICENSES.txt',
    'dist/reading/worker.js',
    'dist/web/THIRD-PARTY-LICENSES.txt',
    'dist/web/app/THIRD-PARTY-LICENSES-workers.txt',
    'dist/web/app/THIRD-PARTY-LICENSES.txt',
    'dist/web/app/index.html',
    'dist/web/report-viewer.css',
    'dist/web/report-viewer.js',
    'package.json',
  ]);
  expect(files).toContain('dist/cli/main.js');
  for (const name of ['home', 'tmp', 'empty']) mkdirSync(join(folder, name));
  const env = {
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: join(folder, 'home'),
    TMPDIR: join(folder, 'tmp'),
  };
  const empty = join(folder, 'empty');
  npm(['install', '--offline', '--no-audit', join(folder, packed.filename)], empty, env);
  expect(readdirSync(join(empty, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'legwork',
  ]);
  return { folder: empty, legwork: join(empty, 'node_modules/.bin/legwork'), env };
}

test('the package, installed in an empty folder, shows the demo and gives the same analysis as a clone', async () => {
  const { folder, legwork, env } = installPackage();

  await writeExampleRecording(join(folder, 'walk.cwa'));
  // Large enough to be read in another thread.
  const { blocks } = simulateRecording([{ activity: 'sit', seconds: 40_000 }], { sampleRateHz: 100 });
  await writeCwaFile(join(folder, 'long.cwa'), blocks(), { rateHz: 100 });
  const files = ['walk.cwa', 'long.cwa'].map((name) => join(folder, name));
  const args = ['analyze', ...files, '--json', '--epochs'];
  const analysis = spawnSync(legwork, args, { env, cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  expect(analysis).toMatchObject({ status: 0, stderr: '' });
  expect(analysis.stdout).toBe(runLegwork(args).stdout);

  const demo = spawn(legwork, ['demo', '--port', '0'], { cwd: folder, env });
  onTestFinished(() => void demo.kill('SIGKILL'));
  const ended = new Promise((resolve) => demo.on('close', (...how) => resolve(how)));
  const address = await new Promise<string>((resolve, reject) => {
    demo.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    demo.once('close', () => reject(new Error('the demo ended before it served anything')));
  });
  const page = await openPage();
  // The code leaves the address at once; the cookie that it is changed for comes with the answer.
  const entered = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/api/session'),
  );
  await page.goto(address);
  expect(await page.title()).toMatch(/Legwork/);
  expect((await entered).ok()).toBe(true);
  expect(page.url()).not.toContain('code');
  // The week is simulated and analysed by threads of the package.
  const states = () =>
    page.evaluate(async () => {
      const [person] = await (await fetch('/api/people')).json();
      const recordings = await (await fetch(`/api/people/${person.id}/recordings`)).json();
      return recordings.map((recording: { state: string }) => recording.state);
    });
  await expect.poll(states, { timeout: 120_000, interval: 500 }).toEqual(['ready']);

  // It listens to the server, which ends now.
  await page.close();
  demo.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  const left = readdirSync(env.TMPDIR!).filter((name) => name !== 'node-compile-cache');
  expect(left).toEqual([]);
}, 180_000);
