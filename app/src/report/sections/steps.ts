import { barRows } from '../charts/bar-rows.ts';
import { figure } from '../charts/figure.ts';
import type { DayFacts, ReportFacts } from '../facts/report-facts.ts';
import { formatCount } from '../format/format-count.ts';
import { formatDate } from '../format/format-date.ts';
import { type Html, html } from '../html.ts';
import { section } from './section.ts';

/**
 * Steps and sit-to-stands of each day.
 *
 * @example
 * steps(facts);
 */
export function steps(facts: ReportFacts): Html {
  const { days, wholeDays } = facts;
  if (days.every(({ day }) => day.steps === 0 && day.sitToStand === 0)) {
    return section('steps', 'No steps and no sit-to-stands were seen', false);
  }
  const per = wholeDays.length > 0 ? 'a day' : 'in all';
  const stood = facts.sitToStand.toFixed(0) === '1' ? 'sit-to-stand' : 'sit-to-stands';
  const title = `${formatCount(facts.steps, 3)} steps and ${formatCount(facts.sitToStand)} ${stood} ${per}`;
  return section(
    'steps',
    title,
    html`<div class="pair">
${chart(facts, 'Steps', 'Steps of each day: both legs, counted while walking, on stairs and running.', ({ day }) => day.steps)}
${chart(facts, 'Sit-to-stands', 'Sit-to-stands of each day: how often the thigh went from sitting to upright.', ({ day }) => day.sitToStand)}
</div>`,
  );
}

function chart(
  { days, wholeDays }: ReportFacts,
  name: string,
  caption: string,
  count: (day: DayFacts) => number,
): Html {
  const rows = days.map((day) => ({
    label: formatDate(day.frame.date, 'short'),
    value: count(day),
    text: formatCount(count(day)),
    faint: wholeDays.length > 0 && !day.whole,
  }));
  const table = {
    caption: `${name} of each day`,
    columns: ['Day', name],
    rows: rows.map(({ label, text }) => [label, text]),
  };
  return figure({ caption, picture: html`<p class="chart-name">${name}</p>${barRows(rows)}`, table });
}
