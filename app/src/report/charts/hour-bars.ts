import { type Html, html } from '../html.ts';

/** A day hour by hour. */
export interface HourLane {
  label: string;
  values: readonly number[];
  /** Seconds of each hour of which something is known. */
  known: readonly number[];
}

const laneHeight = 44;
const barSpace = 36;

/**
 * Days below each other, a bar for each hour by the square root of its value; hours of which nothing is known are
 * shaded. Fills the width of its place.
 *
 * @returns an SVG that is hidden from assistive technology: its figure says in a table what it shows
 * @example
 * hourBars([{ label: 'Mon 16 Nov', values, known }]);
 */
export function hourBars(lanes: readonly HourLane[]): Html {
  const most = Math.max(1e-9, ...lanes.flatMap(({ values }) => values));
  return html`<div class="timetable">
<div class="hours"><span class="name"></span><span class="scale">${[0, 6, 12, 18, 24].map(
    (hour) => html`<span class="mark" style="left:${((100 * hour) / 24).toFixed(2)}%">${hour}</span>`,
  )}</span></div>
${lanes.map(({ label, values, known }) => {
  const width = 100 / Math.max(1, values.length);
  return html`<div class="day-row"><span class="name">${label}</span><svg class="hour-lane" width="100%" height="${laneHeight}" aria-hidden="true" focusable="false">
${values.map((value, hour) => {
  const x = (hour * width).toFixed(3);
  if (known[hour] === 0)
    return html`<rect class="unknown" x="${x}%" y="${laneHeight - barSpace}" width="${width.toFixed(3)}%" height="${barSpace}"/>`;
  const height = barSpace * Math.sqrt(value / most);
  return html`<rect class="bar" x="${x}%" y="${(laneHeight - height).toFixed(1)}" width="${(0.86 * width).toFixed(3)}%" height="${height.toFixed(1)}"/>`;
})}
<line class="bars-zero" y1="${laneHeight}" y2="${laneHeight}" x2="100%"/></svg></div>`;
})}
</div>`;
}
