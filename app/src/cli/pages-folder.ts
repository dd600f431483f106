import { fileURLToPath } from 'node:url';

/** In a clone this file is app/src/cli/pages-folder.ts, in a package it is part of dist/cli/main.js. */
const isClone = import.meta.url.endsWith('.ts');
const place = isClone ? '../../../web/dist/' : '../web/';

/**
 * Where the built pages are: in a clone `web/dist`, built first where they are not those of its source; in a package its
 * own `dist/web`.
 */
export async function pagesFolder(): Promise<string> {
  // An address and not a name, so that it does not become part of the package.
  if (isClone) await import(new URL('../../../scripts/build-pages.ts', import.meta.url).href);
  return fileURLToPath(new URL(place, import.meta.url));
}
