import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openApiText } from './open-api-text.ts';

test('docs/openapi.json is that of the routes; npm run openapi writes it anew', () => {
  const written = readFileSync(join(import.meta.dirname, '../docs/openapi.json'), 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(openApiText()));
});
