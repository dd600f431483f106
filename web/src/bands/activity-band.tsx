import './bands.css';
import { activityStyles } from '@legwork/engine';
import { useMemo } from 'react';
import type { Band } from './band.ts';
import { bandHeight, bandPaths } from './band-paths.ts';

export interface ActivityBandProps {
  bands: readonly Band[];
  fromMs: number;
  toMs: number;
  /** px */
  height: number;
  /** The part that is shown, s since `fromMs`. Default: all. */
  view?: { fromS: number; toS: number };
}

/** What the legs did from one instant to another, as a band; hidden from assistive technology, say it beside. */
export function ActivityBand({ bands, fromMs, toMs, height, view }: ActivityBandProps) {
  const { fills, outline, hatch, own } = useMemo(() => bandPaths(bands, fromMs, toMs), [bands, fromMs, toMs]);
  const seconds = (toMs - fromMs) / 1000;
  const shown = view ?? { fromS: 0, toS: seconds };
  const hours = Array.from(
    { length: Math.floor(seconds / 10_800) },
    (_, i) => `M${(i + 1) * 10_800} 0V${bandHeight}`,
  );
  return (
    <svg
      className="band-picture"
      viewBox={`${shown.fromS} 0 ${shown.toS - shown.fromS} ${bandHeight}`}
      preserveAspectRatio="none"
      height={height}
      aria-hidden="true"
    >
      {seconds > 43_200 && <path className="band-hours" d={hours.join('')} />}
      {/* Under the fills: half of it stays, outside, so that thin stretches keep their colour. */}
      <path className="band-outline" d={outline} />
      {fills.map(({ activity, path }) => (
        <path
          key={activity}
          className={`fill fill-${activity}`}
          d={path}
          fill={activityStyles[activity].colour}
          fillOpacity={activity === 'nonwear' ? 0.45 : 1}
        />
      ))}
      <path className="band-hatch" d={hatch} />
      <path className="band-own" d={own} />
      <path className="band-ground" d={`M0 ${bandHeight}H${seconds}`} />
    </svg>
  );
}
