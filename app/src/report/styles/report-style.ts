import { chartStyle } from './chart-style.ts';
import { fanStyle } from './fan-style.ts';
import { pageStyle } from './page-style.ts';
import { printStyle } from './print-style.ts';
import { themeStyle } from './theme-style.ts';

const fans = `${fanStyle({
  ink: 'var(--ink)',
  faint: 'var(--muted)',
  rule: 'var(--line)',
  shade: 'var(--surface)',
  paper: 'var(--paper)',
  line: 'var(--fan-line)',
  point: 'var(--fan-point)',
})}.fan { display: block; width: 100%; height: auto; }
.fans { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 20px 32px; }`;

/** The style sheet of the report. */
export const reportStyle = [themeStyle, pageStyle, chartStyle, fans, printStyle].join('\n');
