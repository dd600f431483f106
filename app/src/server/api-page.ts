import { type Html, html } from '../report/html.ts';
import { openApiDocument } from './api/open-api-document.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The API in words: a page without scripts, made of the same schemas that requests are checked with. */
export function apiPage(): string {
  const { info, paths = {} } = openApiDocument();
  const routes = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const route = item?.[method];
      return route ? [{ path, method, tag: route.tags?.[0] ?? '', route }] : [];
    }),
  );
  const groups = Map.groupBy(routes, ({ tag }) => tag);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Legwork: the API</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 0 auto; padding: 1rem; }
code, pre { font: 14px/1.4 ui-monospace, monospace; }
pre { overflow-x: auto; }
h3 { margin-bottom: 0; font-size: 1rem; }
</style>
</head>
<body>
<main>
<h1>The API</h1>
<p>${info.description}</p>
<p>Version ${info.version}. <a href="/api/openapi.json">As an OpenAPI document</a></p>
${[...groups].map(([tag, members]) => html`<h2>${tag}</h2>${members.map(routeSection)}`)}
</main>
</body>
</html>
`;
  return page.markup;
}

function routeSection({ path, method, route }: { path: string; method: string; route: Route }): Html {
  const parameters = (route.parameters ?? []) as {
    name: string;
    in: string;
    description?: string;
    required?: boolean;
  }[];
  const body = route.requestBody as { content: Record<string, unknown> } | undefined;
  return html`<section>
<h3><code>${method.toUpperCase()} ${path}</code></h3>
<p>${route.summary}</p>
${
  parameters.length > 0 &&
  html`<ul>${parameters.map(
    (parameter) =>
      html`<li><code>${parameter.name}</code> (${parameter.in}${!parameter.required && ', optional'}) ${parameter.description}</li>`,
  )}</ul>`
}
${body && schemaDetails('What is sent', body)}
${Object.entries((route.responses ?? {}) as Record<string, object>)
  .filter(([status]) => status.startsWith('2'))
  .map(([status, answer]) => schemaDetails(`Answer ${status}`, answer))}
</section>`;
}

interface Route {
  summary?: string;
  parameters?: readonly unknown[];
  requestBody?: unknown;
  responses?: unknown;
}

function schemaDetails(title: string, content: object): Html {
  return html`<details><summary>${title}</summary><pre>${JSON.stringify(content, null, 2)}</pre></details>`;
}
