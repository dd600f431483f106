import type { Analysis, SimulationResult } from '@legwork/engine';
import { figure } from '../charts/figure.ts';
import { outcomeFan } from '../charts/outcome-fan.ts';
import { changeText } from '../format/change-text.ts';
import { Html, html } from '../html.ts';
import { section } from './section.ts';

/** Width of a chart, px: as on a phone, so that its text is nowhere smaller than it should be. */
const chartWidth = 330;

const shown = [
  ['kneeExtensorSize', 'the front of the thigh', 'smaller', 'larger'],
  ['plantarFlexorSize', 'the calf', 'smaller', 'larger'],
  ['kneeExtensorStrength', 'the front of the thigh', 'weaker', 'stronger'],
  ['vo2max', 'the greatest oxygen uptake', 'lower', 'higher'],
] as const;

/** Changes by less than this are called none, percent. */
const least = 1;

/**
 * What the leg load of these days comes to if life goes on like that: fan charts with published values of a like life.
 *
 * @param simulated of the days' doses; null: not enough is known
 * @example
 * ahead(analysis, simulateDoses(doses, { person }));
 */
export function ahead({ assumed = {} }: Analysis, simulated: SimulationResult | null): Html | false {
  if (!simulated) return false;
  const { outcomes, days, points, cautions, assumed: basis } = simulated;
  const last = days.at(-1)!;
  const weeks = Math.round(last / 7);
  const known = Number(basis.knownDays);
  const rows = shown.map(([name]) => {
    const outcome = outcomes[name]!;
    return [
      outcome.label ?? name,
      ...[28, 56, last].map((day) => changeText(outcome, day)),
      outcome.grade,
      outcome.evidence.join(', '),
    ];
  });
  const phases = [{ fromDay: 0, toDay: last, label: 'as in these days' }];
  return section(
    'ahead',
    heading(simulated, weeks),
    html`<p>Simulated, not measured: ${known === 1 ? 'this one known day' : `the mean of these ${known} known days`}, day after day for ${weeks} weeks, in somebody of ${basis.age} years${Object.keys(assumed).length > 0 ? ' (what nobody told was assumed)' : ''} who lived ordinary days before. It is no forecast: a life does not stay the same for ${weeks} weeks.</p>
${figure({
  caption: html`Percent change from day 0. Line: the middle; band: eight of ten people lie within, as far as is known.
${points.length > 0 ? 'Points: published means of people who lived alike; full ones were fitted, hollow ones only compared.' : 'No published study lived like this, so there are no points to hold it against.'}`,
  picture: html`<div class="fans">${shown.map(
    ([name]) =>
      html`<div><p class="chart-name">${capital(outcomes[name]!.label ?? name)}, grade ${outcomes[name]!.grade}</p>${new Html(outcomeFan(name, simulated, { width: chartWidth, phases }))}</div>`,
  )}</div>`,
  table: {
    caption: `Percent change from day 0, middle and between what eight of ten lie`,
    columns: ['', 'day 28', 'day 56', `day ${last}`, 'known', 'rows of the evidence'],
    rows,
  },
})}
<ul class="plain">${cautions.map((line) => html`<li>${line}</li>`)}</ul>`,
  );
}

/** The largest change first. */
function heading({ outcomes, days }: SimulationResult, weeks: number): string {
  const last = days.at(-1)!;
  const [largest] = shown
    .map(([name, what, less, more]) => ({ what, less, more, change: outcomes[name]!.median![last]! }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const { what, less, more, change } = largest!;
  if (Math.abs(change) < least) return `Kept up for ${weeks} weeks, this leg load would change little`;
  return `Kept up for ${weeks} weeks, this leg load would leave ${what} about ${Math.round(Math.abs(change))} % ${change < 0 ? less : more}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
