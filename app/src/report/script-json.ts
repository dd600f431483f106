import { Html } from './html.ts';

/**
 * JSON for a `script` element, in which no tag can begin or end.
 *
 * @example
 * html`<script type="application/json">${scriptJson({ name: '</script>' })}</script>`;
 */
export function scriptJson(value: unknown): Html {
  return new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
