/** Type, layout and tables. Sizes are 14, 16, 20 and 28 px. */
export const pageStyle = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif;
  font-variant-numeric: tabular-nums;
}
main { max-width: 1280px; margin: 0 auto; padding: 24px 16px 48px; }
h1 { font-size: 28px; line-height: 1.2; font-weight: 600; margin: 4px 0 12px; max-width: 40em; text-wrap: balance; }
h2 { font-size: 20px; line-height: 1.3; font-weight: 600; margin: 0 0 12px; text-wrap: balance; }
h3 { font-size: 16px; font-weight: 600; margin: 24px 0 4px; }
p { margin: 0 0 12px; max-width: 70ch; }
a { color: var(--accent); }
section { border-top: 1px solid var(--line); padding: 24px 0 32px; min-width: 0; }
.eyebrow { color: var(--muted); font-size: 14px; margin: 0; overflow-wrap: anywhere; }
.lead { max-width: 70ch; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
caption.unseen { position: absolute; }

.key-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 16px 24px; margin: 20px 0 28px; }
.key-figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; border-left: 2px solid var(--line); padding-left: 12px; }
.key-figures dt { color: var(--muted); font-size: 14px; }
.key-figures dd { margin: 0; font-size: 20px; font-weight: 600; line-height: 1.3; }

.facts { margin: 0; font-size: 14px; }
.facts div { display: grid; grid-template-columns: 7.5em 1fr; gap: 8px; padding: 5px 0; border-bottom: 1px solid var(--line); }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; overflow-wrap: anywhere; }

.method { margin: 0 0 16px; }
.method div { padding: 6px 0; }
.method dt { font-weight: 600; }
.method dd { margin: 0; max-width: 70ch; }
.notice { border-left: 3px solid var(--mark); padding-left: 12px; }
.code { color: var(--muted); font: 14px/1.4 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }

.findings { list-style: none; margin: 0; padding: 0; }
.findings li { border-left: 3px solid var(--line); padding: 0 0 4px 12px; margin: 0 0 16px; overflow-wrap: anywhere; }
.findings li.warning, .findings li.error { border-left-color: var(--mark); }
.findings p { margin: 0 0 4px; }

details { margin: 8px 0 0; font-size: 14px; }
summary { cursor: pointer; color: var(--accent); width: fit-content; padding: 4px 0; }
.scroll { position: relative; overflow: auto; max-height: 70vh; }
table { border-collapse: collapse; font-size: 14px; }
caption { text-align: left; color: var(--muted); padding: 4px 0; }
th, td { padding: 5px 14px 5px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); white-space: nowrap; font-weight: 400; }
thead th { color: var(--muted); vertical-align: bottom; white-space: normal; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
tr.faint th, tr.faint td { color: var(--muted); }
.minutes { width: 100%; }
.minutes th, .minutes td { padding-right: 8px; }
.minutes tbody td { min-width: 50px; }
.scroll.whole { max-height: none; }
.usual { width: 100%; max-width: 44em; }
.usual th { white-space: normal; }
.usual th, .usual td { padding-right: 8px; }
.usual th.group { font-weight: 600; padding-top: 16px; }
.definitions { margin: 8px 0 0; }
.definitions div { padding: 4px 0; }
.definitions dt { font-weight: 600; }
.definitions dd { margin: 0; max-width: 70ch; overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; }
.minutes th:first-child { position: sticky; left: 0; background: var(--paper); }

button, select { font: inherit; font-size: 14px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

@media (min-width: 720px) {
  .findings { columns: 2; column-gap: 48px; }
  .findings li { break-inside: avoid; }
  main { padding: 32px 32px 64px; }
  .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 24px 48px; align-items: start; }
  .key-figures { grid-template-columns: repeat(5, 1fr); }
}
@media (min-width: 720px) and (max-width: 1099px) {
  .facts, .method { columns: 2; column-gap: 48px; }
  .facts div, .method div { break-inside: avoid; }
}
@media (min-width: 1100px) {
  .key-figures dd { font-size: 28px; }
  .main-and-side { display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: 0 56px; align-items: start; }
  .method { columns: 3; column-gap: 48px; }
  .method div { break-inside: avoid; }
}
`;
