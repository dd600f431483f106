import { activityLabels } from '@legwork/engine';

/** Bands, bars, the trace and the picture of the thigh. */
export const chartStyle = `
figure { margin: 0; min-width: 0; }
figcaption { color: var(--muted); font-size: 14px; max-width: 70ch; margin-top: 8px; }
.chart-name { font-size: 14px; font-weight: 600; margin: 0 0 4px; }
.patterns { position: absolute; }
.mark-fill { fill: var(--mark); }
.mark-line { fill: none; stroke: var(--mark); stroke-width: 1; vector-effect: non-scaling-stroke; }

.hours, .day-row { display: grid; grid-template-columns: 6.6em minmax(0, 1fr); align-items: end; font-size: 14px; }
.hours .name { color: var(--muted); }
.hours .scale { position: relative; height: 20px; color: var(--muted); }
.mark { position: absolute; transform: translateX(-50%); }
.timetable { padding-right: 10px; }
.day-row .name { padding-bottom: 1px; white-space: nowrap; }
.day-row .scale { display: block; height: 52px; }
.day { display: block; position: relative; height: 100%; padding-top: 8px; }
.band { display: block; width: 100%; height: 100%; overflow: visible; }
.band-ground { stroke: var(--mark); stroke-width: 1; vector-effect: non-scaling-stroke; }
.band-grid { fill: none; stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.band-outline { fill: none; stroke: var(--mark); stroke-width: 1; stroke-linejoin: bevel; vector-effect: non-scaling-stroke; }
.band-outline.fine { display: none; }
${activityLabels.map((activity) => `.over-${activity} { display: none; }`).join('\n')}
.fill-nonwear { fill: none; }
.over-nonwear { display: inline; }
.stretch { position: absolute; top: 6px; transform: translateX(-50%); white-space: nowrap; line-height: 1.2; padding: 0 3px; background: color-mix(in srgb, var(--paper) 80%, transparent); }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 12px 0 0; padding: 0; font-size: 14px; }
.key li { display: flex; align-items: center; gap: 6px; }
.swatch { flex: none; vertical-align: middle; }

.bars { display: block; font-size: 14px; overflow: visible; }
.bars text { fill: var(--ink); }
.bar { fill: var(--mark); }
.bar.faint { fill: var(--surface); stroke: var(--mark); stroke-width: 1; }
.hour-lane { display: block; overflow: visible; }
.hour-lane .unknown { fill: var(--line); }
.bars-zero { stroke: var(--mark); stroke-width: 1; }
.cell-bar { display: block; width: 100%; height: 6px; margin-top: 3px; overflow: visible; }

.still-day { margin: 0 0 20px; }
.lanes { display: block; background: var(--surface); font-size: 14px; }
.lanes text { fill: var(--ink); paint-order: stroke; stroke: var(--surface); stroke-width: 3px; }
.lane-area { fill: var(--mark); }
.lane-edge { stroke: var(--line); stroke-width: 1; }
.scale.hours { display: block; position: relative; height: 20px; color: var(--muted); }

.thighs { display: flex; flex-wrap: wrap; gap: 8px; }
.thigh { font-size: 14px; overflow: visible; }
.thigh .body { fill: var(--surface); stroke: var(--mark); stroke-width: 1.5; }
.thigh .sensor { fill: var(--paper); stroke: var(--mark); stroke-width: 1.5; }
.thigh text { fill: var(--ink); text-anchor: middle; }
.thigh .place { fill: var(--muted); }
.thigh .axis text { font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
.axis-line { fill: none; stroke: var(--accent); stroke-width: 2; }
.axis-tip { fill: var(--accent); }
.ring { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
@media screen and (max-width: 719px) {
  .hours, .day-row { grid-template-columns: minmax(0, 1fr); }
  .hours .name { display: none; }
  .day-row .name { margin-bottom: -8px; }
  .day-row .scale { height: 48px; }
  .mark.minor { display: none; }
  .hours .mark:first-child { transform: none; }
}
`;
