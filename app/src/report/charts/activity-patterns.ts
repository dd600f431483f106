import { type ActivityStyle, activityLabels, activityStyles } from '@legwork/engine';
import { type Html, html } from '../html.ts';

type PatternName = ActivityStyle['pattern'];

/** Size of a tile, px. */
const tile = 6;

/** What a pattern draws on a tile. */
const marks: Record<PatternName, string> = {
  none: '',
  solid: 'M0 0H6V6H0z',
  hatch: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5',
  'hatch-back': 'M-1 -1L7 7M5 -1L7 1M-1 5L1 7',
  cross: 'M-1 7L7 -1M-1 -1L7 7',
  dots: 'M1.5 1.5h1.4v1.4h-1.4zM4.5 4.5h1.4v1.4h-1.4z',
  lines: 'M0 1.5H6M0 4.5H6',
  columns: 'M1.5 0V6',
};

/** The usual place of a day's band: 640 px for 24 h, 40 px high for 100 units. */
const secondsPerPx = 86_400 / 640;
const unitsPerPx = 100 / 40;
/** A day has 25 h at most, where the clocks change by an hour. */
const longestDayS = 25 * 3600;

/**
 * The patterns of all activities: `#swatch-<activity>` to fill swatches with, and `#marks-<pattern>`, which covers the
 * whole stretched picture of a day, to be clipped. Bands are clipped, not filled with a pattern: browsers print
 * patterns of such a size as bitmaps, and a week on paper would take 17 MB instead of 0.4.
 *
 * @example
 * html`<body>${activityPatterns()}...`;
 */
export function activityPatterns(): Html {
  const names = [...new Set(activityLabels.map((activity): PatternName => activityStyles[activity].pattern))];
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
${activityLabels.map((activity) => swatchPattern(activity, activityStyles[activity].pattern))}
${names.map((name) => html`<path id="marks-${name}" class="${markClass(name)}" d="${bandMarks(name)}"/>\n`)}
</defs></svg>`;
}

function swatchPattern(activity: string, pattern: PatternName): Html {
  return html`<pattern id="swatch-${activity}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><path class="${markClass(pattern)}" d="${marks[pattern]}"/></pattern>\n`;
}

function markClass(pattern: PatternName): string {
  return pattern === 'solid' || pattern === 'dots' ? 'mark-fill' : 'mark-line';
}

function bandMarks(pattern: PatternName): string {
  const widthPx = longestDayS / secondsPerPx;
  const heightPx = 100 / unitsPerPx;
  const at = (xPx: number, yPx: number) =>
    `${Math.round(xPx * secondsPerPx)} ${(yPx * unitsPerPx).toFixed(1)}`;
  const everyTile = (draw: (px: number) => string, from: number, to: number) => {
    let path = '';
    for (let px = from; px < to; px += tile) path += draw(px);
    return path;
  };
  const rising = (px: number) => `M${at(px, heightPx)}L${at(px + heightPx, 0)}`;
  const falling = (px: number) => `M${at(px, 0)}L${at(px + heightPx, heightPx)}`;
  const dot = (px: number) =>
    everyTile(
      (py) => `M${at(px, py)}h${2 * secondsPerPx}v${2 * unitsPerPx}h${-2 * secondsPerPx}z`,
      0,
      heightPx,
    );
  const draw: Record<PatternName, () => string> = {
    none: () => '',
    solid: () => `M0 0H${longestDayS}V100H0z`,
    hatch: () => everyTile(rising, -heightPx, widthPx),
    'hatch-back': () => everyTile(falling, -heightPx, widthPx),
    cross: () => everyTile((px) => rising(px) + falling(px), -heightPx, widthPx),
    dots: () => everyTile(dot, 0, widthPx),
    lines: () => everyTile((py) => `M${at(0, py + 2)}H${longestDayS}`, 0, heightPx),
    columns: () => everyTile((px) => `M${at(px, 0)}V100`, 0, widthPx),
  };
  return draw[pattern]();
}
