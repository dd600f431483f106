import type { Analysis, Envelope } from '@legwork/engine';
import { figure } from '../charts/figure.ts';
import { traceLanes } from '../charts/trace-lanes.ts';
import { hourlyRanges } from '../facts/hourly-ranges.ts';
import { laneLimitG } from '../facts/lane-limit-g.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { type TraceSlice, traceSlices } from '../facts/trace-slices.ts';
import { formatDate } from '../format/format-date.ts';
import { type Html, html } from '../html.ts';
import { traceData } from '../trace-data.ts';
import { section } from './section.ts';

/**
 * The raw trace of each day: still pictures, and the data with which the viewer script makes them zoomable.
 *
 * @param envelope of the recording, calibrated and in the thigh's axes; null where it has no samples
 * @example
 * trace(analysis, facts, envelope);
 */
export function trace(analysis: Analysis, facts: ReportFacts, envelope: Envelope | null): Html {
  const slices = envelope ? traceSlices(envelope, facts.days) : [];
  if (envelope === null || slices.length === 0) {
    return section('trace', 'There is no raw trace', html`<p>The recording holds no samples to show.</p>`);
  }
  const limitG = laneLimitG(slices);
  const still = figure({
    caption: html`Acceleration along the axes of the thigh, g. Standing still is -1 down, sitting about 1 to the front. The
line covers everything from the smallest to the largest value of its time. With whole days in view, lanes end at ${limitG} g on both sides.`,
    picture: html`${slices.map((slice) => stillDay(slice, facts, limitG))}`,
    table: {
      caption: 'Smallest and largest acceleration of each hour, g',
      columns: ['Hour', 'down', 'front', 'right'],
      rows: slices.flatMap((slice) => hourRows(slice, facts)),
    },
  });
  return section(
    'trace',
    'The raw trace, day by day',
    html`<p>${resolution(envelope, analysis.recording.sampleRateHz)}</p>
<div id="trace-viewer"></div>
<noscript><p>Zooming into the trace needs JavaScript, which is off here. The days are shown whole.</p></noscript>
<div class="still">${still}</div>
${traceData(analysis, facts.days, slices, limitG)}`,
  );
}

function resolution({ binMs }: Envelope, rateHz: number): string {
  const samples = Math.round((binMs * rateHz) / 1000);
  if (samples <= 1)
    return 'Every sample is here as it was recorded, calibrated and turned into the axes of the thigh.';
  const width = binMs < 1000 ? `${Math.round(binMs)} ms` : `${(binMs / 1000).toFixed(1)} s`;
  return `To keep this file small, the smallest and largest value of every ${width} (${samples} samples) is here: peaks
stay true, single steps need the recording itself.`;
}

function stillDay(slice: TraceSlice, { clock }: ReportFacts, limitG: number): Html {
  const { fromS, toS, marks } = slice.shown;
  return html`<div class="still-day"><p class="chart-name">${formatDate(slice.frame.date, 'long')}</p>${traceLanes(slice, limitG)}
<div class="scale hours">${marks.map(
    (second) =>
      html`<span class="mark" style="left:${((100 * (second - fromS)) / (toS - fromS)).toFixed(2)}%">${clock.time(slice.frame.startMs + second * 1000)}</span>`,
  )}</div></div>`;
}

function hourRows(slice: TraceSlice, { clock }: ReportFacts): string[][] {
  const range = ([low, high]: readonly [number, number]) => `${low.toFixed(2)} to ${high.toFixed(2)}`;
  return hourlyRanges(slice).map(({ second, x, y, z }) => [
    clock.dayAndTime(slice.frame.startMs + second * 1000),
    range(x),
    range(y),
    range(z),
  ]);
}
