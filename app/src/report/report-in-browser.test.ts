import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../../testing/axe-violations.ts';
import { openPage } from '../../../testing/browser.ts';
import { exampleAnalysis, exampleEnvelope } from '../../../testing/example-analysis.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { renderReport } from './render-report.ts';

let report: string;

beforeAll(async () => {
  // The clocks go back on the second day; the third ends with a gap before its last hours.
  const analysis = exampleAnalysis({
    start: '2026-10-23T22:00:00.000Z',
    hours: 73,
    recording: {
      file: 'right thigh <b>.cwa',
      gaps: [
        { start: '2026-10-24T08:00:00.000Z', end: '2026-10-24T09:00:00.000Z', reason: 'missing blocks' },
      ],
      findings: [
        {
          code: 'timezone-assumed',
          severity: 'warning',
          message: 'the clock has no zone',
          count: 1,
          first: null,
        },
      ],
    },
  });
  report = renderReport(analysis, await exampleEnvelope(analysis));
});

/** Address of the report in a file of the running test. */
function saveReport(): string {
  const file = join(temporaryFolder(), 'report with spaces ü.html');
  writeFileSync(file, report);
  return pathToFileURL(file).href;
}

async function openReport(options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(options);
  await page.goto(saveReport());
  return page;
}

/** What the page asks for besides itself. */
function watchRequests(page: Page, address: string): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  return requests;
}

const widths = [360, 768, 1440];
const schemes = ['light', 'dark'] as const;
const views = widths.flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })));

test.each(views)(
  'is accessible and does not scroll sideways at $width px, $colorScheme',
  async ({ width, colorScheme }) => {
    const page = await openPage({ viewport: { width, height: 844 }, colorScheme });
    const address = saveReport();
    const requests = watchRequests(page, address);
    await page.goto(address);
    await page.locator('.lane canvas').first().waitFor();
    for (const details of await page.locator('details').all()) {
      await details.evaluate((element: HTMLDetailsElement) => {
        element.open = true;
      });
    }
    const [needed, there] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(needed).toBeLessThanOrEqual(there);
    expect(await axeViolations(page)).toEqual([]);
    expect(requests).toEqual([]);
  },
);

test('the first screen of a phone answers the question', async () => {
  const page = await openReport({ viewport: { width: 390, height: 844 } });
  for (const place of ['h1', '.key-figures', '.day-row >> nth=0']) {
    const box = await page.locator(place).boundingBox();
    expect(box!.y + box!.height).toBeLessThan(844);
  }
});

test('without JavaScript everything but zooming is there', async () => {
  const page = await openReport({ javaScriptEnabled: false });
  await expect.poll(() => page.locator('.still-day').count()).toBe(3);
  expect(await page.locator('.still .lanes').first().isVisible()).toBe(true);
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  await page.locator('summary').first().click();
  expect(await page.locator('details table').first().isVisible()).toBe(true);
});

test('keys zoom, move, and bring back the whole day', async () => {
  const page = await openReport();
  const trace = page.getByRole('slider', { name: 'Time in the trace of Saturday 24 October' });
  const text = () => trace.getAttribute('aria-valuetext');
  await trace.focus();
  await expect.poll(text).toMatch(/^12:00:00, sitting, down −0\.\d\d to/);
  // Eight halvings of a day of 86 400 s leave 337.5 s in view; a hundredth of that is a step.
  for (let i = 0; i < 8; i++) await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  await expect.poll(text).toMatch(/^12:00:03/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(text).toMatch(/^12:00:37/);
  expect(await page.locator('.read-out').textContent()).toBe(await text());
  await page.keyboard.press('PageDown');
  await expect.poll(text).toMatch(/^12:04:30/);
  await page.keyboard.press('Home');
  await expect.poll(text).toMatch(/^00:00:00/);
  const frame = page.locator('.overview .frame');
  expect(await frame.isVisible()).toBe(true);
  await page.keyboard.press('0');
  await expect.poll(() => frame.isVisible()).toBe(false);
});

test('drag, wheel and buttons zoom; a double click shows the whole day', async () => {
  const page = await openReport();
  const plots = page.locator('.plots');
  await plots.scrollIntoViewIfNeeded();
  const box = (await plots.boundingBox())!;
  const frame = page.locator('.overview .frame');
  const share = async () =>
    Number.parseFloat((await frame.getAttribute('style'))!.match(/width: ([\d.]+)/)![1]);
  await page.mouse.move(box.x + 400, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 600, box.y + 220, { steps: 4 });
  await page.mouse.up();
  await expect.poll(share).toBeCloseTo((100 * 200) / (box.width - 68), 0);
  const dragged = await share();
  await page.mouse.wheel(0, -400);
  await expect.poll(share).toBeLessThan(dragged);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('button', { name: 'Whole day' }).click();
  await expect.poll(() => frame.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => frame.isVisible()).toBe(true);
  await plots.dblclick({ position: { x: 300, y: 200 } });
  await expect.poll(() => frame.isVisible()).toBe(false);
});

test('two fingers zoom, one moves', async () => {
  const page = await openReport({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const plots = page.locator('.plots');
  await plots.scrollIntoViewIfNeeded();
  const { x, y } = (await plots.boundingBox())!;
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: number[]) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map((place, id) => ({ x: x + place, y: y + 150, id })),
    });
  const frame = page.locator('.overview .frame');
  const styleOf = (name: string) => async () =>
    Number.parseFloat((await frame.getAttribute('style'))!.match(`${name}: ([\\d.]+)`)![1]);
  await send('touchStart', [150, 200]);
  for (const spread of [10, 25, 50]) await send('touchMove', [150 - spread, 200 + spread]);
  await send('touchEnd', []);
  // The fingers are three times as far apart: a third of the day is left.
  await expect.poll(styleOf('width')).toBeCloseTo(100 / 3, 0);
  const before = await styleOf('left')();
  await send('touchStart', [150]);
  for (const place of [160, 180, 200]) await send('touchMove', [place]);
  await send('touchEnd', []);
  await expect.poll(styleOf('left')).toBeLessThan(before);
  expect(await styleOf('width')()).toBeCloseTo(100 / 3, 0);
});

