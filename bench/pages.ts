import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchChromium } from '../testing/chromium.ts';
import { startPages } from '../testing/pages-server.ts';

/** Measures the built pages in Chromium and writes `bench/PAGES.md`. Run `npm run build` first. */

const runs = 7;
const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const share = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(part * values.length))]!;

const { address, close } = await startPages();
const browser = await launchChromium();

say('# Speed of the pages');
say('');
say(
  `\`node bench/pages.ts\`. ${cpus()[0]!.model.trim()}, ${cpus().length} cores, Chromium without a graphics card, load average ` +
    `${loadavg()[0]!.toFixed(2)} before. Medians of ${runs}. The server answers from memory: what is measured is the pages.`,
);
say('');
say('| what | goal | reached |');
say('| --- | --- | --- |');
await firstLoad();
await interactive();
await labAnswers();
await panning();
say('');
say(
  `Load average ${loadavg()[0]!.toFixed(2)} after: well above 1 means that something else took time from them.`,
);
writeFileSync(join(import.meta.dirname, 'PAGES.md'), `${lines.join('\n')}\n`);
await browser.close();
close();

async function open(hash: string): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${address}#/${hash}`);
  return page;
}

async function firstLoad(): Promise<void> {
  const page = await open('today');
  await page.waitForSelector('.tiles');
  const paths = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  );
  const bytes = paths.map(
    (path) => gzipSync(readFileSync(join(import.meta.dirname, '../web/dist', path)), { level: 9 }).length,
  );
  const kB = bytes.reduce((sum, size) => sum + size, 0) / 1000;
  say(`| script of the first load (Today), gzip | 180 kB | ${kB.toFixed(0)} kB |`);
  await page.context().close();
}

async function interactive(): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await open('today');
    await page.waitForSelector('.tiles');
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) =>
            // The next task after a frame: whatever is in the way has been done.
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0)),
          ),
      ),
    );
    await page.context().close();
  }
  say(
    `| Today shown and free for input, from the start of loading | 1000 ms | ${middle(times).toFixed(0)} ms |`,
  );
}

/** From an input on a slider to the new number on the page. */
async function labAnswers(): Promise<void> {
  for (const exercise of ['squat', 'lunge', 'sit-to-stand', 'walk']) {
    const page = await open(`lab/${exercise}`);
    await page.waitForSelector('.tiles');
    const times = await page.evaluate(async (count) => {
      const slider = document.querySelector<HTMLInputElement>('.lab-controls [aria-valuetext$="m/s²"]')!;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      const tiles = document.querySelector('.tiles')!.parentElement!;
      const taken: number[] = [];
      for (let i = 0; i < 2 * count; i++) {
        const changed = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(tiles, { subtree: true, characterData: true, childList: true });
        });
        const beganMs = performance.now();
        // Far enough apart that the numbers differ: without a new number nothing would be seen to answer.
        set.call(slider, String(i % 2 === 0 ? 5 : 9.5));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await changed;
        taken.push(performance.now() - beganMs);
      }
      return taken.slice(count);
    }, runs);
    say(
      `| body lab, ${exercise}: from the slider to the new numbers | 100 ms | ${middle(times).toFixed(0)} ms |`,
    );
    await page.context().close();
  }
}

async function panning(): Promise<void> {
  const page = await open('timeline/2026-11-17');
  await page.locator('.trace-plots canvas').first().waitFor();
  await page.waitForTimeout(500);
  for (const [name, zooms] of [
    ['an hour of a day', 5],
    ['a minute', 11],
  ] as const) {
    const gaps = await page.evaluate(async (count) => {
      const trace = document.querySelector<HTMLElement>('.trace-plots')!;
      const press = (key: string) =>
        trace.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      press('0');
      for (let i = 0; i < count; i++) press('+');
      await new Promise((resolve) => setTimeout(resolve, 600));
      const { left, top, width } = trace.getBoundingClientRect();
      const move = (type: string, x: number) =>
        trace.dispatchEvent(
          new PointerEvent(type, {
            clientX: x,
            clientY: top + 40,
            pointerId: 1,
            pointerType: 'touch',
            bubbles: true,
          }),
        );
      trace.setPointerCapture = () => {};
      move('pointerdown', left + width / 2);
      const gaps: number[] = [];
      let last = performance.now();
      for (let frame = 0; frame < 120; frame++) {
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        gaps.push(now - last);
        last = now;
        move('pointermove', left + width / 2 + 200 * Math.sin(frame / 12));
      }
      move('pointerup', left + width / 2);
      return gaps.slice(10);
    }, zooms);
    say(
      `| panning ${name} of samples: time between frames, median and 95 of 100 | 16.7 ms | ${middle(gaps).toFixed(1)} ms, ${share(gaps, 0.95).toFixed(1)} ms |`,
    );
  }
  await page.context().close();
}
