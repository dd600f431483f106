import { barRows } from '../charts/bar-rows.ts';
import { dataTable } from '../charts/data-table.ts';
import { figure } from '../charts/figure.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import type { SedentaryStretch } from '../facts/sedentary-stretches.ts';
import { formatDate } from '../format/format-date.ts';
import { formatDuration } from '../format/format-duration.ts';
import { type Html, html } from '../html.ts';
import { section } from './section.ts';

const listed = 10;

/**
 * Sitting without a break: the longest stretches, and how many were long on each day.
 *
 * @example
 * sedentary(facts);
 */
export function sedentary(facts: ReportFacts): Html {
  const { stretches } = facts;
  if (stretches.length === 0) {
    return section('sedentary', 'No sitting or lying was seen', false);
  }
  const body = html`<p>A stretch is sitting or lying without getting up. Stretches that were mostly lying, as nights are, are
kept apart. ${nights(stretches)}</p>
<div class="pair">${longestFigure(facts)}${byDay(facts)}</div>`;
  return section('sedentary', title(stretches), body);
}

function isLong(minutes: number) {
  return (stretch: SedentaryStretch) => !stretch.mostlyLying && stretch.minutes > minutes;
}

function title(stretches: readonly SedentaryStretch[]): string {
  const over30 = stretches.filter(isLong(30)).length;
  const over60 = stretches.filter(isLong(60)).length;
  if (over30 === 0) return 'No stretch of sitting lasted longer than 30 min';
  const of = (count: number) => (count === 1 ? '1 stretch' : `${count} stretches`);
  if (over60 === 0) return `${of(over30)} of sitting lasted longer than 30 min, none longer than 1 h`;
  return `${of(over60)} of sitting lasted longer than 1 h, ${over30} longer than 30 min`;
}

function nights(stretches: readonly SedentaryStretch[]): string {
  const lying = stretches.filter(({ mostlyLying }) => mostlyLying);
  const longest = lying.reduce((most, { minutes }) => Math.max(most, minutes), 0);
  if (longest === 0) return 'No lying was recognised.';
  return `The longest stretch of lying was ${formatDuration(longest)}.`;
}

function longestFigure({ clock, stretches }: ReportFacts): Html {
  const longest = stretches
    .filter(({ mostlyLying }) => !mostlyLying)
    .sort((a, b) => b.minutes - a.minutes)
    .slice(0, listed);
  if (longest.length === 0) return html`<p>All of it was mostly lying.</p>`;
  const rows = longest.map(({ startMs, minutes }) => ({
    label: clock.dayAndTime(startMs),
    value: minutes,
    text: formatDuration(minutes),
  }));
  const name =
    longest.length === 1
      ? 'The longest stretch of sitting'
      : `The ${longest.length} longest stretches of sitting`;
  return figure({
    caption: `${name}, with the time at which each began.`,
    picture: html`<p class="chart-name">${name}</p>${barRows(rows)}`,
    table: {
      caption: name,
      columns: ['Began', 'Ended', 'Length'],
      rows: longest.map(({ startMs, endMs, minutes }) => [
        clock.dayAndTime(startMs),
        clock.dayAndTime(endMs),
        formatDuration(minutes),
      ]),
    },
  });
}

/** A stretch counts on the day on which it began. */
function byDay({ days, stretches }: ReportFacts): Html {
  return html`<div>${dataTable({
    caption: 'Stretches of sitting by the day they began on',
    columns: ['Day', 'over 30 min', 'over 60 min', 'longest'],
    rows: days.map(({ frame }) => {
      const own = stretches.filter(({ startMs }) => startMs >= frame.startMs && startMs < frame.endMs);
      const longest = Math.max(0, ...own.filter(isLong(0)).map(({ minutes }) => minutes));
      return [
        formatDate(frame.date, 'short'),
        own.filter(isLong(30)).length,
        own.filter(isLong(60)).length,
        longest > 0 ? formatDuration(longest) : 'none',
      ];
    }),
  })}</div>`;
}
