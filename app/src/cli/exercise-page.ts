import { createHash } from 'node:crypto';
import { type ExerciseResult, exerciseFigure, figureView, gravityPresetsMS2 } from '@legwork/engine';
import { Html, html } from '../report/html.ts';
import { assumptions, caution, exerciseTitle, feasibility, muscleRows, peakRows } from './exercise-rows.ts';

const style = `
:root{color-scheme:light dark;--ink:#1d1f21;--faint:#6b7075;--rest:#c9c9c9;--full:#d55e00;--paper:#fff;--force:#0072b2}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--faint:#a0a6ab;--rest:#5a5f63;--full:#ff7a1a;--paper:#17191b;--force:#56b4e9}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;max-width:60rem;padding:1rem}
h1{font-size:20px}table{border-collapse:collapse;margin:1rem 0;font-variant-numeric:tabular-nums}
th,td{padding:.2rem .8rem .2rem 0;text-align:right;font-weight:400}th[scope=row],th:first-child{text-align:left}thead th{border-bottom:1px solid var(--faint);color:var(--faint)}
.figure{max-width:100%;width:auto;height:min(60vh,32rem)}
.figure path,.figure circle{vector-effect:non-scaling-stroke}
.figure-ground{stroke:var(--faint);stroke-width:1}
.figure-bone{fill:none;stroke:var(--ink);stroke-width:5;stroke-linecap:round;stroke-linejoin:round}
.figure-thin{stroke-width:3}
.figure-foot{fill:none;stroke:var(--ink);stroke-width:3;stroke-linejoin:round}
.figure-joint{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.figure-head{fill:var(--paper);stroke:var(--ink);stroke-width:4}
.figure-muscle{fill:color-mix(in srgb,var(--full) calc(var(--a)*100%),var(--rest));stroke:var(--paper);stroke-width:1}
.figure-force{fill:none;stroke:var(--force);stroke-width:3;stroke-linecap:round}
.figure-load{fill:var(--faint);fill-opacity:.5;stroke:var(--ink);stroke-width:2}
.figure-far{opacity:.35}
[hidden]{display:none}
input[type=range]{width:100%}
button{font:inherit;min-height:44px;padding:0 1rem}
.controls{display:flex;gap:1rem;align-items:center}output{white-space:nowrap;font-variant-numeric:tabular-nums}
@media print{.controls{display:none}}
`;

/** Plays and scrubs the frames; without it the page shows four of them. */
const script = `
const frames=[...document.querySelectorAll('.frame')],bar=document.querySelector('input'),play=document.querySelector('button'),time=document.querySelector('output');
const still=matchMedia('(prefers-reduced-motion: reduce)').matches;
let shown=0,timer=0;
const durationS=Number(bar.dataset.duration);
function show(i){shown=i;frames.forEach((f,k)=>{f.hidden=k!==i});bar.value=String(i);time.textContent=frames[i].dataset.time+' s'}
function stop(){clearInterval(timer);timer=0;play.textContent='Play'}
function start(){timer=setInterval(()=>show((shown+1)%frames.length),1000*durationS/frames.length);play.textContent='Pause'}
document.querySelector('.controls').hidden=false;
bar.addEventListener('input',()=>{stop();show(Number(bar.value))});
play.addEventListener('click',()=>timer?stop():start());
show(0);
if(!still)start();
`;

/** Frames shown: enough for a smooth movement, few enough for a small page. */
const mostFrames = 60;

/**
 * A page of its own with the moving figure of an exercise and its numbers: it opens offline and loads nothing. Without
 * scripts it shows four moments.
 *
 * @param result with frames
 * @example
 * writeFileSync('squat.html', exercisePage(performExercise('squat', { withFrames: true })));
 */
export function exercisePage(result: ExerciseResult): string {
  const all = result.frames ?? [];
  const every = Math.max(1, Math.ceil(all.length / mostFrames));
  const frames = all.filter((_, i) => i % every === 0);
  const view = figureView(frames, result.body.massKg * gravityPresetsMS2.earth);
  const keyFrames = new Set([0, 1, 2, 3].map((quarter) => Math.round((quarter / 4) * frames.length)));
  const figures = frames.map(
    (frame, i) =>
      html`<div class="frame" data-time="${frame.timeS.toFixed(2)}"${new Html(keyFrames.has(i) ? '' : ' hidden')}>${new Html(exerciseFigure(frame, view))}</div>`,
  );
  const title = exerciseTitle(result);
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Legwork: ${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<div role="img" aria-label="${description(result)}">${figures}</div>
<div class="controls" hidden><button type="button">Play</button><input type="range" min="0" max="${frames.length - 1}" value="0" aria-label="Time" data-duration="${result.durationS}"><output></output></div>
<p>Muscles go from grey (rest) to orange (all they have). Arrows are the forces of the ground on the body, the fainter leg is the far one.</p>
<p>${feasibility(result)}</p>
${table(peakRows(result))}
${table(muscleRows(result))}
<p>${assumptions(result).map((line) => `${line}. `)}${caution(result)}</p>
</main>
<script>${new Html(script)}</script>
</body>
</html>
`.markup;
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
