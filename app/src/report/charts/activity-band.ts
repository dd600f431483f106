import { type Activity, activityStyles } from '@legwork/engine';
import type { DayBout, DayFacts } from '../facts/report-facts.ts';
import type { ShownPart } from '../facts/shown-part.ts';
import { type Html, html } from '../html.ts';

/**
 * A day as a band from midnight to midnight: each activity has its colour, its pattern and its height. One unit of
 * the picture is a second wide; the picture stretches to the width of its place.
 *
 * @returns an SVG that is hidden from assistive technology: its figure says in words and in a table what it shows
 * @example
 * activityBand(facts.days[0]);
 */
export function activityBand({ frame, shown, bouts }: DayFacts): Html {
  const { fromS, toS } = shown;
  // The marks of the patterns are made for 24 h.
  const marksPlace = `translate(${fromS} 0) scale(${shown.isPart ? (toS - fromS) / 86_400 : 1} 1)`;
  const activities = [...new Set(bouts.map(({ activity }) => activity))];
  return html`<svg class="band" data-date="${frame.date}" viewBox="${fromS} -3 ${toS - fromS} 104" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<path class="band-ground" d="M${fromS} 100H${toS}"/>
<path class="band-grid" d="${shown.marks.map((second) => `M${second} 0V100`).join('')}"/>
${activities.map((activity) => {
  const id = `band-${frame.date}-${activity}`;
  const d = fillPath(bouts.filter((bout) => bout.activity === activity));
  return html`<path class="fill-${activity}" d="${d}"/><clipPath id="${id}"><path d="${d}"/></clipPath><g class="over-${activity}" clip-path="url(#${id})"><use href="#marks-${activityStyles[activity].pattern}" transform="${marksPlace}"/></g>`;
})}
<path class="band-outline" d="${outlinePath(skyline(bouts, shown))}"/>
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

/** Steps of the outline: about two for each pixel of a band on a page, of a minute each for a day. */
const skylineSteps = 1440;

/**
 * The highest activity of each step: where bouts of seconds follow each other, an outline of every one would be a
 * black block.
 */
function skyline(bouts: readonly DayBout[], { fromS, toS }: ShownPart): DayBout[] {
  const stepS = (toS - fromS) / skylineSteps;
  const steps: (Activity | undefined)[] = new Array(skylineSteps);
  for (const { startS, endS, activity } of bouts) {
    if (activity === 'nonwear') continue;
    for (let step = Math.floor((startS - fromS) / stepS); fromS + step * stepS < endS; step++) {
      const highest = steps[step];
      if (!highest || top(activity) < top(highest)) steps[step] = activity;
    }
  }
  return steps.flatMap((activity, step) =>
    activity ? [{ startS: fromS + step * stepS, endS: fromS + (step + 1) * stepS, activity }] : [],
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
