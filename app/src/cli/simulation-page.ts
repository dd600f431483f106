import type { Scenario, SimulatedOutcome, SimulationResult } from '@legwork/engine';
import { outcomeFan } from '../report/charts/outcome-fan.ts';
import { Html, html } from '../report/html.ts';
import { phaseStretches } from './phase-stretches.ts';
import { personWords, phaseWords } from './scenario-words.ts';
import { simulationPageStyle } from './simulation-page-style.ts';
import { boundWords, headlines, outcomeRows, shownDays } from './simulation-rows.ts';

/** That of a phone, so that text is nowhere smaller than it should be. */
const chartWidth = 360;

/**
 * A page of its own with a fan chart of every outcome, the numbers as a table, sources and cautions: it opens offline, loads
 * nothing and needs no script.
 *
 * @example
 * writeFileSync('bed.html', simulationPage(scenario, simulateScenario(scenario)));
 */
export function simulationPage(scenario: Scenario, result: SimulationResult): string {
  const title = scenario.phases.map(phaseWords).join(', then ');
  const drawn = Object.entries(result.outcomes).filter(([, { median }]) => median !== null);
  const unknown = Object.values(result.outcomes).filter(({ median }) => median === null);
  const notKnown =
    result.species === 'human'
      ? boundWords(result)
      : [
          `Of a ${result.species} Legwork knows no published number on: ${unknown.map(({ label }) => label).join(', ')}.`,
        ];
  const [header = [], ...rows] = outcomeRows(result, shownDays(scenario));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Legwork: ${title}</title>
<style>${new Html(simulationPageStyle)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${capital(personWords(scenario))}. Simulated, not measured.</p>
<ul>${headlines(result, scenario).map((line) => html`<li>${line}</li>`)}</ul>
<p class="faint">Line: the middle. Band: ${result.bandOf}. Points: published means of a like life; full ones were fitted, hollow ones only compared. Percent change from day 0.</p>
<div class="charts">${drawn.map(([name, outcome]) => chart(name, outcome, scenario, result))}</div>
<h2>As a table</h2>
<div class="wide" tabindex="0" role="region" aria-label="Table of percent changes"><table>
<thead><tr>${header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>
<p class="faint">Known: A trials in people, pooled; B small trials in people; C association or mixed; D animals; open: nobody knows.</p>
<h2>What is not known</h2>
${notKnown.map((line) => html`<p>${line}</p>`)}
<h2>Take care</h2>
<ul>${result.cautions.map((line) => html`<li>${line}</li>`)}</ul>
</main>
</body>
</html>
`.markup;
}

function chart(
  name: string,
  { label = name, grade, evidence, note }: SimulatedOutcome,
  scenario: Scenario,
  result: SimulationResult,
): Html {
  const svg = outcomeFan(name, result, { width: chartWidth, phases: phaseStretches(scenario) });
  return html`<figure><h2>${capital(label)}, grade ${grade}</h2>${new Html(svg)}<figcaption>${note}${evidence.length > 0 ? ` Rows: ${evidence.join(', ')}.` : ''}</figcaption></figure>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
