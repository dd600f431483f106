import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceResults } from '../validation/adaptation/evidence-results.ts';

// `npm run evidence-results`: what the model says of each published number, as typed data in the tree, for the pages.

writeFileSync(
  join(import.meta.dirname, '../engine/src/evidence/evidence-results.ts'),
  `import type { EvidenceResult } from './evidence-result.ts';

/** Made by \`npm run evidence-results\`: changes here are lost. In the order of the ids; a row of mere context has none. */
export const evidenceResults: readonly EvidenceResult[] = ${JSON.stringify(evidenceResults())};
`,
);