test('before the trace has the focus the wheel scrolls the page', async () => {
  const page = await openReport();
  await page.locator('.plots').hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await page.locator('.overview .frame').isVisible()).toBe(false);
});

test('another day can be chosen, also one of 25 hours', async () => {
  const page = await openReport();
  await page.getByRole('combobox', { name: 'Day' }).selectOption('Sunday 25 October');
  const trace = page.getByRole('slider', { name: 'Sunday 25 October' });
  await expect.poll(() => trace.getAttribute('aria-valuemax')).toBe('90000');
  await trace.focus();
  await page.keyboard.press('End');
  await expect.poll(() => trace.getAttribute('aria-valuetext')).toMatch(/^24:00:00/);
});

test('the theme can be changed, and the trace follows', async () => {
  const page = await openReport({ colorScheme: 'light' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  const darkest = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.lane canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let darkest = 255;
      for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) darkest = Math.min(darkest, data[i]);
      return darkest;
    });
  await expect.poll(darkest).toBeLessThan(120);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect.poll(background).not.toBe(light);
  await expect.poll(darkest).toBeGreaterThan(50);
  expect(await page.getByRole('button', { name: 'Light theme' }).isVisible()).toBe(true);
});

test('a table is saved as CSV', async () => {
  const page = await openReport();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV: Hours and minutes of each activity' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('hours-and-minutes-of-each-activity.csv');
  const [head, first] = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(head).toMatch(/^Day,lying,sitting,standing/);
  expect(first).toMatch(/^Sat 24 Oct,\d+:\d\d/);
});

test('a picture is saved as an SVG that stands alone', async () => {
  const page = await openReport();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SVG: Bouts of at least 10 min' }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  expect(svg).not.toMatch(/var\(--|class=/);
  const alone = await openPage();
  await alone.setContent(svg);
  const words = await alone.locator('svg > text').allTextContents();
  expect(words).toEqual(expect.arrayContaining(['Sat 24 Oct', 'Sun 25 Oct (25 h)', '12', 'walking']));
  // The green of walking is in the drawing as it is on the page.
  expect(await alone.locator('path[fill="rgb(0, 158, 115)"]').count()).toBeGreaterThanOrEqual(3);
});

test.each(['A4', 'Letter'])(
  'prints on %s in black on white, with patterns, without what can not be pressed',
  async (format) => {
    const page = await openReport({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return {
        paper: style('body').backgroundColor,
        ink: style('body').color,
        walking: style('.band .fill-walk').fill,
        pattern: style('.band .over-walk').display,
        still: style('.still .picture').display,
        viewer: style('#trace-viewer').display,
        theme: style('.theme').display,
      };
    });
    expect(seen).toEqual({
      paper: 'rgb(255, 255, 255)',
      ink: 'rgb(26, 29, 33)',
      walking: 'rgb(255, 255, 255)',
      pattern: 'inline',
      still: 'block',
      viewer: 'none',
      theme: 'none',
    });
    const pdf = await page.pdf({ format });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(6);
    // Patterns that became bitmaps would take many megabytes.
    expect(pdf.length).toBeLessThan(1_500_000);
  },
);

test('works in a browser whose language is no language', async () => {
  const page = await openPage();
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'language', { get: () => 'en-US@posix', configurable: true }),
  );
  await page.goto(saveReport());
  await page.locator('.lane canvas').first().waitFor();
});
