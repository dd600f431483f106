import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openPage } from '../../../testing/browser.ts';
import { startPages } from '../../../testing/pages-server.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function openAt(address: string, options: Parameters<typeof openPage>[0] = {}) {
  const served = await startPages();
  onTestFinished(() => served.close());
  const page = await openPage(options);
  page.setDefaultTimeout(20_000);
  await page.goto(`${served.address}#/${address}`);
  return { page, served };
}

/** What the trace says at its cursor. */
const traceText = (page: Page) => page.locator('.trace-plots').getAttribute('aria-valuetext');

test.each([
  ['desktop', {}],
  ['phone', phone],
] as const)('from the week to a day to single samples: %s', async (_, size) => {
  const { page } = await openAt('timeline', size);
  await page.waitForSelector('h1:has-text("steps and")');
  expect(await page.locator('.day-row').count()).toBe(7);
  await page.getByRole('link', { name: 'Tue 17 Nov' }).click();
  await page.waitForSelector('h1:has-text("Tuesday 17 November 2026")');
  const trace = page.locator('.trace-plots');
  await trace.locator('canvas').first().waitFor();
  await trace.focus();
  await trace.press('Home');
  await expect.poll(() => traceText(page)).toMatch(/^00:00:00, lying, down 0\.0/);
  for (let i = 0; i < 16; i++) await trace.press('+');
  // Two seconds in view: tenths are told.
  await expect.poll(() => traceText(page)).toMatch(/^00:00:0\d\.\d, lying, down/);
  await trace.press('Escape');
  await expect.poll(() => page.getByRole('button', { name: 'Whole day' }).isDisabled()).toBe(true);
});

test('a finger that taps the trace chooses a stretch', async () => {
  const { page } = await openAt('timeline/2026-11-17', phone);
  const trace = page.locator('.trace-plots');
  await trace.locator('canvas').first().waitFor();
  const { x, y, width } = (await trace.boundingBox())!;
  await page.touchscreen.tap(x + width / 2, y + 60);
  await page.locator('.bout-panel h2').waitFor();
});

test('never more points than pixels are asked for', async () => {
  const { page } = await openAt('timeline/2026-11-17');
  const asked: number[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname.endsWith('/trace')) asked.push(Number(url.searchParams.get('bins')));
  });
  const trace = page.locator('.trace-plots');
  await trace.locator('canvas').first().waitFor();
  await trace.focus();
  for (let i = 0; i < 6; i++) await trace.press('+');
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  const { width } = (await trace.boundingBox())!;
  // One window in view, one before and one after it to pan into.
  for (const bins of asked) expect(bins).toBeLessThanOrEqual(3 * width);
});

test('a label is corrected by hand, and taken back', async () => {
  const { page } = await openAt('timeline/2026-11-17');
  await page.locator('.bout-list summary').click();
  await page.locator('.bout-list button').first().click();
  const panel = page.locator('.bout-panel');
  await panel.locator('h2:has-text("Lying")').waitFor();
  // The signal behind it is asked for when the stretch is chosen.
  await expect
    .poll(() => panel.innerText())
    .toMatch(/The thigh is 82° from the vertical .* beyond 45° it is not upright/);
  await panel.getByText('This was something else').click();
  await panel.getByLabel('It was').selectOption('sit');
  await panel.getByRole('button', { name: 'Set it' }).click();
  await panel.locator('h2:has-text("Sitting")').waitFor();
  await expect.poll(() => panel.innerText()).toContain('logged: set by hand');
  const status = page.locator('.undo-place');
  await status.getByText('Set to sitting.').waitFor();
  await status.getByRole('button', { name: 'Undo' }).click();
  await panel.locator('h2:has-text("Lying")').waitFor();
  await expect.poll(() => panel.innerText()).toContain('measured');
});

test('a label can be set for a part of a stretch, and only within the day', async () => {
  const { page, served } = await openAt('timeline/2026-11-17');
  await page.locator('.bout-list summary').click();
  await page.locator('.bout-list button').first().click();
  const panel = page.locator('.bout-panel');
  await panel.getByText('This was something else').click();
  await panel.getByLabel('It was').selectOption('nonwear');
  await panel.getByLabel('to', { exact: true }).fill('25:99');
  await panel.getByRole('button', { name: 'Set it' }).click();
  await panel.getByRole('alert').waitFor();
  await panel.getByRole('textbox', { name: 'From' }).fill('00:10');
  await panel.getByLabel('to', { exact: true }).fill('00:20');
  await panel.getByRole('button', { name: 'Set it' }).click();
  await panel.locator('h2:has-text("Not worn, 10")').waitFor();
  // Shown as set at once, sent after that.
  await expect
    .poll(() => served.asked.filter((asked) => asked.startsWith('PUT /api/labels/')))
    .toHaveLength(1);
});

test('a change in another tab is seen', async () => {
  const { page, served } = await openAt('timeline/2026-11-17');
  const other = await page.context().newPage();
  await other.goto(`${served.address}#/timeline/2026-11-17`);
  for (const tab of [page, other]) await tab.locator('.bout-list summary').click();
  await page.locator('.bout-list button').first().click();
  await page.getByText('This was something else').click();
  await page.getByLabel('It was').selectOption('sit');
  await page.getByRole('button', { name: 'Set it' }).click();
  await expect.poll(() => other.locator('.bout-list tbody tr').first().innerText()).toContain('set by hand');
});

test.each(['9999-99-99', '2026-13', 'week-abc'])(
  'an address that is no day shows the latest week: %s',
  async (rest) => {
    const { page } = await openAt(`timeline/${rest}`);
    await page.waitForSelector('h1:has-text("Sun 22 Nov")');
  },
);

test('a day without a recording leads to the nearest with one', async () => {
  const { page } = await openAt('timeline/2027-01-01');
  await page.waitForSelector('text=Nothing was recorded on this day');
  await page.getByRole('link', { name: 'Sun 22 Nov' }).click();
  await page.waitForSelector('h1:has-text("Sunday 22 November")');
});
