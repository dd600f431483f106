import { checkEvidence } from './check-evidence.ts';
import { evidenceRows } from './evidence-rows.ts';

/** Every published number that Legwork knows about what leg load does to a body, checked. */
export const evidence = checkEvidence(evidenceRows);
