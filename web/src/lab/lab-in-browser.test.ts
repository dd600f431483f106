import { performExercise } from '@legwork/engine';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../../testing/browser.ts';
import { startPages } from '../../../testing/pages-server.ts';

let served: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  served = await startPages();
});
afterAll(() => served.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function openLab(options: Parameters<typeof openPage>[0] = {}, exercise = ''): Promise<Page> {
  const page = await openPage(options);
  page.setDefaultTimeout(20_000);
  await page.goto(`${served.address}#/lab/${exercise}`);
  await page.waitForSelector('.stage-frame svg');
  return page;
}

/** The number of a tile. */
const tile = (page: Page, name: string) => page.locator('.tiles > div', { hasText: name }).locator('dd');

async function slide(page: Page, name: string, value: number): Promise<void> {
  await page.getByRole('slider', { name }).fill(String(value));
}

const bw = (value: number) => `${value.toFixed(1)}\u00A0BW`;

test.each([
  ['desktop', {}],
  ['phone', phone],
] as const)('a squat answers to its sliders as the engine does: %s', async (_, size) => {
  const page = await openLab(size);
  const plain = performExercise('squat', { reps: 8 });
  await expect.poll(() => tile(page, 'in the knee').innerText()).toBe(bw(plain.peak.contactForceBW.knee));
  await slide(page, 'Load', 40);
  await slide(page, 'Depth', 90);
  await page.getByRole('radio', { name: 'Mars' }).check({ force: true });
  const onMars = performExercise('squat', { reps: 8, loadKg: 40, depthDeg: 90, gravityMS2: 3.71 });
  await expect.poll(() => tile(page, 'in the knee').innerText()).toBe(bw(onMars.peak.contactForceBW.knee));
  await expect.poll(() => page.locator('h1').innerText()).toContain('Squat with 40');
});

test('two conditions stand beside each other, each with its own sliders', async () => {
  const page = await openLab();
  await page.getByRole('button', { name: 'Set a second one beside it' }).click();
  await expect.poll(() => page.locator('.stage-frame svg').count()).toBe(2);
  await page.getByLabel('Exercise', { exact: true }).selectOption('lunge');
  const lunge = performExercise('lunge', { reps: 8 });
  await page.waitForSelector('th:has-text("B: Lunge")');
  const knees = page.locator('.lab-compared tr', { hasText: 'in the knee' }).locator('td');
  const squat = performExercise('squat', { reps: 8 });
  await expect
    .poll(() => knees.allInnerTexts())
    .toEqual([squat, lunge].map(({ peak }) => bw(peak.contactForceBW.knee)));
  await page.getByRole('button', { name: 'Only one' }).click();
  await expect.poll(() => page.locator('.stage-frame svg').count()).toBe(1);
});

test('what cannot be done is said: too heavy, and too deep', async () => {
  const page = await openLab();
  await slide(page, 'Load', 200);
  const { limit } = performExercise('squat', { loadKg: 200 });
  await page.waitForSelector(`text=At most ${limit!.largestLoadKg}`);
  await slide(page, 'Load', 0);
  await page.getByLabel('Exercise', { exact: true }).selectOption('calf-raise');
  await page.waitForSelector('h1:has-text("Calf raise")');
  await slide(page, 'Depth', 140);
  const problem = page.getByRole('alert');
  await problem.waitFor();
  expect(await problem.innerText()).toMatch(/Give at most \d+ degrees\./);
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await problem.waitFor({ state: 'detached' });
});

test('the movement stops at any moment, and charts show that moment', async () => {
  const page = await openLab();
  const moment = page.getByRole('slider', { name: 'Moment of the movement' });
  await moment.fill('50');
  expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(1);
  expect(await moment.getAttribute('aria-valuetext')).toBe('1.5\u00A0s');
  // The charts are drawn after the figure.
  await expect.poll(() => page.locator('.chart-cursor').count()).toBe(3);
  await expect
    .poll(() => page.locator('figure', { hasText: 'Force in the joints' }).locator('text').allTextContents())
    .toContainEqual(expect.stringMatching(/^knee\s+\d\.\d\d$/));
  const still = await page.locator('.stage-frame').innerHTML();
  await moment.press('ArrowRight');
  await expect.poll(() => page.locator('.stage-frame').innerHTML()).not.toBe(still);
});

test('with reduced motion four moments stand still', async () => {
  const page = await openLab({ reducedMotion: 'reduce' });
  await expect.poll(() => page.locator('.stage-frame.keys svg').count()).toBe(4);
  expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(1);
});

test('each chart has its numbers as a table and as a file', async () => {
  const page = await openLab();
  const chart = page.locator('figure', { hasText: 'Force in the joints' });
  await chart.locator('summary').click();
  await expect.poll(() => chart.locator('tbody tr').count()).toBe(21);
  expect(await chart.getByRole('img').getAttribute('aria-label')).toMatch(/hip \d\.\d\d body weights/);
  for (const [kind, start] of [
    ['CSV', '"time, s","hip, body weights"'],
    ['SVG', '<svg'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: `as ${kind}` }).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString().slice(0, 200)).toContain(start);
  }
});
