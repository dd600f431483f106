import { type Activity, activityStyles } from '@legwork/engine';
import { activitySwatch } from '../charts/activity-swatch.ts';
import type { DayFacts, ReportFacts } from '../facts/report-facts.ts';
import { formatClockMinutes } from '../format/format-clock-minutes.ts';
import { formatDate } from '../format/format-date.ts';
import { formatDuration } from '../format/format-duration.ts';
import { type Html, html } from '../html.ts';
import { section } from './section.ts';

/**
 * Hours and minutes of every activity on every day, with a bar in each cell that compares the days.
 *
 * @example
 * minutes(facts);
 */
export function minutes(facts: ReportFacts): Html {
  const { activities, days, wholeDays } = facts;
  if (activities.length === 0) return section('minutes', 'No activity was seen', false);
  const noData = days.some(({ day }) => day.noDataMinutes >= 0.5);
  const compared = (activity: Activity) => (days.length === 1 ? activities : [activity]);
  const columns = activities.map((activity) => ({
    activity,
    largest: Math.max(...days.flatMap(({ day }) => compared(activity).map((each) => day.minutes[each] ?? 0))),
  }));
  const caption = 'Hours and minutes of each activity';
  const body = html`<p>Hours and minutes. ${days.length === 1 ? 'The bars compare the activities' : 'A bar compares the days of one column'}. ${
    wholeDays.length > 0 &&
    wholeDays.length < days.length &&
    'Days in grey were worn too little to count for the mean.'
  }</p>
<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="minutes">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">Day</th>${columns.map(
    ({ activity }) =>
      html`<th scope="col">${activitySwatch(activity)}<br>${activityStyles[activity].label}</th>`,
  )}${noData && html`<th scope="col">no samples</th>`}</tr></thead>
<tbody>
${days.map((day) => row(day, columns, noData, wholeDays.length > 0 && !day.whole))}
</tbody>
${wholeDays.length > 1 && meanRow(facts, noData)}
</table></div>`;
  return section('minutes', title(facts), body);
}

function title({ minutes, wholeDays, wornMinutes }: ReportFacts): string {
  const walking = minutes.walk + minutes.stairs;
  const per = wholeDays.length > 0 ? ' a day' : ` of the ${formatDuration(wornMinutes)} worn`;
  if (walking === 0) return 'No walking was seen';
  return `Walking, with stairs, took ${formatDuration(walking)}${per}`;
}

interface Column {
  activity: Activity;
  largest: number;
}

function row({ frame, day }: DayFacts, columns: readonly Column[], noData: boolean, faint: boolean): Html {
  return html`<tr${faint && html` class="faint"`}><th scope="row">${formatDate(frame.date, 'short')}</th>${columns.map(
    ({ activity, largest }) => cell(activity, day.minutes[activity] ?? 0, largest),
  )}${noData && html`<td>${formatClockMinutes(day.noDataMinutes)}</td>`}</tr>\n`;
}

function cell(activity: Activity, value: number, largest: number): Html {
  const width = (100 * value) / largest;
  if (value === 0) return html`<td>${formatClockMinutes(0)}</td>`;
  return html`<td>${formatClockMinutes(value)}<svg class="cell-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="fill-${activity}" width="${width.toFixed(1)}" height="6"/><path class="band-outline" d="M0 0H${width.toFixed(1)}V6H0z"/></svg></td>`;
}

function meanRow({ activities, minutes, wholeDays }: ReportFacts, noData: boolean): Html {
  const noDataMean =
    wholeDays.reduce((sum, { day }) => sum + day.noDataMinutes, 0) / Math.max(1, wholeDays.length);
  return html`<tfoot><tr><th scope="row">Mean, ${wholeDays.length} days</th>${activities.map(
    (activity) => html`<td>${formatClockMinutes(minutes[activity])}</td>`,
  )}${noData && html`<td>${formatClockMinutes(noDataMean)}</td>`}</tr></tfoot>`;
}
