import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { startPages } from '../pages-server.ts';
import { takeScreenshot } from '../take-screenshot.ts';
import { comparePictures } from './compare-pictures.ts';
import { pictureContext, pictureSettings } from './picture-settings.ts';
import { takePictures } from './take-pictures.ts';

/** Choice: the same picture is equal here; a letter that changes is a difference of 20 and more. */
const toleratedLevels = 8;
const settlesMs = 20_000;

let served: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  served = await startPages();
});
afterAll(() => served.close());

test.each(pictureSettings)('every page looks as it did: $width px, $theme', async (setting) => {
  const page = await openPage(pictureContext(setting));
  const drawing = await openPage();
  const different: string[] = [];
  for await (const [name, take] of takePictures(page, served.address)) {
    const file = `${name}-${setting.width}-${setting.theme}.png`;
    const before = readFileSync(join(import.meta.dirname, 'reference', file));
    let now: Buffer = before;
    let difference = { levels: 0, where: '' };
    const levels = async () => {
      now = await take();
      difference = before.equals(now)
        ? { levels: 0, where: '' }
        : await comparePictures(drawing, before, now);
      return difference.levels;
    };
    // What the engine answers late, on a busy machine, may come after the page.
    const alike = await expect
      .poll(levels, { timeout: settlesMs })
      .toBeLessThanOrEqual(toleratedLevels)
      .then(
        () => true,
        () => false,
      );
    if (alike) continue;
    const kept = join(tmpdir(), 'legwork-pictures');
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, file), now);
    different.push(
      `${file}: ${difference.levels.toFixed(0)} levels at ${difference.where}; now: ${join(kept, file)}`,
    );
  }
  expect(different, 'where the change is meant: npm run screenshots').toEqual([]);
});

test('one letter more is seen, and so is a colour; an edge smoothed otherwise is not', async () => {
  const page = await openPage({ viewport: { width: 300, height: 60 } });
  const draw = async (text: string, css = '') => {
    await page.setContent(`<p style="font: 16px sans-serif; color: #666; ${css}">${text}</p>`);
    return takeScreenshot(page);
  };
  const before = await draw('12 times');
  const to = async (after: Buffer) => (await comparePictures(page, before, after)).levels;
  expect(await to(await draw('12 times'))).toBe(0);
  expect(await to(await draw('12 time'))).toBeGreaterThan(toleratedLevels);
  expect(await to(await draw('13 times'))).toBeGreaterThan(toleratedLevels);
  expect(await to(await draw('12 times', 'color: #333'))).toBeGreaterThan(toleratedLevels);
  expect(await to(await draw('12 times', 'color: #656565'))).toBeLessThan(toleratedLevels);
  await page.setViewportSize({ width: 300, height: 61 });
  expect(await to(await draw('12 times'))).toBe(Infinity);
});
