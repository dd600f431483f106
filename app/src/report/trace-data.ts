import { deflateRawSync } from 'node:zlib';
import { type Analysis, activityLabels, activityStyles } from '@legwork/engine';
import type { DayFacts } from './facts/report-facts.ts';
import type { TraceSlice } from './facts/trace-slices.ts';
import { formatDate } from './format/format-date.ts';
import { type Html, html } from './html.ts';
import { scriptJson } from './script-json.ts';

/**
 * The raw trace for the viewer script (`web/src/report-viewer/trace-index.ts` reads it): an index in JSON, and the
 * bins of each day in an element of their own, so that only days that are looked at get decoded. A day is the
 * little-endian 16-bit values, mg, of min x, max x, min y, max y, min z, max z one after the other, deflated, in
 * base64.
 *
 * @example
 * traceData(analysis, facts.days, slices, 2.5);
 */
export function traceData(
  { recording }: Analysis,
  days: readonly DayFacts[],
  slices: readonly TraceSlice[],
  limitG: number,
): Html {
  const index = {
    limitG,
    labels: activityLabels.map((activity) => activityStyles[activity].label),
    days: slices.map((slice) => ({
      date: slice.frame.date,
      name: formatDate(slice.frame.date, 'long'),
      fromS: slice.shown.fromS,
      toS: slice.shown.toS,
      clock: slice.frame.clockOffsets.map(({ second, aheadS }) => [second, aheadS]),
      firstS: slice.firstS,
      binS: slice.binS,
      count: slice.count,
      bouts: boutsOf(days, slice),
      gaps: recording.gaps
        .map(({ start, end }) => [start, end].map((iso) => (Date.parse(iso) - slice.frame.startMs) / 1000))
        .filter(([start, end]) => end > 0 && start < (slice.frame.endMs - slice.frame.startMs) / 1000),
    })),
  };
  return html`<script type="application/json" id="trace-index">${scriptJson(index)}</script>
${slices.map((slice) => html`<script type="application/octet-stream" id="trace-${slice.frame.date}">${base64(slice)}</script>\n`)}`;
}

/** Start, end and index of the label of each bout. */
function boutsOf(days: readonly DayFacts[], slice: TraceSlice): number[][] {
  const day = days.find(({ frame }) => frame === slice.frame);
  return (day?.bouts ?? []).map(({ startS, endS, activity }) => [
    startS,
    endS,
    activityLabels.indexOf(activity),
  ]);
}

function base64({ min, max, count }: TraceSlice): string {
  const bytes = new Uint8Array(6 * 2 * count);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const axis of ['x', 'y', 'z'] as const) {
    for (const values of [min[axis], max[axis]]) {
      for (const value of values) {
        view.setInt16(at, value, true);
        at += 2;
      }
    }
  }
  return deflateRawSync(bytes).toString('base64');
}
