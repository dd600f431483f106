import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openPage } from '../../../testing/browser.ts';
import { exampleFiles } from '../../../testing/example-files.ts';
import { writeExampleRecording } from '../../../testing/example-recording.ts';
import { type PagesOptions, startPages } from '../../../testing/pages-server.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function openAdd(options: Parameters<typeof openPage>[0] = {}, pages: PagesOptions = {}) {
  const served = await startPages(pages);
  onTestFinished(() => served.close());
  const page = await openPage(options);
  page.setDefaultTimeout(30_000);
  await page.goto(`${served.address}#/add`);
  await page.waitForSelector('h1:has-text("Add data")');
  return { page, served };
}

async function exampleFile(): Promise<string> {
  const path = join(temporaryFolder(), 'thigh.cwa');
  await writeExampleRecording(path);
  return path;
}

test.each([
  ['desktop', {}],
  ['phone', phone],
] as const)('a file is shown without being sent, kept, and taken back: %s', async (_, size) => {
  const { page, served } = await openAdd(size);
  await page.setInputFiles('input[type=file]', await exampleFile());
  await page.waitForSelector('text=Axivity AX3, worn on the thigh.');
  expect(await page.locator('.day-row').count()).toBe(1);
  expect(served.asked.filter((asked) => !asked.startsWith('GET'))).toEqual([]);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText(/^Kept[.] /).waitFor();
  expect(served.asked.filter((asked) => asked.startsWith('PATCH'))).toHaveLength(1);
  const status = page.locator('.undo-place');
  await status.getByText('thigh.cwa was added.').waitFor();
  await status.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Add again: thigh.cwa' }).click();
  await page.getByRole('button', { name: 'Undo: thigh.cwa' }).waitFor();
});

test('every format that the engine reads is shown', async () => {
  const folder = temporaryFolder();
  const files = Object.entries(await exampleFiles()).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const { page } = await openAdd();
  await page.setInputFiles('input[type=file]', files);
  await expect.poll(() => page.locator('.file-card').count()).toBe(files.length);
  // Each is read in its turn, and says when and where it was worn.
  await expect
    .poll(() => page.locator('.file-card', { hasText: 'worn on the' }).count(), { timeout: 30_000 })
    .toBe(files.length);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('what is no recording is refused with what to do', async () => {
  const path = join(temporaryFolder(), 'diary.txt');
  writeFileSync(path, 'Dear diary');
  const { page } = await openAdd();
  await page.setInputFiles('input[type=file]', path);
  const problem = page.getByRole('alert');
  await problem.waitFor();
  expect(await problem.innerText()).toContain('diary.txt');
  await page.getByRole('button', { name: 'Take it off this list' }).click();
  await expect.poll(() => page.locator('.file-card').count()).toBe(0);
});

test('a table without times is read once its rate is told', async () => {
  const path = join(temporaryFolder(), 'axes.csv');
  const rows = Array.from(
    { length: 60 * 30 },
    (_, i) => `${(-0.98 + 0.01 * Math.sin(i)).toFixed(3)},0.1,0.05`,
  );
  writeFileSync(path, `x,y,z\n${rows.join('\n')}\n`);
  const { page } = await openAdd();
  await page.setInputFiles('input[type=file]', path);
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Samples a second').fill('30');
  await page.getByRole('button', { name: 'Read again' }).click();
  await page.waitForSelector('text=30 samples a second.');
});

test('where a table holds several sensors, its columns are chosen', async () => {
  const path = join(temporaryFolder(), 'two.csv');
  const rows = Array.from({ length: 60 * 30 }, (_, i) => `${i / 30},-0.98,0.1,0.05,${Math.sin(i)},0,1`);
  writeFileSync(path, `t,left_x,left_y,left_z,right_x,right_y,right_z\n${rows.join('\n')}\n`);
  const { page } = await openAdd();
  await page.setInputFiles('input[type=file]', path);
  const problem = page.getByRole('alert');
  await problem.waitFor();
  expect(await problem.innerText()).not.toContain('--');
  for (const [axis, column] of [
    ['time', 't'],
    ['x', 'left_x'],
    ['y', 'left_y'],
    ['z', 'left_z'],
  ] as const)
    await page.getByLabel(`Column of ${axis}`).selectOption(column);
  await page.getByRole('button', { name: 'Read again' }).click();
  await page.waitForSelector('text=30 samples a second.');
});

test('a recording of somebody new makes that person', async () => {
  const { page, served } = await openAdd({}, { analysis: null });
  await page.setInputFiles('input[type=file]', await exampleFile());
  await page.getByLabel('Name').fill('Erika');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText(/^Kept[.] /).waitFor();
  expect(served.asked).toContain('POST /api/people');
});
