import { type Activity, activityStyles } from '@legwork/engine';
import { type Html, html } from '../html.ts';

const size = 16;

/**
 * A swatch as in the bands: colour, pattern and height.
 *
 * @example
 * activitySwatch('walk');
 */
export function activitySwatch(activity: Activity): Html {
  const height = Math.round(size * activityStyles[activity].height);
  const place = `M1 ${size}V${size - height + 0.5}H${size - 1}V${size}`;
  return html`<svg class="swatch" width="${size}" height="${size}" aria-hidden="true" focusable="false"><path class="fill-${activity}" d="${place}"/><path class="over-${activity}" fill="url(#swatch-${activity})" d="${place}"/><path class="band-outline" d="${place}"/></svg>`;
}
