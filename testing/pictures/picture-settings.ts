import type { BrowserContextOptions } from 'playwright-core';

/** Widths of a small phone, a tablet and a desktop, px, each light and dark. */
export const pictureSettings = ([360, 768, 1440] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);

export type PictureSetting = (typeof pictureSettings)[number];

/** How the context of a browser is opened for pictures; reduced motion, so that nothing is caught on its way. */
export function pictureContext({ width, theme }: PictureSetting): BrowserContextOptions {
  return {
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width, height: 900 },
  };
}
