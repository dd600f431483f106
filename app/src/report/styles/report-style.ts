import { chartStyle } from './chart-style.ts';
import { pageStyle } from './page-style.ts';
import { printStyle } from './print-style.ts';
import { themeStyle } from './theme-style.ts';

/** The style sheet of the report. */
export const reportStyle = [themeStyle, pageStyle, chartStyle, printStyle].join('\n');
