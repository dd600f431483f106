import type { LabelEvidence, SampleSnippets } from '@legwork/engine';

/** The signals behind the labels of a recording, small enough to travel in a report. */
export interface LabelSignals {
  evidence: LabelEvidence;
  /** Along the axes of the thigh. */
  snippets: SampleSnippets;
}
