import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { errorDocumentSchema } from '@legwork/engine';
import { expect, type TestContext, test } from 'vitest';
import { writeExampleRecording } from '../../../testing/example-recording.ts';
import { runInProcess } from '../../../testing/run-in-process.ts';
import { runLegwork } from '../../../testing/run-legwork.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';

type Run = typeof runInProcess | typeof runLegwork;

/** Runs `legwork analyze` on input that can't be used, checks the form of the answer and returns what it says. */
async function refuse(args: readonly string[], cwd: string, run: Run = runInProcess): Promise<string> {
  const table = await run(['analyze', ...args], { cwd });
  expect({ status: table.status, stdout: table.stdout }).toEqual({ status: 1, stdout: '' });
  expect(table.stderr).toMatch(/^legwork: [^\n]+ \([^\n]+\)\. [A-Z][^\n]+[.?]\n$/);
  expect(table.stderr).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  const json = await run(['analyze', '--json', ...args], { cwd });
  expect({ status: json.status, stderr: json.stderr }).toEqual({ status: 1, stderr: table.stderr });
  expect(table.stderr).toContain(errorDocumentSchema.parse(JSON.parse(json.stdout)).message);
  return table.stderr.trimEnd();
}

test.each([
  ['missing file', ['missing.cwa'], 'there is no such file (missing.cwa)'],
  ['file in the place of a folder', ['empty.cwa/a.cwa'], 'there is no such file (empty.cwa/a.cwa)'],
  ['folder', ['folder'], 'this is a folder (folder)'],
  ['device', ['/dev/null'], 'this is not a regular file (/dev/null)'],
  ['empty file', ['empty.cwa'], 'the file is empty (empty.cwa)'],
  [
    'wrong kind: PDF',
    ['wrong.cwa'],
    'this is not a recording that can be read: it looks like a PDF (wrong.cwa)',
  ],
  ['wrong kind: zeros', ['zeros.cwa'], 'it looks like nothing but zeros (zeros.cwa)'],
  ['line break in the name', ['a\nb.cwa'], 'there is no such file (a\\u000ab.cwa)'],
  ['no file', [], 'no file given (legwork analyze)'],
  ['unknown flag', ['--colums', 'x,y,z', 'wrong.cwa'], '(--colums). Did you mean --columns?'],
  [
    'unknown flag, like none',
    ['--frobnicate', 'wrong.cwa'],
    '(--frobnicate). All flags: legwork analyze --help.',
  ],
  ['flag that does not exist', ['--weight', '80', 'wrong.cwa'], 'there is no such flag (--weight)'],
  ['flag without its value', ['wrong.cwa', '--rate'], 'HZ is missing (--rate)'],
  ['flag in the place of a value', ['--rate', '--epochs', 'wrong.cwa'], 'HZ is missing (--rate)'],
  ['value for a flag that has none', ['--epochs=yes', 'wrong.cwa'], 'takes no value (--epochs=yes)'],
  ['value that is no choice', ['--side', 'both', 'wrong.cwa'], "SIDE can't be 'both' (--side)"],
  ['rate of zero', ['--rate', '0', 'wrong.cwa'], "HZ can't be '0' (--rate)"],
  ['rate below zero', ['--rate=-50', 'wrong.cwa'], "HZ can't be '-50' (--rate)"],
  ['rate that is no number', ['--rate', 'fast', 'wrong.cwa'], "HZ can't be 'fast' (--rate)"],
  ['hours of no day', ['--valid-hours', '25', 'wrong.cwa'], "it can't be '25' (--valid-hours)"],
  ['half a day', ['--valid-days', '3.5', 'wrong.cwa'], "it can't be '3.5' (--valid-days)"],
  ['days below zero', ['--weekend-days=-1', 'wrong.cwa'], "it can't be '-1' (--weekend-days)"],
  ['epochs of two seconds', ['--epoch-length', '2', 'wrong.cwa'], "S can't be '2' (--epoch-length)"],
  ['time zone', ['--timezone', 'Europe/Nowhere', 'wrong.cwa'], "no time zone 'Europe/Nowhere' (--timezone)"],
  ['epochs without a folder', ['--epochs-csv', 'wrong.cwa'], 'no folder given to write to (--epochs-csv)'],
  ['output folder that is a file', ['--out', 'empty.cwa', 'wrong.cwa'], '(empty.cwa). Name another folder.'],
  [
    'output folder in a file',
    ['--out', 'empty.cwa/out', 'wrong.cwa'],
    '(empty.cwa/out). Name another folder.',
  ],
])('%s', async (_, args, said) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'empty.cwa'), '');
  writeFileSync(join(folder, 'wrong.cwa'), '%PDF-1.7\n');
  writeFileSync(join(folder, 'zeros.cwa'), new Uint8Array(5000));
  expect(await refuse(args, folder)).toContain(said);
});

