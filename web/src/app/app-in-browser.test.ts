import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { axeViolations } from '../../../testing/axe-violations.ts';
import { openPage } from '../../../testing/browser.ts';
import { startPages } from '../../../testing/pages-server.ts';
import { pageNames } from './route.ts';

let served: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  served = await startPages();
});
afterAll(() => served.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const addresses = [...pageNames, 'timeline/2026-11', 'timeline/2026-11-17'];

async function show(page: Page, address: string): Promise<void> {
  page.setDefaultTimeout(20_000);
  await page.goto(`${served.address}#/${address}`);
  await page.waitForSelector('h1');
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
}

/** How much wider than the window the page is, px. */
const overPx = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.each([
  ['light', 'desktop', {}],
  ['dark', 'phone', phone],
] as const)('no page keeps anybody out or scrolls sideways: %s, %s', async (colorScheme, _, size) => {
  const page = await openPage({ colorScheme, ...size });
  for (const address of addresses) {
    await show(page, address);
    expect(await axeViolations(page), address).toEqual([]);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      // Charts follow the width of the window a moment later.
      await expect.poll(() => overPx(page), { message: `${address} at ${width} px` }).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize(size === phone ? phone.viewport : { width: 1440, height: 900 });
  }
});

test('what opens keeps nobody out either: tables, forms, a second condition', async () => {
  const page = await openPage({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  const openAll = async (within: string) => {
    for (const summary of await page.locator(`${within} summary`).all()) await summary.click();
    expect(await axeViolations(page), within).toEqual([]);
    await expect.poll(() => overPx(page), { message: within }).toBeLessThanOrEqual(0);
  };
  await show(page, 'lab');
  await page.waitForSelector('.tiles');
  await page.getByRole('button', { name: 'Set a second one beside it' }).click();
  await page.waitForSelector('.lab-compared');
  await openAll('.lab-details');
  await show(page, 'timeline/2026-11-17');
  await page.locator('.bout-list summary').click();
  await page.locator('.bout-list button').nth(4).click();
  await page.waitForSelector('.bout-panel figure');
  await openAll('.bout-panel');
  await show(page, 'settings');
  await page.waitForSelector('.plain-list');
  await openAll('main');
});

test('the keyboard alone gets to every page, and into its content', async () => {
  const page = await openPage();
  await show(page, 'today');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
  for (const name of ['Timeline', 'Body lab', 'Evidence', 'Add data']) {
    const link = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.title()).toBe(`${name} · Legwork`);
    // A reader's place is the content of the new page, not the link.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    expect(await link.getAttribute('aria-current')).toBe('page');
  }
});

test('language, theme and units are chosen and kept', async () => {
  const page = await openPage();
  await show(page, 'settings');
  await page.getByRole('radio', { name: 'Deutsch' }).check({ force: true });
  await page.waitForSelector('h1:has-text("Einstellungen und Daten")');
  await page.getByRole('radio', { name: 'dunkel' }).check({ force: true });
  await page.getByRole('radio', { name: 'lb, ft, in' }).check({ force: true });
  await page.reload();
  await page.waitForSelector('h1:has-text("Einstellungen und Daten")');
  expect(
    await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
  ).toEqual(['de', 'dark']);
  await show(page, 'lab');
  await page.waitForSelector('h1:has-text("Kniebeuge")');
  expect(await page.getByRole('slider', { name: 'Körpermasse' }).getAttribute('aria-valuetext')).toBe(
    '165\u00A0lb',
  );
});

test('pages without their program say so; the lab works', async () => {
  const page = await openPage();
  // As a plain server of files answers.
  await page.route('**/api/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto(`${served.address}#/today`);
  await page.waitForSelector('h2:has-text("No data behind this page")');
  await page.goto(`${served.address}#/lab`);
  await page.waitForSelector('.stage-frame svg');
});

test('where nobody is yet, there are two ways to begin', async () => {
  const empty = await startPages({ analysis: null });
  onTestFinished(() => empty.close());
  const page = await openPage();
  await page.goto(`${empty.address}#/today`);
  await page.waitForSelector('h2:has-text("Nothing recorded yet")');
  expect(await page.getByRole('link', { name: 'Add a recording' }).getAttribute('href')).toBe('#/add');
  await page.getByRole('button', { name: 'Look at a simulated person' }).click();
  await page.waitForSelector('h1:has-text("you sat")');
});

test('a printed week holds its days and nothing to press', async () => {
  const page = await openPage();
  await show(page, 'timeline');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.day-row').count()).toBe(7);
  expect(await page.locator('.day-row').last().isVisible()).toBe(true);
  for (const hidden of ['nav.nav', 'header.top', '.button', 'summary'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  const pdf = await page.pdf({ format: 'A4', landscape: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the first load stays within 180 kB of compressed script', async () => {
  const page = await openPage();
  const loaded = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) loaded.add(pathname);
  });
  await show(page, 'today');
  const folder = join(import.meta.dirname, '../../dist');
  const bytes = [...loaded].map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
  const total = bytes.reduce((sum, size) => sum + size, 0);
  console.log(`first load: ${(total / 1000).toFixed(1)} kB of script, gzip, in ${loaded.size} files`);
  expect(total).toBeLessThanOrEqual(180_000);
  // The lab, the charts of the timeline and the workers are there, and not among them.
  const built = readdirSync(join(folder, 'app/assets'));
  for (const late of ['lab-page', 'timeline-page', 'lab-worker', 'analysis-worker']) {
    expect(
      built.some((name) => name.startsWith(late)),
      late,
    ).toBe(true);
    expect(
      [...loaded].some((path) => path.includes(late)),
      late,
    ).toBe(false);
  }
});
