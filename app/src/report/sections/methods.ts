import type { Analysis } from '@legwork/engine';
import type { ReportFacts } from '../facts/report-facts.ts';
import { type Html, html } from '../html.ts';
import { section } from './section.ts';

/**
 * How the numbers came about, in plain words, and what they are not.
 *
 * @example
 * methods(analysis, facts, false);
 */
export function methods({ recording }: Analysis, { validHours }: ReportFacts, simulated: boolean): Html {
  return section(
    'methods',
    'How this was made',
    html`<div class="prose">
<p>${origin(simulated)} The same file gives the same numbers on every computer.</p>
<dl class="method">
${recording.samples > 0 ? fromSamples() : fromEvents()}
<div><dt>Days</dt><dd>Days are cut at midnight in the zone ${recording.timezone}. A day counts for means from
${validHours} h of wear. Time without samples stays empty and is never taken for rest.</dd></div>
</dl>
<p class="notice">Legwork informs; it does not diagnose or treat. This is not medical advice. Questions about health belong
with a clinician.</p>
${recording.sha256 !== null && html`<p class="code">SHA-256 of the file: ${recording.sha256}</p>`}
</div>`,
  );
}

function origin(simulated: boolean): string {
  return simulated
    ? 'The recording comes from a model of a person, to show what a report looks like. What follows from it was worked out by the same fixed rules as for a measured one.'
    : 'What the legs did is measured: worked out from this one recording by fixed rules. Forces, impulses, energy and what lies ahead are worked out from it with a model of a body, and say so.';
}

function fromSamples(): Html {
  return html`<div><dt>Calibration</dt><dd>Moments in which the sensor lies still must measure 1 g in every direction. Where they cover
enough directions, offset and scale of each axis are set so that they do (van Hees and others, 2014).</dd></div>
<div><dt>Axes of the thigh</dt><dd>Gravity while walking shows which way is down the thigh, the swing of the leg shows the
plane in which it moves, and sitting shows the front. No setting is needed.</dd></div>
<div><dt>Not worn</dt><dd>The sensor is still for more than 90 min, or for 10 to 90 min lying flat between two jolts.</dd></div>
<div><dt>Activity</dt><dd>Each second is labelled by the slope of the thigh, the size of its movement and its rhythm, starting
from the published Acti4 rules. Bouts too short to be believed are joined with their neighbours.</dd></div>
<div><dt>Steps and sit-to-stands</dt><dd>Steps are two for each stride, whose length in time comes from the rhythm of the thigh
while walking, on stairs and running. A sit-to-stand is a turn of the thigh from level to upright that lasts,
after a rest on a seat or in a row of rises from one; a squat turns around in the air and is none.</dd></div>
<div><dt>Known to be weak</dt><dd>Someone who lies still on the back looks like someone who sits. Stairs look much like
walking. Shuffling is hard to tell from standing.</dd></div>`;
}

function fromEvents(): Html {
  return html`<div><dt>Activity, steps and sit-to-stands</dt><dd>The file holds no samples, only what the device and its
software made of them. That is shown as it is in the file, by rules that the file does not tell.</dd></div>`;
}
