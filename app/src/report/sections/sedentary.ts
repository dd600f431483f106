import { barRows } from '../charts/bar-rows.ts';
import { dataTable } from '../charts/data-table.ts';
import { figure } from '../charts/figure.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import type { SittingStretch } from '../facts/sitting-stretches.ts';
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
  const { stretches, minutes } = facts;
  if (stretches.length === 0) return section('sedentary', 'No sitting was seen', false);
  const body = html`<p>A stretch is sitting without getting up. Lying is kept apart, because it can't be told from sleep${
    minutes.lie === 0 && '; none was recognised'
  }.</p>
<div class="pair">${longestFigure(facts)}${byDay(facts)}</div>`;
  return section('sedentary', title(stretches), body);
}

function countOver(minutes: number, stretches: readonly SittingStretch[]): number {
  return stretches.filter((stretch) => stretch.minutes > minutes).length;
}

function title(stretches: readonly SittingStretch[]): string {
  const over30 = countOver(30, stretches);
  const over60 = countOver(60, stretches);
  if (over30 === 0) return 'No stretch of sitting lasted longer than 30 min';
  const of = (count: number) => (count === 1 ? '1 stretch' : `${count} stretches`);
  if (over60 === 0) return `${of(over30)} of sitting lasted longer than 30 min, none longer than 1 h`;
  return `${of(over60)} of sitting lasted longer than 1 h, ${over30} longer than 30 min`;
}

function longestFigure({ clock, stretches }: ReportFacts): Html {
  const longest = stretches.slice(0, listed);
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
      return [
        formatDate(frame.date, 'short'),
        countOver(30, own),
        countOver(60, own),
        own.length > 0 ? formatDuration(own[0].minutes) : 'none',
      ];
    }),
  })}</div>`;
}
