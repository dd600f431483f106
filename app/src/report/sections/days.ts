import { type Activity, activityStyles } from '@legwork/engine';
import { activityBand } from '../charts/activity-band.ts';
import { activitySwatch } from '../charts/activity-swatch.ts';
import { figure } from '../charts/figure.ts';
import type { DayBout, DayFacts, ReportFacts } from '../facts/report-facts.ts';
import { formatDate } from '../format/format-date.ts';
import { formatDuration } from '../format/format-duration.ts';
import { type Html, html } from '../html.ts';
import { section } from './section.ts';

/** Shorter bouts of days are in the picture, and in `legwork analyze --json`, but would make the table endless. */
const leastTableMinutes = 10;

/**
 * Each day as a band from midnight to midnight, stacked like a timetable.
 *
 * @example
 * days(facts);
 */
export function days(facts: ReportFacts): Html {
  if (facts.days.length === 0) {
    return section('days', 'No day was recorded', html`<p>The recording holds no samples to show.</p>`);
  }
  const hours = Math.max(24, ...facts.days.map(({ frame }) => frame.hours));
  const [first] = facts.days;
  const scale = first.shown.isPart ? partScale(first, facts) : hourScale(hours);
  const picture = html`<div class="timetable">
${scale}
${facts.days.map((day) => dayRow(day, first.shown.isPart ? day.frame.hours : hours))}
${scale}
</div>
<ul class="key">${facts.activities.map(
    (activity) => html`<li>${activitySwatch(activity)} ${activityStyles[activity].label}</li>`,
  )}<li><svg class="swatch" width="16" height="16" aria-hidden="true" focusable="false"><path class="band-outline" d="M0 15.5H16"/></svg> no samples</li></ul>`;
  return section('days', title(facts), figure({ caption: caption(facts), picture, table: table(facts) }));
}

function title({ clock, days, wholeDays }: ReportFacts): string {
  const most = wholeDays.reduce<DayFacts | null>(
    (best, day) => (sitting(day) > (best ? sitting(best) : 0) ? day : best),
    null,
  );
  if (!most || wholeDays.length < 2) {
    const [{ frame, shown }] = days;
    const [from, to] = [shown.fromS, shown.toS].map((second) => clock.time(frame.startMs + second * 1000));
    if (days.length > 1) return `${days.length} days, midnight to midnight`;
    return `${formatDate(frame.date, 'long')}, ${shown.isPart ? `${from} to ${to}` : 'midnight to midnight'}`;
  }
  return `Most sitting was on ${formatDate(most.frame.date, 'long')}: ${formatDuration(sitting(most))}`;
}

function sitting({ day }: DayFacts): number {
  return day.minutes.sit ?? 0;
}

function caption({ days, activities }: ReportFacts): Html {
  const odd = days.filter(({ frame }) => frame.hours !== 24);
  const labels = activities.map((activity: Activity) => activityStyles[activity].label).join(', ');
  return html`Each row is a day of local time; the higher a band, the more load on the leg. Seen: ${labels}.
The time above a band is the longest stretch of sitting of that day.
${odd.map(({ frame }) => `${formatDate(frame.date, 'long')} has ${frame.hours} h: the clocks changed. `)}`;
}

function hourScale(hours: number): Html {
  const marks = Array.from({ length: Math.floor(hours / 3) + 1 }, (_, index) => index * 3);
  return html`<div class="hours"><span class="name">hour</span><span class="scale">${marks.map(
    (hour) =>
      html`<span class="${hour % 6 === 0 ? 'mark' : 'mark minor'}" style="left:${percent(hour / hours)}">${hour}</span>`,
  )}</span></div>`;
}

/** The clock under a recording that is shown close up. */
function partScale({ frame, shown: { fromS, toS, marks } }: DayFacts, { clock }: ReportFacts): Html {
  return html`<div class="hours"><span class="name">time</span><span class="scale">${marks.map(
    (second, index) =>
      html`<span class="${index % 2 === 0 ? 'mark' : 'mark minor'}" style="left:${percent((second - fromS) / (toS - fromS))}">${clock.time(frame.startMs + second * 1000)}</span>`,
  )}</span></div>`;
}

function dayRow(day: DayFacts, hours: number): Html {
  const { frame } = day;
  const note = frame.hours === 24 ? '' : ` (${frame.hours} h)`;
  return html`<div class="day-row"><span class="name">${formatDate(frame.date, 'short')}${note}</span><span class="scale"><span class="day" style="width:${percent(frame.hours / hours)}">${activityBand(day)}${stretchLabel(day)}</span></span></div>`;
}

/** Shorter stretches, as a share of the band, have no room for their length above it: half an hour of a day. */
const leastLabelShare = 1 / 48;

/** The longest stretch of sitting on the day itself, written above its band. */
function stretchLabel({ shown: { fromS, toS }, bouts }: DayFacts): Html | false {
  const length = ({ startS, endS }: DayBout) => endS - startS;
  const [longest] = bouts.filter(({ activity }) => activity === 'sit').sort((a, b) => length(b) - length(a));
  if (!longest || length(longest) < leastLabelShare * (toS - fromS)) return false;
  const middle = ((longest.startS + longest.endS) / 2 - fromS) / (toS - fromS);
  return html`<span class="stretch" style="left:clamp(2.6em,${percent(middle)},100% - 2.6em)">${formatDuration(length(longest) / 60)}</span>`;
}

function table({ clock, days }: ReportFacts) {
  const leastMinutes = days[0].shown.isPart ? 0 : leastTableMinutes;
  return {
    caption: leastMinutes === 0 ? 'Bouts' : `Bouts of at least ${leastMinutes} min`,
    columns: ['Day', 'From', 'To', 'Activity', 'Length'],
    rows: days.flatMap(({ frame, bouts }) =>
      bouts
        .filter(({ startS, endS }) => endS - startS >= leastMinutes * 60)
        .map(({ startS, endS, activity }) => [
          formatDate(frame.date, 'short'),
          clock.time(frame.startMs + startS * 1000),
          clock.time(frame.startMs + endS * 1000),
          activityStyles[activity].label,
          formatDuration((endS - startS) / 60),
        ]),
    ),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
