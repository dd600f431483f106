import { expect, onTestFinished, test } from 'vitest';
import { openPage } from '../../../testing/browser.ts';
import { startPages } from '../../../testing/pages-server.ts';

async function showToday() {
  const served = await startPages();
  onTestFinished(() => served.close());
  const page = await openPage();
  page.setDefaultTimeout(20_000);
  // Twenty minutes after the last sample of the example.
  await page.clock.setFixedTime('2026-11-22T14:32:30Z');
  await page.goto(`${served.address}#/today`);
  await page.waitForSelector('.today-load');
  const turned = async () => {
    const [part, turn] = (await page.locator('.ring-value').getAttribute('stroke-dasharray'))!.split(' ');
    return Number(part) / Number(turn);
  };
  return { page, served, turned };
}

test('without a target the day is shown against an ordinary one, and says so', async () => {
  const { page, turned } = await showToday();
  const text = await page.locator('.today-load').innerText();
  const [, share] = /(0\.\d) of an ordinary day’s leg load so far/.exec(text)!;
  expect(text).toContain('no target is set');
  expect(await turned()).toBeCloseTo(Number(share), 1);
});

test('a target is set where the ring leads to, and the ring is full at it', async () => {
  const { page, turned } = await showToday();
  const before = await turned();
  await page.getByRole('link', { name: 'Set one' }).click();
  const field = page.getByLabel('Target for a day’s leg load, %');
  await field.fill('50');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForSelector('text=Saved.');
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
  await page.waitForSelector('text=A full ring is the target, 0.5.');
  expect(await turned()).toBeCloseTo(2 * before, 6);
  await page.getByRole('link', { name: 'Change it' }).click();
  await field.fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForSelector('text=Saved.');
  await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
  await page.waitForSelector('text=no target is set');
});

test('what is no number is told, and what was known stays', async () => {
  const { page, served } = await showToday();
  await page.getByRole('link', { name: 'Set one' }).click();
  await page.getByLabel('Body mass, kg').fill('seventy');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForSelector('text=“seventy” is no number');
  expect(served.asked.filter((asked) => asked.startsWith('PATCH'))).toEqual([]);
});