/** A CSV recording of 10 s, with rows of its own where `cells` gives some. */
function csv(cells: (row: number) => string | undefined = () => undefined): string {
  const time = (row: number) => new Date(Date.UTC(2024, 0, 8) + row * 20).toISOString();
  const rows = Array.from({ length: 500 }, (_, row) => `${time(row)},${cells(row) ?? '-1,0,0.1'}\n`);
  return `time,x,y,z\n${rows.join('')}`;
}

test.each([
  ['column that is not there', csv(), ['--columns', 'time,x,y,up'], "there is no column 'up' (a.csv)"],
  ['too few columns', csv(), ['--columns', 'time,x'], '--columns has 2 names (--columns)'],
  [
    'no time and no rate',
    csv().replaceAll(/^[^,]*,/gm, ''),
    [],
    '(a.csv). Give the samples per second with --rate.',
  ],
  [
    'impossible rate',
    csv(),
    ['--columns', 'x,y,z', '--rate', '1e9'],
    'samples per second are impossible (--rate)',
  ],
  [
    'cells that are no numbers',
    csv(() => '-1,none,0.1'),
    [],
    'have no numbers in the chosen columns (a.csv, row 2)',
  ],
  ['text that is no table', 'Dear Sir or Madam,\nthe sensor is broken.\n', [], 'it looks like text (a.csv)'],
  [
    'gzip of something else',
    gzipSync('%PDF-1.7 and so on'),
    [],
    'not hold text with columns, but a PDF (a.csv)',
  ],
])('CSV: %s', async (_, content, flags, said) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.csv'), content);
  expect(await refuse([...flags, 'a.csv'], folder)).toContain(said);
});

test.each([
  ['a cell that is no number', csv((row) => (row === 7 ? '-1,none,0.1' : undefined)), 'rows-unreadable', 499],
  ['a gzip that is cut off', gzipSync(csv()).subarray(0, 900), 'gzip-damaged', 100],
])('CSV: %s: the good part is analysed, with a finding', async (_, content, code, leastSamples) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.csv'), content);
  const { status, stdout } = await runInProcess(['analyze', '--json', 'a.csv'], { cwd: folder });
  expect(status).toBe(0);
  const { recording } = JSON.parse(stdout);
  expect(recording.samples).toBeGreaterThanOrEqual(leastSamples);
  expect(recording.findings.map((finding: { code: string }) => finding.code)).toContain(code);
});

test('header that is cut off', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'short.cwa');
  await writeExampleRecording(path);
  truncateSync(path, 700);
  expect(await refuse(['short.cwa'], folder)).toContain('(short.cwa');
});

test('data that are cut off: the good part is analysed, with a finding', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'short.cwa');
  await writeExampleRecording(path);
  truncateSync(path, Math.floor(readFileSync(path).length / 2) + 100);
  const { status, stdout, stderr } = await runInProcess(['analyze', '--json', path]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { recording } = JSON.parse(stdout);
  expect(recording.samples).toBeGreaterThan(10_000);
  expect(recording.findings.map((finding: { code: string }) => finding.code)).toContain('file-truncated');
});

test('clock in the future: analysed, with a finding', async () => {
  const folder = temporaryFolder();
  await writeExampleRecording(join(folder, 'future.cwa'), Date.UTC(2061, 0, 1));
  const { status, stdout } = await runInProcess(['analyze', '--json', 'future.cwa'], { cwd: folder });
  expect(status).toBe(0);
  const codes = JSON.parse(stdout).recording.findings.map((finding: { code: string }) => finding.code);
  expect(codes).toContain('clock-in-future');
});

/** Runs as a user that permissions hold for: this one, or for root another one, if that one can run Node here. */
function asOrdinaryUser(context: TestContext): typeof runLegwork {
  if (process.getuid?.() !== 0) return runLegwork;
  const nobody = { uid: 65534, gid: 65534 };
  const tried = spawnSync(process.execPath, ['--version'], { cwd: '/', ...nobody });
  if (tried.status !== 0) context.skip('the tests run as root, in a folder that nobody else may read');
  return (args, options) => runLegwork(args, { ...options, ...nobody });
}

test('file that this user may not read', async (context) => {
  const run = asOrdinaryUser(context);
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'secret.cwa'), 'x');
  chmodSync(join(folder, 'secret.cwa'), 0);
  expect(await refuse(['secret.cwa'], folder, run)).toContain('this user may not read the file (secret.cwa)');
});

test('output folder that this user may not write to', async (context) => {
  const run = asOrdinaryUser(context);
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'locked'));
  chmodSync(join(folder, 'locked'), 0o555);
  chmodSync(folder, 0o555);
  for (const out of ['locked', 'locked/new'])
    expect(await refuse(['--out', out, 'a.cwa'], folder, run)).toContain(`may not write there (${out})`);
});
