import './trace/ensure-language.ts';
import 'uplot/dist/uPlot.min.css';
import './report-viewer/report-viewer.css';
import { addExports } from './report-viewer/add-exports.ts';
import { addThemeToggle } from './report-viewer/add-theme-toggle.ts';
import { showEvidence } from './report-viewer/show-evidence.ts';
import { showTrace } from './report-viewer/show-trace.ts';

document.documentElement.classList.add('live');
addThemeToggle();
addExports();
showTrace();
showEvidence();
