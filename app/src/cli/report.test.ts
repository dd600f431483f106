import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeExampleRecording } from '../../../testing/example-recording.ts';
import { runInProcess } from '../../../testing/run-in-process.ts';
import { runLegwork } from '../../../testing/run-legwork.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';

test('writes one page about the recording and nothing else', async () => {
  const folder = temporaryFolder();
  await writeExampleRecording(join(folder, 'walk.cwa'));
  const { status, stdout, stderr } = runLegwork(['report', 'walk.cwa', '-o', 'page.html'], { cwd: folder });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readdirSync(folder).sort()).toEqual(['page.html', 'walk.cwa']);
  const page = readFileSync(join(folder, 'page.html'), 'utf8');
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain('<title>Legwork: walk.cwa</title>');
  expect(page).not.toContain(folder);
});

test.each([
  ['no file', [], 'no file given (legwork report)'],
  ['no page', ['walk.cwa'], 'no file given to write to (legwork report). Add -o report.html.'],
  ['two files', ['walk.cwa', 'b.cwa', '-o', 'page.html'], 'a report is about one recording (b.cwa)'],
  ['missing file', ['b.cwa', '-o', 'page.html'], 'there is no such file (b.cwa)'],
  [
    'page in place of the recording',
    ['walk.cwa', '-o', './walk.cwa'],
    'this would replace the recording (./walk.cwa)',
  ],
  ['page in no folder', ['walk.cwa', '-o', 'no/page.html'], 'the folder does not exist (no/page.html)'],
  ['page in place of a folder', ['walk.cwa', '-o', '.'], 'a folder has this name (.)'],
])('%s: one line, and the recording stays', async (_, args, said) => {
  const folder = temporaryFolder();
  await writeExampleRecording(join(folder, 'walk.cwa'));
  const before = readFileSync(join(folder, 'walk.cwa'));
  const { status, stdout, stderr } = await runInProcess(['report', ...args], { cwd: folder });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^legwork: [^\n]+\n$/);
  expect(stderr).toContain(said);
  expect(readFileSync(join(folder, 'walk.cwa'))).toEqual(before);
  expect(readdirSync(folder)).toEqual(['walk.cwa']);
});
