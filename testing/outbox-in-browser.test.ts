import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { startTestServer, type TestServer } from './app-server.ts';
import { axeViolations } from './axe-violations.ts';
import { openPage } from './browser.ts';
import { writeExampleRecording } from './example-recording.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { uploadBytes } from './upload-bytes.ts';

const pagesFolder = join(import.meta.dirname, '../web/dist');
/** What the browser itself says where nobody answers, or where it is not let in. */
const withoutServer = /^console error: (Failed to load resource: |.*net::ERR_)/;

/** A server with a person and a recording, and a browser that was let in. */
async function start(options: Parameters<typeof openPage>[0] = {}) {
  const folder = temporaryFolder();
  const path = join(folder, 'walk.cwa');
  await writeExampleRecording(path);
  const server = await startTestServer({ folder, pagesFolder });
  const { port, origin } = server;
  const { id: personId } = await server.api('POST', '/api/people', { name: 'Erika' });
  const { recordings } = await uploadBytes(server, personId, 'thigh.cwa', readFileSync(path));
  await server.context.queue.idle();
  const page = await openPage(options, withoutServer);
  page.setDefaultTimeout(30_000);
  await letIn(page, server);
  const again = async (where = folder) => {
    const later = await startTestServer({ folder: where, pagesFolder, port });
    // The browser looks for it where it was.
    expect(later.port).toBe(port);
    return later;
  };
  return { server, origin, page, again, personId, recordingId: recordings[0].id as string };
}

async function letIn(page: Page, { cookie, origin }: TestServer): Promise<void> {
  const [name, value] = cookie.split('=') as [string, string];
  await page.context().addCookies([{ name, value, url: origin, sameSite: 'Strict', httpOnly: true }]);
}

/** What the labels of the person are, on the server. */
async function labelsOf(server: TestServer, personId: string): Promise<string[]> {
  const labels = await server.api('GET', `/api/people/${personId}/labels`);
  return labels.map(({ activity, revertedMs }: { activity: string; revertedMs: number | null }) =>
    revertedMs === null ? activity : `${activity}, taken back`,
  );
}

async function openDay(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/#/timeline/2024-01-08`);
  await page.locator('.trace-plots canvas').first().waitFor();
  await page.locator('.bout-list summary').click();
  await page.locator('.bout-list button').first().click();
}

async function setLabel(page: Page, activity: string): Promise<void> {
  const panel = page.locator('.bout-panel');
  await panel.getByText('This was something else').click();
  await panel.getByLabel('It was').selectOption(activity);
  await panel.getByRole('button', { name: 'Set it' }).click();
}

const status = (page: Page) => page.locator('.outbox p[role=status]');
/** Tells the page to look for the server now, instead of after its next pause. */
const lookAgain = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

test('who only looks is told that the server does not answer, and no longer when it is back', async () => {
  const { server, origin, page, again } = await start();
  await openDay(page, origin);
  await server.close();
  await status(page).getByText('Legwork does not answer.').waitFor();
  await page.locator('.bout-panel h2').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await again();
  await expect.poll(() => status(page).innerText()).not.toContain('does not answer');
});

test('an edit without a server is shown as made, and arrives once when the server is back', async () => {
  const { server, origin, page, again, personId } = await start();
  await openDay(page, origin);
  await server.close();
  await setLabel(page, 'row');
  const panel = page.locator('.bout-panel');
  await panel.locator('h2:has-text("Rowing")').waitFor();
  expect(await panel.innerText()).toContain('kept here until Legwork runs again');
  await page
    .locator('.undo-place')
    .getByText('Set to rowing. Kept here, will be sent when Legwork runs again.')
    .waitFor();
  await status(page).getByText('One change is kept in this browser.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const later = await again();
  await lookAgain(page);
  await expect.poll(() => labelsOf(later, personId)).toEqual(['row']);
  await expect.poll(() => status(page).innerText()).not.toContain('kept');
  await panel.locator('h2:has-text("Rowing")').waitFor();
  expect(await panel.innerText()).not.toContain('kept here');
  const [{ id }] = await later.api('GET', `/api/people/${personId}/labels`);
  expect(await later.api('GET', `/api/labels/${id}/history`)).toHaveLength(1);
});

test('a label taken back and set again without a server ends as it was left', async () => {
  const { server, origin, page, again, personId } = await start();
  await openDay(page, origin);
  await setLabel(page, 'row');
  const panel = page.locator('.bout-panel');
  await panel.getByRole('button', { name: 'Back to what was measured' }).waitFor();
  await expect.poll(() => labelsOf(server, personId)).toEqual(['row']);
  await server.close();
  const measured = page.locator('.bout-panel h2').first();
  await panel.getByRole('button', { name: 'Back to what was measured' }).click();
  await expect.poll(() => measured.innerText()).not.toContain('Rowing');
  await page.locator('.undo-place').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => measured.innerText()).toContain('Rowing');
  await status(page).getByText('2 changes are kept').waitFor();
  const later = await again();
  await lookAgain(page);
  await expect.poll(() => status(page).innerText()).not.toContain('kept');
  expect(await labelsOf(later, personId)).toEqual(['row']);
  await expect.poll(() => measured.innerText()).toContain('Rowing');
});

