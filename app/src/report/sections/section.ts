import { type Html, type HtmlValue, html } from '../html.ts';

/**
 * A section of the report under a heading that says what was found.
 *
 * @param id of the section, for links
 * @example
 * section('steps', '8 210 steps a day', html`<p>...</p>`);
 */
export function section(id: string, heading: HtmlValue, body: HtmlValue): Html {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${body}
</section>`;
}
