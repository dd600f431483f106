import { activityLabels } from '@legwork/engine';

/** A4 and Letter, legible in black and white: patterns instead of colours. */
export const printStyle = `
@media print {
  @page { margin: 14mm 12mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; break-after: avoid; }
  section { padding: 10pt 0 12pt; }
  figure, .day-row, .still-day, .findings li, .method div, tr { break-inside: avoid; }
  #minutes, #steps, #sedentary { break-inside: avoid; }
  .key-figures { grid-template-columns: repeat(5, 1fr); gap: 8pt; margin: 10pt 0 14pt; }
  .key-figures dd { font-size: 13pt; }
  .main-and-side { display: block; }
  .method { columns: 1; }
  .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 24pt; align-items: start; }
  .minutes { font-size: 9pt; }
  .minutes tbody td { min-width: 0; }
  .minutes th, .minutes td { padding-right: 5pt; }
  .facts { columns: 2; column-gap: 24pt; }
  .facts div { break-inside: avoid; }
  .scroll { overflow: visible; max-height: none; }
  th, td { padding: 3pt 8pt 3pt 0; }
  details, button, noscript, #trace-viewer, #evidence-viewer, .theme { display: none; }
  .day-row .scale { height: 44px; }
  .bar { fill: #444; }
  ${activityLabels
    .map((activity) => `.fill-${activity} { fill: #fff; } .over-${activity} { display: inline; }`)
    .join('\n  ')}
  .cell-bar rect { fill: #777; }
}
`;
