import { createHash } from 'node:crypto';
import { Html, html } from './html.ts';
import { reportStyle } from './styles/report-style.ts';
import { viewerAsset } from './viewer-asset.ts';

/**
 * The document around a report: head, styles, the viewer script, and a policy under which the page can load nothing
 * and run nothing but that script.
 *
 * @example
 * renderPage('Legwork: thigh.cwa', html`<main>...</main>`);
 */
export function renderPage(title: string, body: Html): string {
  const { script, style } = viewerAsset();
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(reportStyle)}${new Html(style)}</style>
</head>
<body>
${body}
<script>${new Html(script)}</script>
</body>
</html>
`;
  return page.markup;
}
