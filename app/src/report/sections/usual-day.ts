import {
  type Analysis,
  type OutcomeDefinition,
  type OutcomeName,
  outcomeDefinitions,
  outcomeNames,
} from '@legwork/engine';
import { dataTable } from '../charts/data-table.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { formatCount } from '../format/format-count.ts';
import { formatDate } from '../format/format-date.ts';
import { formatDuration } from '../format/format-duration.ts';
import { type Html, html } from '../html.ts';
import { section } from './section.ts';

/**
 * What the valid days say together: the outcomes of a usual day with how sure they are, or why there are none; times in
 * bed, every day's outcomes, and what each outcome means.
 *
 * @returns nothing for a recording without postures
 * @example
 * usualDay(analysis, facts);
 */
export function usualDay(analysis: Analysis, facts: ReportFacts): Html | false {
  const { week, days } = analysis;
  if (!week) return false;
  const { validDays, validWeekendDays, rule, mean } = week;
  const counted = validDays === 1 ? '1 valid day' : `${validDays} valid days`;
  const left = days.filter(({ valid }) => !valid);
  const body = html`<p>${
    mean
      ? `Mean of ${counted}, ${validWeekendDays} at the weekend. A day is valid from ${rule.validHours} h worn.`
      : `A mean needs ${rule.validDays} valid days, ${rule.weekendDays} at the weekend; a day is valid from ${rule.validHours} h worn. Each day has its numbers below.`
  }</p>
${left.length > 0 && html`<p>Days that do not count: ${left.map(({ date, notValid }) => `${formatDate(date, 'short')} (${notValid})`).join(', ')}.</p>`}
${mean && meanTable(week)}
${bedTable(analysis, facts)}
${days.length > 0 && dayTable(analysis)}
${definitions()}`;
  return section('usual-day', title(week), body);
}

type Week = NonNullable<Analysis['week']>;

function title({ mean, notMet }: Week): string {
  if (!mean) return `Not enough worn for a usual day: ${notMet}`;
  const minutes = (name: OutcomeName) => formatDuration(mean.outcomes[name] ?? 0);
  return `A usual day: ${minutes('inBedMin')} in bed, ${minutes('sedentaryMin')} sedentary, ${minutes('uprightMin')} upright`;
}

function meanTable({ mean, standardError }: Week): Html {
  const caption = 'Outcomes of a usual day';
  const names = outcomeNames.filter((name) => mean?.outcomes[name] !== null);
  const groups = [...new Set(names.map((name) => outcomeDefinitions[name].group))];
  return html`<p>The standard error says how far a mean may be off because days differ.</p>
<div class="scroll whole" role="region" aria-label="${caption}" tabindex="0"><table class="usual">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col">Mean</th><th scope="col">Standard error</th></tr></thead>
${groups.map(
  (group) => html`<tbody><tr><th class="group" scope="rowgroup" colspan="3">${group}</th></tr>
${names
  .filter((name) => outcomeDefinitions[name].group === group)
  .map(
    (name) =>
      html`<tr><th scope="row">${label(name)}</th><td>${format(name, mean?.outcomes[name])}</td><td>${format(name, standardError?.[name])}</td></tr>\n`,
  )}</tbody>\n`,
)}</table></div>`;
}

function bedTable({ inBed = [] }: Analysis, { clock }: ReportFacts): Html | false {
  if (inBed.length === 0) return html`<p>No time in bed was recognised.</p>`;
  return html`<details><summary>Times in bed</summary>${dataTable({
    caption: 'Times in bed',
    columns: ['Began', 'Ended', 'Length'],
    rows: inBed.map(({ start, end, minutes, cut }) => [
      clock.dayAndTime(Date.parse(start)),
      clock.dayAndTime(Date.parse(end)),
      `${formatDuration(minutes)}${cut ? ', cut by the recording' : ''}`,
    ]),
  })}</details>`;
}

/** The weighted mean counts weekdays five times and weekend days twice. */
function dayTable({ days, week }: Analysis): Html {
  const columns = [
    { name: 'Mean', outcomes: week?.mean?.outcomes },
    { name: 'Weekdays and weekend weighted 5 to 2', outcomes: week?.weightedMean?.outcomes },
    ...days.map(({ date, valid, outcomes }) => ({
      name: `${formatDate(date, 'short')}${valid ? '' : ', not valid'}`,
      outcomes,
    })),
  ].filter(({ outcomes }) => outcomes !== undefined);
  return html`<details><summary>Outcomes of each day</summary>${dataTable({
    caption: 'Outcomes of each day',
    columns: ['Outcome', ...columns.map(({ name }) => name)],
    rows: outcomeNames.map((name) => [
      label(name),
      ...columns.map(({ outcomes }) => format(name, outcomes?.[name])),
    ]),
  })}</details>`;
}

function definitions(): Html {
  return html`<details><summary>What these outcomes mean</summary><dl class="definitions">
${outcomeNames.map((name) => {
  const { definition, source }: OutcomeDefinition = outcomeDefinitions[name];
  return html`<div><dt>${label(name)}</dt><dd>${definition}${source && ` Source: ${source}.`}</dd></div>\n`;
})}
</dl></details>`;
}

/** With the unit, unless the values say it themselves. */
function label(name: OutcomeName): string {
  const { label, unit }: OutcomeDefinition = outcomeDefinitions[name];
  const text = label.charAt(0).toUpperCase() + label.slice(1);
  return unit === '' || unit === 'min' ? text : `${text}, ${unit}`;
}

function format(name: OutcomeName, value: number | null | undefined): string {
  if (value === null || value === undefined) return 'not known';
  const { unit, digits }: OutcomeDefinition = outcomeDefinitions[name];
  if (unit === 'min') return formatDuration(value);
  if (digits === 0) return value < 100 ? String(Number(value.toFixed(1))) : formatCount(value);
  return value.toFixed(digits);
}
