import { type Envelope, mergeBins, noSampleMg } from '@legwork/engine';
import type { TraceSlice } from '../facts/trace-slices.ts';
import { type Html, html } from '../html.ts';

/** The thigh's axes, top to bottom, in words. */
export const laneNames = { x: 'down', y: 'front', z: 'right' } as const;

const laneHeight = 48;
/** A still sensor draws a line: its height is this part of a lane's half. */
const thinnest = 30;
/** About one column for each pixel of a page's width: more can't be seen, fewer would show steps. */
const mostColumns = 720;

/**
 * A day of the raw trace as a still picture: for each axis a lane from -`limitG` to +`limitG`. What goes beyond is
 * cut off at the edge of its lane.
 *
 * @returns an SVG that is hidden from assistive technology
 * @example
 * traceLanes(slice, 2);
 */
export function traceLanes(slice: TraceSlice, limitG: number): Html {
  const { fromS, toS, marks } = slice.shown;
  const lengthS = toS - fromS;
  const columns = mergeBins(asEnvelope(slice), Math.max(1, Math.ceil(slice.count / mostColumns)));
  return html`<svg class="lanes" width="100%" height="${3 * laneHeight}" aria-hidden="true" focusable="false">
${(['x', 'y', 'z'] as const).map((axis, lane) => {
  const y = lane * laneHeight;
  return html`<svg y="${y}" width="100%" height="${laneHeight}" viewBox="${fromS} ${-limitG * 1000} ${lengthS} ${limitG * 2000}" preserveAspectRatio="none"><path class="band-grid" d="M${fromS} 0H${toS}${marks.map((second) => `M${second} ${-limitG * 1000}v${limitG * 2000}`).join('')}"/><path class="lane-area" d="${lanePath(columns, axis, limitG * 1000)}"/></svg>
<line class="lane-edge" x1="0" x2="100%" y1="${y + laneHeight}" y2="${y + laneHeight}"/><text x="4" y="${y + 14}">${laneNames[axis]}</text>`;
})}
</svg>`;
}

function asEnvelope({ firstS, binS, count, min, max }: TraceSlice): Envelope {
  return { startMs: (firstS - binS / 2) * 1000, binMs: binS * 1000, count, min, max };
}

/** The area between the smallest and largest values, up being positive: one outline for each stretch of samples. */
function lanePath(columns: Envelope, axis: 'x' | 'y' | 'z', limitMg: number): string {
  const min = columns.min[axis];
  const max = columns.max[axis];
  const second = (column: number) => Math.round((columns.startMs + column * columns.binMs) / 1000);
  const inLane = (mg: number) => Math.min(Math.max(mg, -limitMg), limitMg);
  let path = '';
  for (let from = 0; from < columns.count; from++) {
    if (max[from] === noSampleMg) continue;
    let to = from;
    let upper = '';
    let lower = '';
    for (; to < columns.count && max[to] !== noSampleMg; to++) {
      const low = inLane(min[to]);
      const high = Math.max(inLane(max[to]), low + limitMg / thinnest);
      upper += `V${Math.round(-high)}H${second(to + 1)}`;
      lower = `V${-low}H${second(to)}${lower}`;
    }
    path += `M${second(from)} 0${upper}${lower}Z`;
    from = to;
  }
  return path;
}
