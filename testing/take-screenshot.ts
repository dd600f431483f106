import type { Page, PageScreenshotOptions } from 'playwright-core';

/** Choice: seen refused once, on a busy machine; what refuses this often is broken. */
const mostRefusals = 5;

/**
 * A PNG of what the window of a page shows. Now and then Chromium refuses a picture that it takes when asked again:
 * then it is asked again.
 *
 * @example
 * const picture = await takeScreenshot(page, { animations: 'disabled' });
 */
export async function takeScreenshot(page: Page, options?: PageScreenshotOptions): Promise<Buffer> {
  for (let refusals = 1; ; refusals++) {
    try {
      return await page.screenshot(options);
    } catch (error) {
      const isRefusal = error instanceof Error && error.message.includes('Unable to capture screenshot');
      if (!isRefusal || refusals === mostRefusals) throw error;
    }
  }
}
