import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { performExercise } from '@legwork/engine';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from '../../../testing/axe-violations.ts';
import { openPage } from '../../../testing/browser.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { exercisePage } from './exercise-page.ts';

const squat = performExercise('squat', { loadKg: 20, withFrames: true });

async function openExercise(options: Parameters<typeof openPage>[0], conditions = [squat]): Promise<Page> {
  const path = join(temporaryFolder(), 'squat.html');
  writeFileSync(path, exercisePage(conditions));
  const page = await openPage(options);
  await page.goto(pathToFileURL(path).href);
  return page;
}

test('who wants no motion sees four moments, the bar goes through all of them, and nothing keeps people out', async () => {
  const page = await openExercise({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });
  expect(await page.locator('.frame:visible').count()).toBe(4);
  expect(await page.locator('output').textContent()).toBe('4 moments');
  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  expect(await page.locator('.frame:visible').count()).toBe(1);
  expect(await page.locator('output').textContent()).toMatch(/^\d\.\d\d s$/);
  expect(await page.locator('.frame').last().isVisible()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('it plays and stops', async () => {
  const page = await openExercise({ reducedMotion: 'reduce' });
  const time = () => page.locator('output').textContent();
  const before = await time();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(time).not.toBe(before);
  await page.getByRole('button', { name: 'Pause' }).click();
  expect(await page.getByRole('button').textContent()).toBe('Play');
});

test('without scripts four moments stand beside each other', async () => {
  const page = await openExercise({ javaScriptEnabled: false });
  expect(await page.locator('.frame:visible').count()).toBe(4);
});

test('two conditions move in step, at one scale', async () => {
  const inOrbit = performExercise('squat', { gravityMS2: 0, deviceN: 500, withFrames: true });
  const page = await openExercise({ reducedMotion: 'reduce' }, [squat, inOrbit]);
  await page.getByRole('slider').fill('30');
  const shown = page.locator('.frame:visible svg');
  expect(await shown.count()).toBe(2);
  const [left, right] = await shown.evaluateAll((all) => all.map((svg) => svg.getAttribute('viewBox')));
  expect(left).toBe(right);
  expect(await axeViolations(page)).toEqual([]);
});
