/** What the model does with one published number, or says of it. A number can have two: of neurons and of other cells. */
export interface EvidenceResult {
  /** Of the row of the evidence. */
  id: string;
  /** `fitted`: parameters follow it. `compared`, `direction`: as a value, as more, less or the same. `neither`: `reason` says why. */
  role: 'fitted' | 'compared' | 'direction' | 'neither';
  /** What the model says: `%` of the start, `% a day` for a slope. */
  unit: '%' | '% a day';
  /** The published value twice, or the ends of the published range, in `unit`; of a direction its sign. */
  published: { from: number; to: number } | null;
  /** `band`: 80 % of the means of studies of its size; null where the model was fitted to it. */
  model: { median: number; band: { p10: number; p90: number } | null } | null;
  /** Whether the band holds what was published, or its middle goes the same way. Null where this would test nothing. */
  verdict: 'met' | 'missed' | null;
  /** Why it is not compared, or what else to know of the comparison; may be empty. */
  reason: string;
}
