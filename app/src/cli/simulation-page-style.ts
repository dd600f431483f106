import { type FanColours, fanColours, fanStyle } from '../report/styles/fan-style.ts';

const properties = (colours: FanColours): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

const variables = Object.fromEntries(
  Object.keys(fanColours.light).map((name) => [name, `var(--${name})`]),
) as unknown as FanColours;

/** How the page of a simulation looks. */
export const simulationPageStyle = `
:root{color-scheme:light dark;${properties(fanColours.light)}}
@media (prefers-color-scheme:dark){:root{${properties(fanColours.dark)}}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;max-width:72rem;padding:1rem}
h1{font-size:20px;max-width:70ch}h2{font-size:16px;margin:0}p,li{max-width:70ch}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1.5rem 2rem;margin:1.5rem 0}
figure{margin:0;min-width:0}.fan{width:100%;height:auto;display:block}
${fanStyle(variables)}figcaption,.faint{color:var(--faint);font-size:14px}
.wide{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums;white-space:nowrap}
th,td{padding:.2rem .8rem .2rem 0;text-align:right;font-weight:400}th[scope=row],th:first-child{text-align:left}thead th{border-bottom:1px solid var(--faint);color:var(--faint)}
@media print{body{max-width:none}.charts{grid-template-columns:1fr 1fr}figure{break-inside:avoid}}
`;
