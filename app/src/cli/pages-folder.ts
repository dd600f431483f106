import { fileURLToPath } from 'node:url';

/** In a clone this file is app/src/cli/pages-folder.ts, in a package it is part of dist/cli/main.js. */
const place = import.meta.url.endsWith('.ts') ? '../../../web/dist/' : '../web/';

/** Where the built pages are: in a clone `web/dist`, in a package its own `dist/web`. */
export function pagesFolder(): string {
  return fileURLToPath(new URL(place, import.meta.url));
}
