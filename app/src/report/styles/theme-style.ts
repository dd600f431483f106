import { activityLabels, activityStyles } from '@legwork/engine';
import { fanColours } from './fan-style.ts';

/** Text meets 4.5:1 and marks 3:1 on `paper` and `surface`, in both themes. */
const light: Record<string, string> = {
  paper: '#ffffff',
  surface: '#f4f5f7',
  ink: '#1a1d21',
  muted: '#565f69',
  line: '#d3d8de',
  mark: '#4a545f',
  accent: '#0a58a8',
  'on-accent': '#ffffff',
  'fan-line': fanColours.light.line,
  'fan-point': fanColours.light.point,
};

const dark: typeof light = {
  paper: '#15181b',
  surface: '#1e2226',
  ink: '#e7eaed',
  muted: '#a6afb9',
  line: '#3a4148',
  mark: '#b4bdc6',
  accent: '#84bbf3',
  'on-accent': '#10243a',
  'fan-line': fanColours.dark.line,
  'fan-point': fanColours.dark.point,
};

function variables(colours: typeof light): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}

/** Colours as custom properties: the reader's own theme, unless the page was told another one. */
export const themeStyle = `
:root { color-scheme: light dark; ${variables(light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(dark)} } }
@media screen {
  :root[data-theme='light'] { color-scheme: light; ${variables(light)} }
  :root[data-theme='dark'] { color-scheme: dark; ${variables(dark)} }
}
${activityLabels.map((activity) => `.fill-${activity} { fill: ${activityStyles[activity].colour}; }`).join('\n')}
`;
