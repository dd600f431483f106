import { deflateRawSync } from 'node:zlib';
import { activityLabels, activityStyles, evidenceMeasures, ruleLimits } from '@legwork/engine';
import type { DayEvidence } from './facts/day-evidence.ts';
import { snippetS } from './facts/snippet-starts.ts';
import { formatDate } from './format/format-date.ts';
import { Html, html } from './html.ts';
import type { LabelSignals } from './label-signals.ts';
import { scriptJson } from './script-json.ts';

/**
 * The signals behind the labels for the viewer script (`web/src/report-viewer/evidence-index.ts` reads it): an index in
 * JSON, and for each day two elements, each deflated, in base64. `evidence-<date>` has the bytes of `evidenceMeasures`, one
 * measure after the other; `snippets-<date>` has the bytes of each snippet: down, front and right one after the other.
 *
 * @param stepS seconds from one value to the next
 * @example
 * evidenceData(signals, days, 1);
 */
export function evidenceData({ snippets }: LabelSignals, days: readonly DayEvidence[], stepS: number): Html {
  const ofDay = ({ frame }: DayEvidence) =>
    snippets.startsMs.flatMap((ms, i) => (ms >= frame.startMs && ms < frame.endMs ? [i] : []));
  const index = {
    limits: ruleLimits(),
    activities: activityLabels,
    names: activityLabels.map((activity) => activityStyles[activity].label),
    measures: evidenceMeasures,
    stepS,
    snippetS,
    snippetCount: snippets.count,
    days: days.map((day) => ({
      date: day.frame.date,
      name: formatDate(day.frame.date, 'long'),
      clock: day.frame.clockOffsets.map(({ second, aheadS }) => [second, aheadS]),
      firstS: day.firstS,
      count: day.count,
      bouts: day.bouts.map(({ startS, endS, activity, direction, lyingProbability }) => [
        startS,
        endS,
        activityLabels.indexOf(activity),
        lyingProbability ?? null,
        direction ?? null,
      ]),
      snippets: ofDay(day).map((i) => (snippets.startsMs[i] - day.frame.startMs) / 1000),
    })),
  };
  return html`<script type="application/json" id="evidence-index">${scriptJson(index)}</script>
${days.map((day) => [
  element(
    `evidence-${day.frame.date}`,
    evidenceMeasures.map((measure) => day.of(measure)),
  ),
  element(
    `snippets-${day.frame.date}`,
    ofDay(day).map((i) => snippets.values(i)),
  ),
])}`;
}

function element(id: string, parts: readonly (Uint8Array | Int8Array)[]): Html {
  const bytes = Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.length)));
  const base64 = new Html(deflateRawSync(bytes).toString('base64'));
  return html`<script type="application/octet-stream" id="${id}">${base64}</script>\n`;
}
