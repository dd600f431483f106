import {
  type Analysis,
  type Envelope,
  referenceDays,
  type SimulationResult,
  simulateDoses,
} from '@legwork/engine';
import { activityPatterns } from './charts/activity-patterns.ts';
import { reportFacts } from './facts/report-facts.ts';
import { html } from './html.ts';
import type { LabelSignals } from './label-signals.ts';
import { renderPage } from './render-page.ts';
import { ahead } from './sections/ahead.ts';
import { chairTests } from './sections/chair-tests.ts';
import { days } from './sections/days.ts';
import { dose } from './sections/dose.ts';
import { exerciseSets } from './sections/exercise-sets.ts';
import { findings } from './sections/findings.ts';
import { frame } from './sections/frame.ts';
import { heading } from './sections/heading.ts';
import { labels } from './sections/labels.ts';
import { methods } from './sections/methods.ts';
import { minutes } from './sections/minutes.ts';
import { recordingFacts } from './sections/recording-facts.ts';
import { sedentary } from './sections/sedentary.ts';
import { steps } from './sections/steps.ts';
import { trace } from './sections/trace.ts';
import { usualDay } from './sections/usual-day.ts';

/**
 * The report on a recording: one HTML file that needs nothing else, opens offline, prints, and works without
 * JavaScript but for zooming into the raw trace.
 *
 * @param analysis of the recording
 * @param envelope of the same recording, made with the analysis' calibration and frame; null where it has no samples
 * @param options `simulated`: the recording comes from a model of a person, and the report says so; default false.
 * `signals`: what stands behind the labels, along the axes of the thigh; default: the report does not show it
 * @returns the file's text, UTF-8
 * @example
 * const { calibration, frame } = analysis;
 * const envelope = await recordEnvelope(recording, { calibration, rotation: frame.rotation });
 * await writeFile('report.html', renderReport(analysis, envelope));
 */
export function renderReport(
  analysis: Analysis,
  envelope: Envelope | null,
  { simulated = false, signals = null }: { simulated?: boolean; signals?: LabelSignals | null } = {},
): string {
  const facts = reportFacts(analysis);
  return renderPage(
    `Legwork: ${analysis.recording.file}`,
    html`${activityPatterns()}
<main>
${heading(analysis, facts, simulated)}
<div class="main-and-side">
<div>
${days(facts)}
${minutes(facts)}
${steps(facts)}
${chairTests(analysis, facts)}
${exerciseSets(analysis, facts)}
${sedentary(facts)}
${analysis.days.some((day) => day.dose) && dose(analysis, facts, referenceDays(analysis.body ?? {}))}
${ahead(analysis, lookAhead(analysis))}
${usualDay(analysis, facts)}
</div>
<div class="side">
${recordingFacts(analysis, facts)}
${analysis.recording.samples > 0 && frame(analysis, facts)}
</div>
</div>
${findings(analysis)}
${labels(analysis, facts, signals)}
${trace(analysis, facts, envelope)}
${methods(analysis, facts, simulated)}
</main>`,
  );
}

/** What the days' doses come to; null where nothing is known of them or of the body. */
function lookAhead({ days, body }: Analysis): SimulationResult | null {
  if (!body) return null;
  const { ageY, sex, massKg } = body;
  const doses = days.flatMap(({ dose }) => dose ?? []);
  return simulateDoses(doses, { person: { ageY, sex, massKg } });
}
