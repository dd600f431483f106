import type { Page } from 'playwright-core';
import { takeScreenshot } from '../take-screenshot.ts';

/** Each page, by the name of its picture: where it is, and what is there once it has its content. */
const pages = {
  today: ['today', ['.tiles', 'text=What you can do']],
  'timeline-week': ['timeline', ['.day-row']],
  'timeline-day': ['timeline/2026-11-17', ['.trace-plots canvas', '.bout-list']],
  lab: ['lab', ['.lab-details figure svg']],
  evidence: ['evidence', ['.evidence-list']],
  'add-data': ['add', ['.plain-list']],
  settings: [
    'settings',
    ['text=Recordings of Demo person', 'text=Export everything', 'text=It is empty', 'text=Back up now'],
  ],
} as const;

/** Twenty minutes after the last sample of the example: its last day is today. */
const now = '2026-11-22T14:32:30Z';

/** Choice: what is further down repeats what is above it, as the rows of evidence do. */
const tallestPx = 2000;

/** How long the engine took is another number in each run. */
const style = '.lab-took { display: none }';

/**
 * Opens one page of the app after the other, to take its picture from its top to its end.
 *
 * @param page opened with `pictureContext`
 * @param address of `startPages`, with the example that it has by itself
 * @returns name of the page, and what takes a PNG of it as it is now, in the order of the navigation
 */
export async function* takePictures(
  page: Page,
  address: string,
): AsyncGenerator<[name: string, take: () => Promise<Buffer>]> {
  page.setDefaultTimeout(30_000);
  await page.clock.setFixedTime(now);
  const width = page.viewportSize()!.width;
  for (const [name, [path, shown]] of Object.entries(pages)) {
    await page.goto(`${address}#/${path}`);
    for (const part of shown) await page.locator(part).first().waitFor();
    await page.waitForFunction(() => document.querySelector('.skeleton') === null);
    await page.evaluate(() => document.fonts.ready);
    yield [name, () => takeWhole(page, width)];
  }
}

/** In a window as tall as the page: what stays at its edge covers nothing. */
async function takeWhole(page: Page, width: number): Promise<Buffer> {
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, tallestPx) });
  return takeSettled(page);
}

/** The first picture that is like the one before it: what comes late, as the samples of a day, is there. */
async function takeSettled(page: Page): Promise<Buffer> {
  let last: Buffer = Buffer.alloc(0);
  for (let taken = 0; taken < 20; taken++) {
    const picture = await takeScreenshot(page, { style, animations: 'disabled' });
    if (picture.equals(last)) return picture;
    last = picture;
  }
  throw new Error(`${page.url()} does not come to rest`);
}
