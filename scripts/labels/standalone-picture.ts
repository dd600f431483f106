/** Colours of the family of Okabe and Ito, dark enough on white and light enough on black. */
const style = `
svg { background: #fff; font-family: system-ui, sans-serif; }
.signal-text { fill: #1a1d21; }
.signal-faint { fill: #565f69; }
.signal-grid { stroke: #d3d8de; fill: none; }
.signal-limit { stroke: #565f69; fill: none; stroke-dasharray: 6 4; }
.signal-limit-text { fill: #565f69; paint-order: stroke; stroke: #fff; stroke-width: 3px; }
.signal-line { fill: none; stroke-width: 1.5; stroke-linejoin: round; }
.signal-line.a { stroke: #0072b2; }
.signal-line.b { stroke: #d55e00; stroke-dasharray: 5 2; }
.signal-line.c { stroke: #009e73; stroke-dasharray: 1.5 2; }
.signal-band { stroke: #4a545f; }
.signal-on-band { fill: #1a1d21; paint-order: stroke; stroke: #fff; stroke-width: 3px; }
@media (prefers-color-scheme: dark) {
  svg { background: #15181b; }
  .signal-text { fill: #e7eaed; }
  .signal-faint, .signal-limit-text { fill: #a6afb9; }
  .signal-limit-text { stroke: #15181b; }
  .signal-grid { stroke: #3a4148; }
  .signal-limit { stroke: #a6afb9; }
  .signal-line.a { stroke: #56b4e9; }
}
`;

/**
 * A picture of signals as a file of its own, with its colours, for light and dark pages.
 *
 * @param svg of `signalLanes`
 * @param title what it shows, for those who can't see it
 * @example
 * writeFileSync('frame.svg', standalonePicture(signalLanes(picture), 'Six seconds of walking.'));
 */
export function standalonePicture(svg: string, title: string): string {
  const described = svg.replace('aria-hidden="true" focusable="false"', 'role="img"');
  return `${described.replace('>', `><title>${title}</title><style>${style}</style>`)}\n`;
}
