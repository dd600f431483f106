import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openPage, watchContext } from './browser.ts';
import { chromiumLaunchOptions, launchChromium, unpackChromium } from './chromium.ts';
import { takeScreenshot } from './take-screenshot.ts';

test('opens a page with a fixed locale, time zone and colour scheme', async () => {
  const page = await openPage();
  const seen = await page.evaluate(() => ({
    language: navigator.language,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
  }));
  expect(seen).toEqual({ language: 'en-GB', zone: 'Europe/Berlin', dark: false });
});

test('has a font: text takes room, and fields for text and choices work', async () => {
  const page = await openPage();
  await page.setContent('<span>mmmm</span><input value="m"><select><option>m</select>');
  const width = await page.evaluate(() => document.querySelector('span')!.getBoundingClientRect().width);
  expect(width).toBeGreaterThan(20);
  expect(await page.locator('input').inputValue()).toBe('m');
});

test('two contexts live side by side', async () => {
  const light = await openPage();
  const dark = await openPage({ colorScheme: 'dark' });
  const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  expect([await light.evaluate(isDark), await dark.evaluate(isDark)]).toEqual([false, true]);
});

test('notices console errors, exceptions, a broken policy and requests that leave the machine', async () => {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext();
  const problems = watchContext(context);
  const page = await context.newPage();
  await page.setContent(`<meta http-equiv="Content-Security-Policy" content="style-src 'none'">
    <script>console.error('one'); setTimeout(() => { throw new Error('two'); });</script>
    <style>p { color: red }</style><img src="http://192.0.2.1/three.png">`);
  await expect.poll(() => problems.length).toBeGreaterThanOrEqual(4);
  const text = problems.join('\n');
  expect(text).toContain('console error: one');
  expect(text).toContain('uncaught: two');
  expect(text).toMatch(/console error: .*Content Security Policy/);
  expect(text).toContain('request left this machine: http://192.0.2.1/three.png');
});

// A machine without libnss3 and the rest must do as well. Where the system has copies, this shows that none of them
// is used: what the running browser has mapped into memory is its own, or glibc and libgcc, which Node needs too.
test('runs on its own libraries and needs nothing of the system that Node does not', async () => {
  const folder = await unpackChromium();
  const server = await chromium.launchServer(chromiumLaunchOptions(folder));
  onTestFinished(() => server.close());
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  await page.setContent('<h1>Legwork</h1>');
  await takeScreenshot(page);
  const libraries = new Set(processTree(server.process().pid!).flatMap(mappedLibraries));
  const own = [...libraries].filter((path) => path.startsWith(folder));
  const foreign = [...libraries].filter((path) => !path.startsWith(folder));
  expect(own.map((path) => path.split('/').at(-1))).toEqual(
    expect.arrayContaining(['libnss3.so', 'libnspr4.so', 'libexpat.so.1']),
  );
  const nodeNeedsToo =
    /\/(ld-linux-x86-64|lib(c|m|dl|gcc_s|pthread|rt|resolv|nss_(dns|files|compat)))(-[\d.]+)?\.so/;
  expect(foreign.filter((path) => !nodeNeedsToo.test(path))).toEqual([]);
});

/** The process and all its descendants. */
function processTree(pid: number): number[] {
  const threads = readdirSync(`/proc/${pid}/task`);
  const children = threads.flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(processTree)];
}

function mappedLibraries(pid: number): string[] {
  const maps = readFileSync(`/proc/${pid}/maps`, 'utf8');
  return [...maps.matchAll(/(\/\S+\.so[\d.]*)$/gm)].map(([, path]) => path!);
}
