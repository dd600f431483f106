/** How the page of a simulation looks. */
export const simulationPageStyle = `
:root{color-scheme:light dark;--ink:#1d1f21;--faint:#5f656a;--rule:#dcdee0;--paper:#fff;--shade:#f3f4f5;--line:#0072b2;--point:#8f3f00}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--faint:#a0a6ab;--rule:#3a3e42;--paper:#17191b;--shade:#202326;--line:#56b4e9;--point:#ff9d57}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;max-width:72rem;padding:1rem}
h1{font-size:20px;max-width:70ch}h2{font-size:16px;margin:0}p,li{max-width:70ch}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1.5rem 2rem;margin:1.5rem 0}
figure{margin:0;min-width:0}.fan{width:100%;height:auto;display:block}
.fan text{font:14px system-ui,sans-serif;font-variant-numeric:tabular-nums}
.fan-text{fill:var(--ink)}.fan-faint{fill:var(--faint)}.fan-grid{stroke:var(--rule)}.fan-zero{stroke:var(--faint)}
.fan-phase{fill:var(--shade)}.fan-band{fill:var(--line);fill-opacity:.2}.fan-line{fill:none;stroke:var(--line);stroke-width:2.5}
.fan-fitted{fill:var(--point)}.fan-compared{fill:var(--paper);stroke:var(--point);stroke-width:2}
figcaption,.faint{color:var(--faint);font-size:14px}
.wide{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums;white-space:nowrap}
th,td{padding:.2rem .8rem .2rem 0;text-align:right;font-weight:400}th[scope=row],th:first-child{text-align:left}thead th{border-bottom:1px solid var(--faint);color:var(--faint)}
@media print{body{max-width:none}.charts{grid-template-columns:1fr 1fr}figure{break-inside:avoid}}
`;