test('edits outlive the page that made them', async () => {
  const { server, origin, page, again, personId } = await start();
  const other = await page.context().newPage();
  await openDay(page, origin);
  await server.close();
  await setLabel(page, 'cycle');
  await status(page).getByText('One change is kept').waitFor();
  await page.close();
  const later = await again();
  await other.goto(`${origin}/#/today`);
  await expect.poll(() => labelsOf(later, personId)).toEqual(['cycle']);
  await expect.poll(() => status(other).innerText()).toBe('');
});

test('somebody new whose file could not be sent is added once, and has the file after the next try', async () => {
  const { server, origin, page, again } = await start();
  const path = join(temporaryFolder(), 'second.cwa');
  await writeExampleRecording(path, Date.parse('2024-02-05T00:00:00Z'));
  await page.goto(`${origin}/#/add`);
  await page.setInputFiles('input[type=file]', path);
  await page.getByLabel('Whose recording').selectOption({ label: 'somebody new' });
  await page.getByLabel('Name').fill('Ada');
  await server.close();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('alert').getByText('The program does not answer').waitFor();
  await status(page).getByText('One change is kept').waitFor();
  const later = await again();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('link', { name: 'To the timeline' }).waitFor();
  const people = await later.api('GET', '/api/people');
  expect(
    people.map(({ name, recordings }: { name: string; recordings: number }) => [name, recordings]),
  ).toEqual([
    ['Ada', 1],
    ['Erika', 1],
  ]);
  await later.context.queue.idle();
});

test('two tabs see what waits, and send it once', async () => {
  const { server, origin, page, again, personId } = await start();
  const other = await page.context().newPage();
  await openDay(page, origin);
  await openDay(other, origin);
  await server.close();
  await setLabel(page, 'row');
  await status(other).getByText('One change is kept').waitFor();
  await other.locator('.bout-panel h2:has-text("Rowing")').waitFor();
  const later = await again();
  const asked: string[] = [];
  for (const tab of [page, other])
    tab.on('requestfinished', (request) => {
      if (request.method() === 'PUT') asked.push(request.url());
    });
  await Promise.all([lookAgain(page), lookAgain(other)]);
  await expect.poll(() => labelsOf(later, personId)).toEqual(['row']);
  for (const tab of [page, other]) await expect.poll(() => status(tab).innerText()).toBe('');
  expect(asked).toHaveLength(1);
});

test('an edit whose answer was lost is made once', async () => {
  const { server, origin, page, personId } = await start();
  await openDay(page, origin);
  let lost = 0;
  await page.route('**/api/labels/*', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await setLabel(page, 'row');
  await expect.poll(() => lost).toBe(1);
  await status(page).getByText('One change is kept').waitFor();
  const [{ id }] = await server.api('GET', `/api/people/${personId}/labels`);
  // Somebody else sets it anew: what comes again must not undo that.
  await server.api('DELETE', `/api/labels/${id}`);
  await lookAgain(page);
  await expect.poll(() => status(page).innerText()).toBe('');
  expect(lost).toBe(2);
  expect(await labelsOf(server, personId)).toEqual(['row, taken back']);
});

test('what waits can be looked at, dropped, and kept after all', async () => {
  const { server, origin, page, again, personId } = await start({ viewport: { width: 360, height: 800 } });
  await page.goto(`${origin}/#/settings`);
  await page.getByRole('button', { name: 'To the trash: thigh.cwa' }).waitFor();
  await server.close();
  await page.getByRole('button', { name: 'To the trash: thigh.cwa' }).click();
  await page.getByText('What is known of Erika').click();
  await page.getByLabel('Body mass, kg').fill('61');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').getByText('Kept here, will be sent').last().waitFor();
  await status(page).getByText('2 changes are kept').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'To the trash: thigh.cwa' }).count()).toBe(0);
  const list = page.locator('.outbox');
  await list.locator('summary').click();
  expect(await axeViolations(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  await list.getByRole('button', { name: 'Drop: thigh.cwa to the trash' }).click();
  await page.getByRole('button', { name: 'To the trash: thigh.cwa' }).waitFor();
  await list.getByRole('button', { name: 'Drop: What is known of Erika' }).click();
  await list.getByRole('button', { name: 'Keep it after all: What is known of Erika' }).click();
  await status(page).getByText('One change is kept').waitFor();
  const later = await again();
  await lookAgain(page);
  await expect.poll(async () => (await later.api('GET', `/api/people/${personId}`)).massKg).toBe(61);
  expect(await later.api('GET', '/api/trash')).toEqual([]);
});

