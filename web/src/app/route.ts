/** Pages of the app, in the order of its navigation; `settings` is reached from the top. */
export const pageNames = ['today', 'timeline', 'lab', 'evidence', 'add', 'settings'] as const;

export type PageName = (typeof pageNames)[number];

export interface Route {
  page: PageName;
  /** What of the page is shown, for example an exercise or a date; empty for its start. */
  rest: string;
}

/**
 * What an address shows. The part after `#` holds it, so that every server that gives the one page will do.
 *
 * @example
 * parseRoute('#/lab/squat'); // { page: 'lab', rest: 'squat' }
 */
export function parseRoute(hash: string): Route {
  const [, name = '', rest = ''] = /^#\/([^/]*)\/?(.*)$/.exec(hash) ?? [];
  const page = pageNames.find((known) => known === name);
  return page ? { page, rest: decoded(rest) } : { page: 'today', rest: '' };
}

/**
 * The address of a page.
 *
 * @example
 * routeHref('lab', 'squat'); // '#/lab/squat'
 */
export function routeHref(page: PageName, rest = ''): string {
  return `#/${page}${rest && `/${encodeURIComponent(rest)}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
