import { type Html, type HtmlValue, html } from '../html.ts';
import { type DataTable, dataTable } from './data-table.ts';

export interface Figure {
  /** What the picture shows, in words: for those who can't see it, and for everyone. */
  caption: HtmlValue;
  /** Hidden from assistive technology. */
  picture: HtmlValue;
  table: DataTable;
}

/**
 * A chart with its text and, folded, its numbers.
 *
 * @example
 * figure({ caption: 'Steps of each day.', picture: barRows(rows), table });
 */
export function figure({ caption, picture, table }: Figure): Html {
  return html`<figure>
<div class="picture" aria-hidden="true">${picture}</div>
<figcaption>${caption}</figcaption>
<details><summary>As table<span class="unseen">: ${table.caption}</span></summary>${dataTable(table)}</details>
</figure>`;
}
