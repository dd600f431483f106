import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readScenario, simulateScenario } from '@legwork/engine';
import { expect, test } from 'vitest';
import { axeViolations } from '../../../testing/axe-violations.ts';
import { openPage } from '../../../testing/browser.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { simulationPage } from './simulation-page.ts';

const scenario = readScenario(
  {
    person: { conditions: ['stroke'] },
    phases: [
      { days: 30, activity: 'bed-rest' },
      { days: 30, activity: 'habitual' },
    ],
  },
  'test',
);
const page = simulationPage(scenario, simulateScenario(scenario, { samples: 50 }));

test.each(['light', 'dark'] as const)(
  'on a phone, %s: charts, points and table, nothing keeps people out',
  async (colorScheme) => {
    const path = join(temporaryFolder(), 'life.html');
    writeFileSync(path, page);
    const opened = await openPage({
      viewport: { width: 390, height: 844 },
      colorScheme,
      javaScriptEnabled: true,
    });
    await opened.goto(pathToFileURL(path).href);
    expect(await opened.locator('svg.fan').count()).toBe(10);
    expect(await opened.locator('.fan-fitted').count()).toBeGreaterThan(3);
    expect(await opened.locator('.fan-compared').count()).toBeGreaterThan(3);
    expect(await axeViolations(opened)).toEqual([]);
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  },
);
