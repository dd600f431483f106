/** How the page of an exercise looks. */
export const exercisePageStyle = `
:root{color-scheme:light dark;--ink:#1d1f21;--faint:#6b7075;--rest:#c9c9c9;--full:#d55e00;--paper:#fff;--force:#0072b2;--press:#8f2d83}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--faint:#a0a6ab;--rest:#5a5f63;--full:#ff7a1a;--paper:#17191b;--force:#56b4e9;--press:#d98fd0}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;max-width:60rem;padding:1rem}
h1,h2{font-size:20px}table{border-collapse:collapse;margin:1rem 0;font-variant-numeric:tabular-nums}
th,td{padding:.2rem .8rem .2rem 0;text-align:right;font-weight:400;vertical-align:top}td{white-space:nowrap}th[scope=row]{overflow-wrap:break-word}th[scope=row],th:first-child{text-align:left}thead th{border-bottom:1px solid var(--faint);color:var(--faint)}
.conditions{display:flex;flex-wrap:wrap;gap:0 2rem}.conditions>section{flex:1 1 20rem;min-width:0}.pictures{align-items:end}
.figure{max-width:100%;width:auto;height:min(60vh,32rem)}
.four{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:1rem}.four .figure{width:100%;height:auto}
.figure path,.figure circle{vector-effect:non-scaling-stroke}
.figure-ground{stroke:var(--faint);stroke-width:1}
.figure-bone{fill:none;stroke:var(--ink);stroke-width:5;stroke-linecap:round;stroke-linejoin:round}
.figure-thin{stroke-width:3}
.figure-foot{fill:none;stroke:var(--ink);stroke-width:3;stroke-linejoin:round}
.figure-joint{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.figure-head{fill:var(--paper);stroke:var(--ink);stroke-width:4}
.figure-muscle{fill:color-mix(in srgb,var(--full) calc(var(--a)*100%),var(--rest));stroke:var(--paper);stroke-width:1}
.figure-force{fill:none;stroke:var(--force);stroke-width:3;stroke-linecap:round}
.figure-contact{fill:none;stroke:var(--press);stroke-width:2.5}
.figure-load{fill:var(--faint);fill-opacity:.5;stroke:var(--ink);stroke-width:2}
.figure-far{opacity:.35}
[hidden]{display:none}
input[type=range]{width:100%}
button{font:inherit;min-height:44px;padding:0 1rem}
.controls{display:flex;gap:1rem;align-items:center}output{white-space:nowrap;font-variant-numeric:tabular-nums}
@media (max-width:52rem){th,td{padding-right:.5rem;font-size:.875em}}
@media print{.controls{display:none}}
`;
