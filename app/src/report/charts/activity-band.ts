import { type Activity, activityStyles } from '@legwork/engine';
import type { DayBout, DayFacts } from '../facts/report-facts.ts';
import { type Html, html } from '../html.ts';

/**
 * A day as a band from midnight to midnight: each activity has its colour, its pattern and its height. One unit of
 * the picture is a second wide; the picture stretches to the width of its place.
 *
 * @returns an SVG that is hidden from assistive technology: its figure says in words and in a table what it shows
 * @example
 * activityBand(facts.days[0]);
 */
export function activityBand({ frame, bouts }: DayFacts): Html {
  const lengthS = (frame.endMs - frame.startMs) / 1000;
  const activities = [...new Set(bouts.map(({ activity }) => activity))];
  const grid = frame.clockHours.filter(({ hour, second }) => hour % 6 === 0 && second > 0);
  return html`<svg class="band" data-date="${frame.date}" viewBox="0 -3 ${lengthS} 104" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<path class="band-ground" d="M0 100H${lengthS}"/>
<path class="band-grid" d="${grid.map(({ second }) => `M${second} 0V100`).join('')}"/>
${activities.map((activity) => {
  const id = `band-${frame.date}-${activity}`;
  const d = fillPath(bouts.filter((bout) => bout.activity === activity));
  return html`<path class="fill-${activity}" d="${d}"/><clipPath id="${id}"><path d="${d}"/></clipPath><g class="over-${activity}" clip-path="url(#${id})"><use href="#marks-${activityStyles[activity].pattern}"/></g>`;
})}
<path class="band-outline" d="${outlinePath(skyline(bouts, lengthS))}"/>
<path class="band-outline fine" d="${outlinePath(bouts)}"/>
</svg>`;
}

function top(activity: Activity): number {
  return Math.round(100 - 100 * activityStyles[activity].height);
}

function fillPath(bouts: readonly DayBout[]): string {
  return bouts
    .map(({ startS, endS, activity }) => `M${round(startS)} 100V${top(activity)}H${round(endS)}V100`)
    .join('');
}

/** Width of a step of the outline, s: about half a pixel of a day on a page. */
const skylineStepS = 60;

/**
 * The highest activity of each step: where bouts of seconds follow each other, an outline of every one would be a
 * black block.
 */
function skyline(bouts: readonly DayBout[], lengthS: number): DayBout[] {
  const steps: (Activity | undefined)[] = new Array(Math.ceil(lengthS / skylineStepS));
  for (const { startS, endS, activity } of bouts) {
    if (activity === 'nonwear') continue;
    for (let step = Math.floor(startS / skylineStepS); step * skylineStepS < endS; step++) {
      const highest = steps[step];
      if (!highest || top(activity) < top(highest)) steps[step] = activity;
    }
  }
  return steps.flatMap((activity, step) =>
    activity ? [{ startS: step * skylineStepS, endS: (step + 1) * skylineStepS, activity }] : [],
  );
}

/** The upper edge, drawn as one line wherever bouts touch. Time without wear has no edge: nothing was measured. */
function outlinePath(bouts: readonly DayBout[]): string {
  let path = '';
  let reachedS = Number.NaN;
  for (const { startS, endS, activity } of bouts) {
    if (activity === 'nonwear') continue;
    if (startS !== reachedS) path += `${path && 'V100'}M${round(startS)} 100`;
    path += `V${top(activity)}H${round(endS)}`;
    reachedS = endS;
  }
  return path && `${path}V100`;
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
