import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
});

/**
 * Opens an empty page in a context of its own, for the running test. The context closes with the test, and the
 * test fails if the page wrote a console error, threw, broke its content-security policy, or asked for anything
 * that is not on this machine.
 *
 * @param options of the context; the defaults are what every context sets: locale en-GB, zone Europe/Berlin, light
 * colours, 1440 x 900 pixels
 * @param allowed console errors that the test is about
 * @example
 * test('the page has a title', async () => {
 *   const page = await openPage({ colorScheme: 'dark' });
 *   await page.goto('http://127.0.0.1:8080/');
 *   expect(await page.title()).toBe('Legwork');
 * });
 */
export async function openPage(options: BrowserContextOptions = {}, allowed?: RegExp): Promise<Page> {
  browser ??= launchChromium();
  const context = await (await browser).newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const problems = watchContext(context);
  onTestFinished(async () => {
    await context.close();
    const unexpected = problems.filter((problem) => !allowed?.test(problem));
    if (unexpected.length > 0) throw new Error(`the page had problems:\n${unexpected.join('\n')}`);
  });
  return context.newPage();
}

/** Collects, from now on, what no page of a context may do; {@link openPage} fails its test for any. */
export function watchContext(context: BrowserContext): string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    if (!staysHere(request.url())) problems.push(`request left this machine: ${request.url()}`);
  });
  return problems;
}

function staysHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (['file:', 'data:', 'blob:', 'about:'].includes(protocol)) return true;
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
