import { openApiDocument } from '../app/src/server/api/open-api-document.ts';

/** The text of `docs/openapi.json`. */
export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(), null, 2)}\n`;
}
