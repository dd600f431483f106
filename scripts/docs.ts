import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDocs } from './generated-docs.ts';

const folder = join(import.meta.dirname, '../docs');
for (const [name, text] of Object.entries(generatedDocs())) writeFileSync(join(folder, name), text);
