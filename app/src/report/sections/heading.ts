import type { Analysis } from '@legwork/engine';
import { findingSentence } from '../facts/finding-sentence.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { formatCount } from '../format/format-count.ts';
import { formatDuration } from '../format/format-duration.ts';
import { type Html, html } from '../html.ts';

/** Step counts of thigh sensors are a few percent off (activPAL about 1 %): three digits say what is known. */
const stepDigits = 3;

/**
 * The top of the report: the finding, what it rests on, and the five numbers that are asked for most.
 *
 * @example
 * heading(analysis, facts, false);
 */
export function heading(analysis: Analysis, facts: ReportFacts, simulated: boolean): Html {
  const { minutes, steps, sitToStand, stretches, wholeDays } = facts;
  const per = wholeDays.length > 0 ? 'a day' : 'in all';
  const [longest] = stretches;
  const upright = minutes.stand + minutes.shuffle + minutes.walk + minutes.stairs + minutes.run;
  const figures = [
    { value: formatDuration(minutes.sit), label: `sitting ${per}` },
    { value: formatDuration(upright), label: `on the feet ${per}` },
    { value: formatCount(steps, stepDigits), label: `steps ${per}` },
    { value: formatCount(sitToStand), label: `sit-to-stands ${per}` },
    { value: longest ? formatDuration(longest.minutes) : 'none', label: 'longest stretch of sitting' },
  ];
  return html`<header>
<div id="page-tools"></div>
<p class="eyebrow">Legwork report on ${analysis.recording.file}${simulated && ', which a model made: nobody wore this sensor'}</p>
<h1>${findingSentence(facts)}</h1>
<p class="lead">${basis(facts)} ${facts.uncertain ? 'What follows may be wrong.' : meaning(facts)} ${warning(analysis)}</p>
<dl class="key-figures">
${figures.map(({ value, label }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
</dl>
</header>`;
}

function basis({ days, wholeDays, validHours }: ReportFacts): string {
  const needed = `${validHours}\u00A0h`;
  if (wholeDays.length === 0) {
    return `No day was worn for ${needed}, so these are sums over the recording, not means over days.`;
  }
  const whole = wholeDays.length === 1 ? '1 whole day' : `${wholeDays.length} whole days`;
  const left = days.length - wholeDays.length;
  const rest = left === 0 ? '' : ` ${left === 1 ? '1 day' : `${left} days`} with less did not count.`;
  return `${wholeDays.length === 1 ? 'From' : 'Means over'} ${whole} with at least ${needed} of wear.${rest}`;
}

function meaning({ stretches, wornMinutes }: ReportFacts): string {
  if (wornMinutes === 0) return 'There is nothing to say about the legs.';
  const long = stretches.filter(({ minutes }) => minutes > 60).length;
  if (long === 0) return 'No stretch of sitting lasted longer than an hour.';
  const lasted = long === 1 ? '1 stretch of sitting lasted' : `${long} stretches of sitting lasted`;
  return `${lasted} longer than an hour; standing up once within the hour breaks such a stretch.`;
}

function warning({ recording: { findings } }: Analysis): Html | false {
  const count = findings.filter(({ severity }) => severity !== 'info').length;
  if (count === 0) return false;
  const text = count === 1 ? 'One thing in the data needs a look' : `${count} things in the data need a look`;
  return html`<a href="#findings">${text}</a>.`;
}
