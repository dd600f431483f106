import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkEvidence, type EvidenceRow } from '../engine/src/evidence/index.ts';
import { readCsv } from '../validation/read-csv.ts';
import { evidenceRow } from './evidence-row.ts';

// `npm run evidence`: the table of published numbers, as typed data in the tree. Addresses of pages on which a number was
// read are left out: many are copies of texts that belong to others. What counts is the citation.

const shared = resolve(process.env.LEGWORK_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url)));
const rows: EvidenceRow[] = readCsv(join(shared, 'evidence/physiology.csv')).map(evidenceRow);
checkEvidence(rows);
writeFileSync(
  join(import.meta.dirname, '../engine/src/evidence/evidence-rows.ts'),
  `import type { EvidenceRow } from './evidence-row.ts';

/** Made by \`npm run evidence\`: changes here are lost. */
export const evidenceRows: readonly EvidenceRow[] = ${JSON.stringify(rows)};
`,
);
