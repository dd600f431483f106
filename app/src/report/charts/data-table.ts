import { type Html, type HtmlValue, html } from '../html.ts';

export interface DataTable {
  /** What the table holds, for everyone. */
  caption: string;
  columns: readonly string[];
  /** The first cell of a row is its heading. */
  rows: readonly (readonly HtmlValue[])[];
}

/**
 * A table in a place that scrolls by itself where the window is too narrow.
 *
 * @example
 * dataTable({ caption: 'Steps', columns: ['Day', 'Steps'], rows: [['Mon 16 Nov', '8 120']] });
 */
export function dataTable({ caption, columns, rows }: DataTable): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}
</tbody></table></div>`;
}
