import { type Html, html } from '../html.ts';

export interface BarRow {
  label: string;
  /** At least 0. */
  value: number;
  /** The value in words, beside the bar. */
  text: string;
  /** Drawn lighter: a day that does not count in full. */
  faint?: boolean;
}

const rowHeight = 26;
/** Room for a character of a label at 14 px, and between label and bar, px. */
const characterWidth = 7.6;
const labelGap = 12;
/** How far the longest goes, % of the width; the rest is for words. */
const barLength = 32;

/**
 * Horizontal bars from zero, each with its label and value in words. Fills the width of its place.
 *
 * @returns an SVG that is hidden from assistive technology: its figure says in a table what it shows
 * @example
 * barRows([{ label: 'Mon 16 Nov', value: 8120, text: '8 120' }]);
 */
export function barRows(rows: readonly BarRow[]): Html {
  const largest = Math.max(...rows.map(({ value }) => value), 1e-9);
  const barStart = labelGap + characterWidth * Math.max(0, ...rows.map(({ label }) => label.length));
  const height = rows.length * rowHeight;
  return html`<svg class="bars" width="100%" height="${height}" aria-hidden="true" focusable="false">
${rows.map(({ label }, index) => html`<text x="0" y="${middleOf(index)}" dy=".35em">${label}</text>`)}
<svg x="${barStart.toFixed(0)}" overflow="visible">
${rows.map(({ value, text, faint }, index) => {
  const length = (barLength * value) / largest;
  return html`<rect class="${faint ? 'bar faint' : 'bar'}" y="${middleOf(index) - 6}" width="${length.toFixed(2)}%" height="12"/><text x="${(length + 1.5).toFixed(2)}%" y="${middleOf(index)}" dy=".35em">${text}</text>`;
})}
<line class="bars-zero" y2="${height}"/>
</svg>
</svg>`;
}

function middleOf(row: number): number {
  return (row + 0.5) * rowHeight;
}
