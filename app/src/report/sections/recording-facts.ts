import type { Analysis } from '@legwork/engine';
import { dataTable } from '../charts/data-table.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { formatCount } from '../format/format-count.ts';
import { formatDuration } from '../format/format-duration.ts';
import { type Html, type HtmlValue, html } from '../html.ts';
import { section } from './section.ts';

const notInFile = 'The file does not say.';

/**
 * What was recorded, with what, when, and how much of it is missing.
 *
 * @example
 * recordingFacts(analysis, facts);
 */
export function recordingFacts({ recording }: Analysis, { clock, wornMinutes }: ReportFacts): Html {
  const [startMs, endMs] = [recording.start, recording.end].map((iso) => Date.parse(iso));
  const side = recording.side ? `, ${recording.side} leg` : '';
  const rows: [string, HtmlValue][] = [
    ['File', recording.file],
    ['Sensor', recording.device ?? notInFile],
    ['Serial number', recording.serial ?? notInFile],
    ['Worn on', `${recording.placement.replace('-', ' ')}${side}`],
    ['From', clock.full(startMs)],
    ['To', clock.full(endMs)],
    ['Time zone', recording.timezone],
    ['Length', formatDays((endMs - startMs) / 60_000)],
    ['Worn', formatDays(wornMinutes)],
    [
      'Samples',
      recording.samples > 0
        ? `${formatCount(recording.samples)} at ${formatRate(recording.sampleRateHz)} Hz`
        : 'None: the file holds what the device made of them.',
    ],
    ['Gaps', gapSentence(recording.gaps)],
  ];
  return section(
    'recording',
    'The recording',
    html`<dl class="facts">
${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}
</dl>
${recording.gaps.length > 0 && gapTable(recording.gaps, clock)}`,
  );
}

function gapSentence(gaps: Analysis['recording']['gaps']): string {
  if (gaps.length === 0) return 'None.';
  const total = gaps.reduce((sum, gap) => sum + gapMinutes(gap), 0);
  return `${gaps.length}, together ${formatDays(total)}. They stay empty: nothing was filled in.`;
}

const mostGapsShown = 200;

function gapTable(gaps: Analysis['recording']['gaps'], clock: ReportFacts['clock']): Html {
  const rest = gaps.length - mostGapsShown;
  return html`<details><summary>The gaps as table</summary>${dataTable({
    caption: rest > 0 ? `The first ${mostGapsShown} of ${gaps.length} gaps` : 'Gaps in the recording',
    columns: ['From', 'To', 'Length', 'Reason'],
    rows: gaps
      .slice(0, mostGapsShown)
      .map((gap) => [
        clock.full(Date.parse(gap.start)),
        clock.full(Date.parse(gap.end)),
        formatDays(gapMinutes(gap)),
        gap.reason,
      ]),
  })}</details>`;
}

function gapMinutes({ start, end }: Analysis['recording']['gaps'][number]): number {
  return (Date.parse(end) - Date.parse(start)) / 60_000;
}

function formatDays(minutes: number): string {
  const days = Math.floor(Math.round(minutes) / 1440);
  if (days === 0) return formatDuration(minutes);
  return `${days}\u00A0d ${formatDuration(Math.round(minutes) - days * 1440)}`;
}

function formatRate(rateHz: number): string {
  return String(Math.round(rateHz * 100) / 100);
}
