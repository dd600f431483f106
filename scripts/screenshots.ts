import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../testing/chromium.ts';
import { startPages } from '../testing/pages-server.ts';
import { pictureContext, pictureSettings } from '../testing/pictures/picture-settings.ts';
import { takePictures } from '../testing/pictures/take-pictures.ts';

// `npm run build && npm run screenshots` writes the pictures that the pages are compared with anew.

const folder = join(import.meta.dirname, '../testing/pictures/reference');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const served = await startPages();
const browser = await launchChromium();
for (const setting of pictureSettings) {
  const context = await browser.newContext(pictureContext(setting));
  const page = await context.newPage();
  for await (const [name, take] of takePictures(page, served.address)) {
    await take();
    // What the engine answers late has come by then.
    await page.waitForTimeout(1500);
    writeFileSync(join(folder, `${name}-${setting.width}-${setting.theme}.png`), await take());
  }
  await context.close();
}
await browser.close();
served.close();
