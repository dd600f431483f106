import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../../testing/browser.ts';
import { startPages } from '../../../testing/pages-server.ts';

let served: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  served = await startPages();
});
afterAll(() => served.close());

test('the heading counts what the cards say, and each filter shows its own', async () => {
  const page = await openPage();
  await page.goto(`${served.address}#/evidence`);
  await page.waitForSelector('.evidence-list');
  const count = (verdict: string) => page.locator(`.evidence-list > li:has(.verdict.${verdict})`).count();
  const [met, missed] = [await count('met'), await count('missed')];
  expect(missed).toBeGreaterThan(0);
  expect(await page.locator('h1').innerText()).toContain(`meets ${met} of ${met + missed} `);
  const cards = page.locator('.evidence-list > li');
  for (const [name, words, picture] of [
    [`missed ${missed}`, /Missed\. Compared.*The model says .* \(.* to .*\); published:\s/s, true],
    [`met ${met}`, /Met\. Compared/, true],
    [/^fitted/, /so this is no test\. The model says .*; published:\s/s, true],
    [/^not compared/, /Neither fitted nor a test\./, false],
    [/^context/, /told beside; the model does not use it/, false],
  ] as const) {
    const radio = page.getByRole('radio', { name });
    await radio.check({ force: true });
    const shown = Number(/\d+$/.exec(await radio.evaluate((input) => input.parentElement!.innerText))![0]);
    await expect.poll(() => cards.count()).toBe(shown);
    for (const text of await cards.allInnerTexts()) expect(text).toMatch(words);
    if (picture) expect(await page.locator('.result-picture').count()).toBeGreaterThanOrEqual(shown);
  }
});

test('what fits nothing says what to do', async () => {
  const page = await openPage();
  await page.goto(`${served.address}#/evidence`);
  await page.getByRole('searchbox').fill('quadriceps of unicorns');
  await page.waitForSelector('text=Take a word away');
  expect(await page.locator('.evidence-list > li').count()).toBe(0);
});
