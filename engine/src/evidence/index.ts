export { checkEvidence } from './check-evidence.ts';
export { evidence } from './evidence.ts';
export type { EvidenceResult } from './evidence-result.ts';
export { evidenceResults } from './evidence-results.ts';
export type { EvidenceGrade, EvidenceReading, EvidenceRow, EvidenceUse } from './evidence-row.ts';
export { findEvidence } from './find-evidence.ts';
export { isDirection } from './is-direction.ts';
