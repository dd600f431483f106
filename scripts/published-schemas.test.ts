import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedSchemas } from './published-schemas.ts';

test.each(Object.entries(publishedSchemas()))(
  'docs/schema/%s is what the code says (if not: npm run schema)',
  (name, text) => {
    const published = readFileSync(new URL(`../docs/schema/${name}`, import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(text));
  },
);
