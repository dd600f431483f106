import type { Analysis } from '@legwork/engine';

/**
 * The epochs of an analysis as CSV: a row for each second with its start in UTC, what the legs did, and the steps a
 * minute. A second without samples has an empty activity.
 *
 * @example
 * epochsCsv(analysis.epochs); // 'time,activity,cadence_spm\n2026-03-02T08:00:00.000Z,walk,112\n...'
 */
export function epochsCsv(epochs: NonNullable<Analysis['epochs']>): string {
  const startMs = Date.parse(epochs.start);
  const rows = epochs.activity.map((label, i) => {
    const time = new Date(startMs + i * epochs.stepS * 1000).toISOString();
    return `${time},${label === null ? '' : epochs.labels[label]},${epochs.cadenceSpm[i]}\n`;
  });
  return `time,activity,cadence_spm\n${rows.join('')}`;
}
