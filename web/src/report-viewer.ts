import './report-viewer/ensure-language.ts';
import 'uplot/dist/uPlot.min.css';
import './report-viewer/report-viewer.css';
import { addTableExports } from './report-viewer/add-table-exports.ts';
import { addThemeToggle } from './report-viewer/add-theme-toggle.ts';
import { showTrace } from './report-viewer/show-trace.ts';

document.documentElement.classList.add('live');
addThemeToggle();
addTableExports();
showTrace();
