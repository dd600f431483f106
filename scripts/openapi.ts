import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiText } from './open-api-text.ts';

writeFileSync(join(import.meta.dirname, '../docs/openapi.json'), openApiText());