test('what the server refuses is said at once, or, where it was sent later, stays until it is read', async () => {
  const { server, origin, page, again, recordingId } = await start();
  await page.goto(`${origin}/#/settings`);
  await page.getByText('What is known of Erika').click();
  await page.getByLabel('Body mass, kg').fill('6100');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('6100 can’t be').waitFor();
  expect(await status(page).innerText()).toBe('');
  await page.getByLabel('Body mass, kg').fill('heavy');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('“heavy” is no number').waitFor();
  await openDay(page, origin);
  await server.close();
  await setLabel(page, 'row');
  await status(page).getByText('One change is kept').waitFor();
  const later = await again();
  await later.api('DELETE', `/api/recordings/${recordingId}`);
  await later.api('DELETE', `/api/trash/recordings/${recordingId}`);
  await lookAgain(page);
  await status(page).getByText('One change was not taken.').waitFor();
  await page.locator('.outbox summary').click();
  expect(await page.locator('.outbox li').innerText()).toMatch(
    /rowing(.|\n)*There is no such recording, or no longer[.]/,
  );
  await page.reload();
  await status(page).getByText('One change was not taken.').waitFor();
});

test('a browser that has to be let in again keeps its edits until it is', async () => {
  const { server, origin, page, again, personId } = await start();
  await openDay(page, origin);
  await server.close();
  await setLabel(page, 'row');
  await status(page).getByText('One change is kept').waitFor();
  await page.context().clearCookies();
  const later = await again();
  await lookAgain(page);
  await status(page).getByText('needs to be let in again').waitFor();
  expect(await labelsOf(later, personId)).toEqual([]);
  // The next start has a code that nobody used.
  await later.close();
  const { startServer } = await import('../app/src/server/start-server.ts');
  const last = await startServer({ folder: later.folder, pagesFolder, port: later.port });
  onTestFinished(() => last.close());
  expect(last.address).toContain(`${origin}/#code=`);
  // In the same tab: the page is not loaded anew.
  await page.evaluate((address) => {
    location.href = address;
  }, last.address);
  await expect.poll(() => status(page).innerText()).toBe('');
  await page.locator('h1:has-text("you")').waitFor();
  expect(page.url()).toBe(`${origin}/#/today`);
  const labels = await page.evaluate(
    async (id) => (await fetch(`/api/people/${id}/labels`)).json(),
    personId,
  );
  expect(labels).toMatchObject([{ activity: 'row' }]);
});

test('edits for other data are not written into those that are open', async () => {
  const { server, origin, page, again, personId } = await start();
  await page.goto(`${origin}/#/settings`);
  await page.getByText('What is known of Erika').click();
  await server.close();
  await page.getByLabel('Name').fill('Erika M.');
  await page.getByRole('button', { name: 'Save' }).click();
  await status(page).getByText('One change is kept').waitFor();
  const other = await again(temporaryFolder());
  await letIn(page, other);
  await other.api('POST', '/api/people', { id: personId, name: 'Somebody else' });
  await lookAgain(page);
  await page.locator('.outbox summary').click();
  await page.locator('.outbox li').getByText('for other data').waitFor();
  expect(await other.api('GET', '/api/people')).toMatchObject([{ name: 'Somebody else' }]);
  await other.close();
  const later = await again();
  await letIn(page, later);
  await lookAgain(page);
  await expect.poll(async () => (await later.api('GET', `/api/people/${personId}`)).name).toBe('Erika M.');
});
