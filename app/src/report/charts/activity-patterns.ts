import { type ActivityStyle, activityLabels, activityStyles } from '@legwork/engine';
import { type Html, html } from '../html.ts';

/** Size of a tile in pixels. */
const tile = 6;

/** What a pattern draws on a tile of 6 x 6 pixels. */
const marks: Record<ActivityStyle['pattern'], string> = {
  none: '',
  solid: 'M0 0H6V6H0z',
  hatch: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5',
  'hatch-back': 'M-1 -1L7 7M5 -1L7 1M-1 5L1 7',
  cross: 'M-1 7L7 -1M-1 -1L7 7',
  dots: 'M1.5 1.5h1.4v1.4h-1.4zM4.5 4.5h1.4v1.4h-1.4z',
  lines: 'M0 1.5H6M0 4.5H6',
  columns: 'M1.5 0V6',
};

/** Pixels of a band's usual place on paper: 640 for a day, 40 high. A pattern in it is drawn inversely stretched. */
const band = { secondsPerPixel: 86_400 / 640, unitsPerPixel: 100 / 40 };

/**
 * The patterns of all activities, for black and white: `#swatch-<activity>` in pixels, `#band-<activity>` for the
 * stretched picture of a day.
 *
 * @example
 * html`<body>${activityPatterns()}...`;
 */
export function activityPatterns(): Html {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
${activityLabels.map((activity) => {
  const { pattern } = activityStyles[activity];
  return [
    patternTile(`swatch-${activity}`, pattern, 1, 1),
    patternTile(`band-${activity}`, pattern, band.secondsPerPixel, band.unitsPerPixel),
  ];
})}
</defs></svg>`;
}

function patternTile(id: string, pattern: ActivityStyle['pattern'], scaleX: number, scaleY: number): Html {
  const filled = pattern === 'solid' || pattern === 'dots';
  return html`<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse" patternTransform="scale(${scaleX} ${scaleY})"><path class="${filled ? 'mark-fill' : 'mark-line'}" d="${marks[pattern]}"/></pattern>`;
}
