import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeExampleRecording } from '../../../testing/example-recording.ts';
import { runInProcess } from '../../../testing/run-in-process.ts';
import { legworkCommand, runLegwork } from '../../../testing/run-legwork.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { dataPlace } from './data-flags.ts';

/** Starts the app and waits for its address. */
async function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [legworkCommand, ...args, '--port', '0'], {
    env: { ...process.env, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<unknown>((resolve) => child.on('close', (...how) => resolve(how)));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('close', () => reject(new Error('it ended before it served anything')));
  });
  return { child, address, ended };
}

test('legwork serve prints an address with a code, and ends with Ctrl-C and code 0', async () => {
  const data = join(temporaryFolder(), 'data');
  const { child, address, ended } = await start(['serve', '--data', data]);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{22}$/);
  expect((await fetch(address)).status).toBe(200);
  expect((await fetch(new URL('/api/people', address))).status).toBe(401);
  const second = runLegwork(['serve', '--data', data, '--port', '0']);
  expect(second.stderr).toMatch(/^legwork: another Legwork has these data open \([^\n]+\)\. [^\n]+\n$/);
  expect(second.status).toBe(1);
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(statSync(data).mode & 0o777).toBe(0o700);
});

test('legwork demo uses a folder of its own, which goes with it', async () => {
  const temporary = temporaryFolder();
  const { child, address, ended } = await start(['demo'], {
    TMPDIR: temporary,
    XDG_DATA_HOME: join(temporary, 'real'),
  });
  const demoFolders = () => readdirSync(temporary).filter((name) => name !== 'node-compile-cache');
  expect(demoFolders()).toEqual([expect.stringMatching(/^legwork-demo-/)]);
  expect((await fetch(address)).status).toBe(200);
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(demoFolders()).toEqual([]);
});

test('recordings are imported, exported and imported elsewhere, where the export is the same', async () => {
  const folder = temporaryFolder();
  await writeExampleRecording(join(folder, 'walk.cwa'));
  const run = (...args: string[]) => runInProcess(args, { cwd: folder });
  expect(await run('import', 'walk.cwa', '--person', 'Ada', '--side', 'left', '--data', 'one')).toEqual({
    status: 0,
    stdout: 'walk.cwa: added to the recordings of Ada\n',
    stderr: '',
  });
  expect(await run('export', '-o', 'one.zip', '--data', 'one')).toMatchObject({ status: 0, stderr: '' });
  expect(statSync(join(folder, 'one.zip')).mode & 0o077).toBe(0);
  expect((await run('import', 'one.zip', '--data', 'two')).stdout).toBe(
    'one.zip: new are 1 people, 1 recordings, 0 labels set by hand\n',
  );
  await run('export', '-o', 'two.zip', '--data', 'two');
  expect(readFileSync(join(folder, 'two.zip')).equals(readFileSync(join(folder, 'one.zip')))).toBe(true);
  expect((await run('import', 'one.zip', '--data', 'two')).stdout).toContain(
    'new are 0 people, 0 recordings',
  );
});

test.each([
  [['serve', 'walk.cwa'], 'too-many-files'],
  [['serve', '--host', '0.0.0.0', '--data', 'DATA'], 'only-loopback'],
  [['serve', '--port', 'x'], 'wrong-value'],
  [['export', '--data', 'DATA'], 'no-output'],
  [['export', '-o', 'a.zip', '--person', 'Nobody', '--data', 'DATA'], 'no-such-person'],
  [['import', '--data', 'DATA'], 'no-file'],
  [['import', 'missing.zip', '--data', 'DATA'], 'file-missing'],
  [['import', 'walk.cwa', '--data', 'DATA'], 'no-person'],
  [['import', 'walk.cwa', '--backup', '--data', 'DATA'], 'backup-damaged'],
])('legwork %j is refused in one line (%s)', async (args) => {
  const folder = temporaryFolder();
  await writeExampleRecording(join(folder, 'walk.cwa'));
  const { status, stdout, stderr } = await runInProcess(args, { cwd: folder });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^legwork: [^\n]+ \([^\n]+\)\. [^\n]+\n$/);
});

test('the data are where the system has those of its users, or where --data says', () => {
  const line = (data?: string) => ({
    operands: [],
    repeated: new Map(),
    flags: new Map(data ? [['data', data]] : []),
  });
  if (process.platform === 'linux') {
    expect(dataPlace(line(), { XDG_DATA_HOME: '/data' })).toEqual({
      folder: '/data/legwork',
      databaseUrl: undefined,
    });
    expect(dataPlace(line(), {}).folder).toMatch(/[/]\.local[/]share[/]legwork$/);
  }
  expect(dataPlace(line('/elsewhere'), { DATABASE_URL: 'postgres://h/d' })).toEqual({
    folder: '/elsewhere',
    databaseUrl: 'postgres://h/d',
  });
});
