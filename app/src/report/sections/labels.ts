import {
  type Analysis,
  activityLabels,
  activityStyles,
  ruleLimits,
  seenAloneAs,
  summarizeEvidence,
} from '@legwork/engine';
import { dataTable } from '../charts/data-table.ts';
import { evidenceData } from '../evidence-data.ts';
import { type DayEvidence, dayEvidence, evidenceStepS } from '../facts/day-evidence.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { formatDate } from '../format/format-date.ts';
import { formatDuration } from '../format/format-duration.ts';
import { type Html, html } from '../html.ts';
import type { LabelSignals } from '../label-signals.ts';
import { section } from './section.ts';

/**
 * Why each stretch has its label: a place where the viewer script shows the signal behind a bout and says in sentences
 * what decided, and a table of the same for each day and activity.
 *
 * @param signals null where there is nothing behind the labels to see: then there is no section
 * @example
 * labels(analysis, facts, signals);
 */
export function labels(analysis: Analysis, facts: ReportFacts, signals: LabelSignals | null): Html | false {
  if (signals === null || signals.evidence.count === 0) return false;
  const days = dayEvidence(signals.evidence, analysis, facts.days);
  const stepS = evidenceStepS(signals.evidence);
  const body = html`<p>Each stretch with the slope and the movement of the thigh, the limits that they are held against, and a few
seconds of the signal itself. ${
    stepS > 1 && `To keep this file small, one of every ${stepS} seconds is here.`
  }</p>
<div id="evidence-viewer"></div>
<noscript><p>Looking at single stretches needs JavaScript, which is off here. The table has the days.</p></noscript>
<details><summary>As table<span class="unseen">: what each activity looked like</span></summary>${dataTable({
    caption: 'What each activity looked like, middle values of the day',
    columns: [
      'Day',
      'Activity',
      'Time',
      'Slope',
      'mostly',
      'Turned by',
      'Moves along, g',
      'Moves in 1 s, g',
      'Steps a minute',
      'By itself',
    ],
    rows: days.flatMap((day) => dayRows(day, stepS)),
  })}<p>Slope is the angle between thigh and vertical: beyond ${ruleLimits().uprightMostDeg}° the thigh is not upright. Turned is about its length: 0° is the
front up, 90° the side. By itself is the share of seconds that the rules call by this name without their neighbours; lying and
rowing are sitting to them, stairs are walking.</p></details>
${evidenceData(signals, days, stepS)}`;
  return section('labels', 'Why each stretch has its label', body);
}

function dayRows(day: DayEvidence, stepS: number): string[][] {
  return activityLabels.flatMap((activity) => {
    const bouts = day.bouts.filter((bout) => bout.activity === activity);
    if (bouts.length === 0) return [];
    const inBouts = new Uint8Array(day.count);
    const valueAt = (second: number) => Math.round((second - day.firstS) / stepS);
    for (const { startS, endS } of bouts) inBouts.fill(1, Math.max(0, valueAt(startS)), valueAt(endS));
    const own = {
      of: (measure: Parameters<typeof day.of>[0]) => day.of(measure).filter((_, i) => inBouts[i]),
    };
    const seen = summarizeEvidence(own, 0, day.count, stepS);
    if (seen.seconds === 0) return [];
    const minutes = bouts.reduce((sum, { startS, endS }) => sum + (endS - startS) / 60, 0);
    const alone = seenAloneAs(activity);
    return [
      [
        formatDate(day.frame.date, 'short'),
        activityStyles[activity].label,
        formatDuration(minutes),
        `${seen.inclinationDeg}°`,
        `${seen.inclinationLowDeg}° to ${seen.inclinationHighDeg}°`,
        seen.inclinationDeg > ruleLimits().uprightMostDeg ? `${seen.turnDeg}°` : 'upright',
        seen.downSdG.toFixed(3),
        seen.movedSdG.toFixed(3),
        seen.rhythmShare > 0.5 ? String(seen.strideCadenceSpm) : 'no rhythm',
        alone === null ? 'not asked' : `${Math.round(100 * seen.ownShares[activityLabels.indexOf(alone)])} %`,
      ],
    ];
  });
}
