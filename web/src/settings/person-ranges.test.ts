import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { personRanges } from './person-ranges.ts';

test('what the form takes is what the server takes', () => {
  const document = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8'));
  const { properties } = document.components.schemas.Person;
  for (const [name, [minimum, maximum]] of Object.entries(personRanges))
    expect({ name, ...properties[name] }).toMatchObject({ name, minimum, maximum });
});
