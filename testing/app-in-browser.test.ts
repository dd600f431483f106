import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../app/src/server/start-server.ts';
import { openPage } from './browser.ts';
import { writeExampleRecording } from './example-recording.ts';
import { temporaryFolder } from './temporary-folder.ts';

const pagesFolder = join(import.meta.dirname, '../web/dist');

test('a first visit: in by the code, a recording kept, seen, corrected, and taken back', async () => {
  const path = join(temporaryFolder(), 'thigh.cwa');
  await writeExampleRecording(path);
  const server = await startServer({ port: 0, pagesFolder, folder: temporaryFolder() });
  onTestFinished(() => server.close());
  const { origin } = server;
  const page = await openPage();
  page.setDefaultTimeout(30_000);
  await page.goto(server.address);
  await page.waitForSelector('h2:has-text("Nothing recorded yet")');
  expect(page.url()).toBe(`${origin}/#/today`);
  await page.goto(`${origin}/#/add`);
  await page.setInputFiles('input[type=file]', path);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the analysis as a file (JSON)' }).click(),
  ]);
  const inBrowser = JSON.parse(readFileSync(await download.path(), 'utf8'));
  await page.getByLabel('Name').fill('Erika');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('link', { name: 'To the timeline' }).click();
  await page.getByRole('link', { name: 'Mon 8 Jan' }).click();

  // The browser and the server say the same, bit for bit; the browser does not hash the file.
  const onServer = await page.evaluate(async () => {
    const get = async (path: string) => (await fetch(path)).json();
    const [{ id: personId }] = await get('/api/people');
    const [{ id }] = await get(`/api/people/${personId}/recordings`);
    return get(`/api/recordings/${id}/analysis`);
  });
  expect(onServer.recording.sha256).toMatch(/^[0-9a-f]{64}$/);
  const bits = (analysis: typeof onServer) => {
    const { epochs, recording, ...others } = analysis;
    return JSON.stringify({ ...others, recording: { ...recording, sha256: null } });
  };
  expect(bits(inBrowser)).toBe(bits(onServer));

  await page.locator('.trace-plots canvas').first().waitFor();
  await page.locator('.bout-list summary').click();
  await page.locator('.bout-list button').first().click();
  const panel = page.locator('.bout-panel');
  await panel.getByText('This was something else').click();
  await panel.getByLabel('It was').selectOption('row');
  await panel.getByRole('button', { name: 'Set it' }).click();
  await panel.locator('h2:has-text("Rowing")').waitFor();
  await page.reload();
  await page.locator('.activity-key:has-text("rowing")').waitFor();

  await page.goto(`${origin}/#/settings`);
  await page.getByRole('button', { name: 'To the trash: thigh.cwa' }).click();
  await page.getByText('thigh.cwa is in the trash.').waitFor();
  await page.locator('.undo-place').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Report to pass on' }).waitFor();
});

test('without the code every page of data says what to do, and shows nothing', async () => {
  const server = await startServer({ port: 0, pagesFolder, folder: temporaryFolder() });
  onTestFinished(() => server.close());
  const page = await openPage({}, /^console error: Failed to load resource: .* 401 /);
  for (const path of ['today', 'timeline']) {
    await page.goto(`${server.origin}/#/${path}`);
    await page.waitForSelector('h2:has-text("This page needs its key")');
    expect(await page.locator('main').innerText()).toContain(
      'Open the address that Legwork printed when it started.',
    );
    expect(await page.locator('.tiles, .day-row').count()).toBe(0);
  }
});

test('two browsers of a household agree: what one chooses arrives in the other', async () => {
  const server = await startServer({ port: 0, pagesFolder, folder: temporaryFolder() });
  onTestFinished(() => server.close());
  const one = await openPage();
  await one.goto(server.address);
  await one.waitForSelector('h2:has-text("Nothing recorded yet")');
  const other = await openPage();
  // The code lets one browser in; the other has been let in at an earlier start.
  await other.context().addCookies(await one.context().cookies());
  for (const page of [one, other]) {
    page.setDefaultTimeout(30_000);
    await page.goto(`${server.origin}/#/settings`);
    await page.waitForSelector('h1:has-text("Settings and data")');
  }
  await one.getByText('lb, ft, in', { exact: true }).click();
  await one.getByText('Deutsch', { exact: true }).click();
  await one.getByText('dunkel', { exact: true }).click();
  await other.waitForSelector('h1:has-text("Einstellungen und Daten")');
  const chosen = () =>
    other.evaluate(() => ({
      kept: JSON.parse(localStorage.getItem('legwork-settings')!),
      theme: document.documentElement.dataset.theme,
    }));
  // Colours are each browser's own.
  expect(await chosen()).toMatchObject({
    kept: { units: 'imperial', language: 'de', theme: 'system' },
    theme: 'light',
  });
  await other.getByText('English', { exact: true }).click();
  await one.waitForSelector('h1:has-text("Settings and data")');
  await other.reload();
  await other.waitForSelector('h1:has-text("Settings and data")');
});
