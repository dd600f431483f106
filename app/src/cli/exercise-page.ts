import { createHash } from 'node:crypto';
import {
  type ExerciseFrame,
  type ExerciseResult,
  exerciseFigure,
  type FigureView,
  figureView,
  gravityPresetsMS2,
} from '@legwork/engine';
import { Html, html } from '../report/html.ts';
import { exercisePageScript } from './exercise-page-script.ts';
import { exercisePageStyle } from './exercise-page-style.ts';
import {
  assumptions,
  caution,
  energyOfSet,
  exerciseTitle,
  feasibility,
  muscleRows,
  peakRows,
} from './exercise-rows.ts';

/** Moments shown: enough for a smooth movement, few enough for a small page. */
const moments = 60;

/**
 * A page of its own with the moving figure of an exercise and its numbers, or of several conditions beside each other in
 * step: it opens offline and loads nothing. Without scripts it shows four moments.
 *
 * @param results with frames, at least one
 * @example
 * writeFileSync('squat.html', exercisePage([performExercise('squat', { withFrames: true })]));
 */
export function exercisePage(results: readonly ExerciseResult[]): string {
  const conditions = results.map((result) => ({ result, frames: evenly(result.frames ?? []) }));
  const view = figureView(conditions.flatMap(({ frames }) => frames));
  const title = results.map(exerciseTitle).join(' | ');
  const hash = createHash('sha256').update(exercisePageScript).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Legwork: ${title}</title>
<style>${new Html(exercisePageStyle)}</style>
</head>
<body>
<main>
<h1>${results.length > 1 ? 'Conditions beside each other' : title}</h1>
<div class="conditions pictures">${conditions.map(({ result, frames }) => figuresOf(result, frames, view, results.length > 1))}</div>
<div class="controls" hidden><button type="button">Play</button><input type="range" min="0" max="${moments - 1}" value="0" aria-label="Time" data-duration="${results[0]!.durationS}"><output></output></div>
<p>Muscles go from grey (rest) to orange (all they have). Arrows are the forces of the ground on the body, one body weight as long as a thigh; rings around hip, knee and ankle grow with the force between the bones. The fainter leg is the far one.</p>
<div class="conditions">${results.map(numbersOf)}</div>
</main>
<script>${new Html(exercisePageScript)}</script>
</body>
</html>
`.markup;
}

/** As many frames of every result, so that conditions of other durations move in step. */
function evenly(frames: readonly ExerciseFrame[]): ExerciseFrame[] {
  return Array.from(
    { length: moments },
    (_, i) => frames[Math.round((i / (moments - 1)) * (frames.length - 1))]!,
  );
}

function figuresOf(
  result: ExerciseResult,
  frames: readonly ExerciseFrame[],
  view: FigureView,
  hasTitle: boolean,
): Html {
  const keyFrames = new Set([0, 1, 2, 3].map((quarter) => Math.round((quarter / 4) * frames.length)));
  const bodyWeightN = result.body.massKg * gravityPresetsMS2.earth;
  const figures = frames.map(
    (frame, i) =>
      html`<div class="frame" data-time="${frame.timeS.toFixed(2)}"${new Html(keyFrames.has(i) ? '' : ' hidden')}>${new Html(exerciseFigure(frame, view, bodyWeightN))}</div>`,
  );
  return html`<section>${hasTitle && html`<h2>${exerciseTitle(result)}</h2>`}<div class="moments four" role="img" aria-label="${description(result)}">${figures}</div></section>`;
}

function numbersOf(result: ExerciseResult): Html {
  return html`<section><p>${feasibility(result)}</p>
${table(peakRows(result))}
${table(muscleRows(result))}
<p>${assumptions(result).map((line) => `${line}. `)}${energyOfSet(result).map((line) => `${line} `)}${caution(result)}</p></section>`;
}

function table([header = [], ...rows]: readonly (readonly string[])[]): Html {
  return html`<table>
<thead><tr>${header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([
      first,
      ...cells
    ]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
  )}</tbody>
</table>`;
}

function description({ exercise, durationS, muscles }: ExerciseResult): string {
  const hardest = Object.entries(muscles)
    .sort(([, a], [, b]) => b.meanActivation - a.meanActivation)
    .slice(0, 3)
    .map(([name]) => name);
  return `${exercise ?? 'A measured motion'} from the side, ${durationS.toFixed(1)} s; the muscles that work most are ${hardest.join(', ')}`;
}
