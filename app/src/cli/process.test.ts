import { spawn, spawnSync } from 'node:child_process';
import { openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { simulateRecording } from '@legwork/engine';
import { expect, test } from 'vitest';
import { writeExampleRecording } from '../../../testing/example-recording.ts';
import { legworkCommand, runLegwork } from '../../../testing/run-legwork.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { writeCwaFile } from './write-cwa-file.ts';

/** A recording that takes a while to analyse. */
async function writeLongRecording(path: string): Promise<void> {
  const { blocks } = simulateRecording([{ activity: 'sit', seconds: 40_000 }], { sampleRateHz: 100 });
  await writeCwaFile(path, blocks(), { rateHz: 100 });
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s stops an analysis cleanly with exit code %i', async (signal, exitCode) => {
  const folder = temporaryFolder();
  await writeLongRecording(join(folder, 'long.cwa'));
  await writeExampleRecording(join(folder, 'short.cwa'));
  // The second file begins when the first line is out.
  const args = [legworkCommand, 'analyze', '--json', 'short.cwa', ...Array(20).fill('long.cwa')];
  const child = spawn(process.execPath, args, { cwd: folder });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.kill(signal));
  const ended = await new Promise((resolve) => child.on('close', (...how) => resolve(how)));
  expect(ended).toEqual([exitCode, null]);
  expect(stderr).toBe('');
});

test('Ctrl-C while the demo is being made leaves nothing behind', async () => {
  const temporary = temporaryFolder();
  const child = spawn(process.execPath, [legworkCommand, 'demo'], {
    env: { ...process.env, TMPDIR: temporary },
  });
  const demoFolders = () => readdirSync(temporary).filter((name) => name.startsWith('legwork-demo-'));
  const ended = new Promise((resolve) => child.on('close', (...how) => resolve(how)));
  await expect.poll(demoFolders, { timeout: 20_000 }).toHaveLength(1);
  child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(demoFolders()).toEqual([]);
}, 30_000);

test('an old Node is told what is needed', () => {
  const old = "Object.defineProperty(process, 'versions', { value: { node: '20.1.0' } })";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(old)}`, legworkCommand, '--version'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^legwork: Node 24 or newer is needed [^\n]+\n$/);
});

test('a reader that has enough ends it quietly', async () => {
  const folder = temporaryFolder();
  await writeExampleRecording(join(folder, 'a.cwa'));
  const files = Array(5).fill('a.cwa').join(' ');
  const command = `"${process.execPath}" "${legworkCommand}" analyze --json --epochs ${files} | head -c 10`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{"schema":', stderr: '' });
});

test('a result that can not be written is one line', async (context) => {
  if (process.platform !== 'linux') context.skip('/dev/full is a device of Linux');
  const folder = temporaryFolder();
  await writeExampleRecording(join(folder, 'a.cwa'));
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = runLegwork(['analyze', 'a.cwa'], {
    cwd: folder,
    stdio: ['ignore', full, 'pipe'],
  });
  expect(stderr).toMatch(/^legwork: the disk is full \(standard output\)\. [^\n]+\n$/);
  expect(status).toBe(1);
});

test('--version prints the version alone', () => {
  const { status, stdout, stderr } = runLegwork(['--version']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
