import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  analyze,
  LabelEvidence,
  openRecording,
  recordEnvelope,
  SampleSnippets,
  scriptedSchedule,
} from '@legwork/engine';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../../testing/axe-violations.ts';
import { openPage } from '../../../testing/browser.ts';
import { simulatedSource } from '../../../testing/simulated-source.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { snippetStarts } from './facts/snippet-starts.ts';
import { renderReport } from './render-report.ts';

/** From 09:00: sitting to 09:02, walking to 09:05, standing to 09:06, walking to 09:08, lying on the side to 09:11. */
const schedule = scriptedSchedule([
  { activity: 'sit', seconds: 120 },
  { activity: 'walk', seconds: 180 },
  { activity: 'stand', seconds: 60 },
  { activity: 'walk', seconds: 120 },
  { activity: 'lie', seconds: 180, posture: 'left' },
]);
let report: string;

beforeAll(async () => {
  const startMs = Date.UTC(2026, 10, 16, 9);
  const { source } = await simulatedSource(schedule, {
    seed: 4,
    sampleRateHz: 25,
    startMs,
    rotation: 'random',
  });
  const evidence = new LabelEvidence();
  const analysis = await analyze(source, { evidence, timezone: 'UTC' });
  const { calibration, frame } = analysis;
  const inThigh = { calibration, rotation: frame.rotation };
  const snippets = new SampleSnippets(snippetStarts(analysis), inThigh);
  const recording = await openRecording(source, { timezone: 'UTC' });
  for await (const block of recording.blocks()) snippets.push(block);
  const envelope = await recordEnvelope(recording, inThigh);
  report = renderReport(analysis, envelope, { signals: { evidence, snippets } });
});

async function openReport(options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const file = join(temporaryFolder(), 'report.html');
  writeFileSync(file, report);
  const page = await openPage(options);
  await page.goto(pathToFileURL(file).href);
  return page;
}

const heading = (page: Page) => page.locator('#evidence-viewer h3');
const story = (page: Page) => page.locator('#evidence-viewer .story p');

test.each([
  { width: 360, colorScheme: 'light' as const },
  { width: 360, colorScheme: 'dark' as const },
  { width: 1440, colorScheme: 'light' as const },
])('is accessible and fits into $width px, $colorScheme', async ({ width, colorScheme }) => {
  const page = await openReport({ viewport: { width, height: 844 }, colorScheme });
  await page.locator('.evidence-pictures svg').nth(1).waitFor();
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(needed).toBeLessThanOrEqual(width);
  expect(await axeViolations(page)).toEqual([]);
});

test('the keyboard goes from stretch to stretch, and of one activity only where that is wanted', async () => {
  const page = await openReport();
  await page.getByRole('button', { name: 'Later stretch' }).waitFor();
  await page.getByRole('combobox', { name: 'Stretches of' }).selectOption('walking');
  // At first the longest stretch is shown, the earlier of the two walks.
  await page.getByRole('button', { name: 'Later stretch' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page).textContent()).toMatch(/, 09:0[56]:\d\d to 09:0[78]:\d\d: walking$/);
  await page.getByRole('button', { name: 'Earlier stretch' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page).textContent()).toMatch(/, 09:0[12]:\d\d to 09:0[45]:\d\d: walking$/);
  expect(await story(page).textContent()).toMatch(/ up to 45° it is upright\. .* steps a minute\./);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => story(page).textContent())
    .toBe('There is no earlier stretch of that on Monday 16 November.');
});

test('a click on the band of a day says why that time has its label', async () => {
  const page = await openReport();
  await page.locator('.evidence-pictures svg').first().waitFor();
  const band = page.locator('.timetable .band').first();
  const { width, height } = (await band.boundingBox())!;
  // The band goes from 09:00 to 09:12 at least: its first twentieth is sitting.
  await band.click({ position: { x: width / 20, y: height / 2 } });
  await expect.poll(() => heading(page).textContent()).toMatch(/09:00:00 to .*: sitting$/);
  expect(await story(page).textContent()).toContain('beyond 45° it is not upright');
  expect(await story(page).textContent()).toMatch(/that makes lying .*% likely/);
});

test('Enter on the trace does too, and shows the seconds nearest to the cursor', async () => {
  const page = await openReport();
  await page.locator('.lane canvas').first().waitFor();
  await page.locator('.plots').focus();
  await page.keyboard.press('Home');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page).textContent()).toMatch(/: walking$/);
  const shown = page.getByRole('combobox', { name: 'Close up' });
  expect(await shown.locator('option:checked').textContent()).toMatch(/^09:0[23]:\d\d$/);
});

test('lying on the side is told by its turn', async () => {
  const page = await openReport();
  await page.getByRole('combobox', { name: 'Stretches of' }).selectOption('lying');
  await page.getByRole('button', { name: 'Later stretch' }).click();
  await expect
    .poll(() => story(page).textContent())
    .toMatch(/turned about its length by up to \d{2,3}° .* lying .*9\d.% likely/);
});

test('without JavaScript a table says what each activity looked like', async () => {
  const page = await openReport({ javaScriptEnabled: false });
  expect(await page.locator('#labels noscript p').isVisible()).toBe(true);
  await page.locator('#labels summary').click();
  const rows = await page.locator('#labels table tbody tr').allTextContents();
  expect(rows.some((row) => /walking.*upright.*1\d\d\d+.%/.test(row.replaceAll('\n', '')))).toBe(true);
  expect(rows.some((row) => /lying.*°.*no rhythm/.test(row))).toBe(true);
});
