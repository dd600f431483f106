import type { AnalyzeOptions } from '@legwork/engine';
import type { Query } from '../store.ts';

/** What a file does not say about itself. */
export type ReadingOptions = Pick<
  AnalyzeOptions,
  'placement' | 'side' | 'timezone' | 'unit' | 'rateHz' | 'fillGaps'
> & { columns?: string[] };

/** A problem in words, as of an `InputError`. */
export interface Problem {
  code: string;
  message: string;
  where: string;
  hint: string;
}

/** A file of a sensor that a person wore. */
export interface Recording {
  id: string;
  personId: string;
  batchId: string;
  fileName: string;
  sha256: string;
  bytes: number;
  options: ReadingOptions;
  state: 'waiting' | 'analysing' | 'ready' | 'failed';
  problem: Problem | null;
  format: string | null;
  device: string | null;
  startMs: number | null;
  endMs: number | null;
  timezone: string | null;
  samples: number | null;
  findings: number | null;
  engineVersion: string | null;
  createdMs: number;
  trashedMs: number | null;
}

/** Recordings with what their current analysis says. */
export function selectRecordings(db: Query) {
  return db
    .selectFrom('recording')
    .innerJoin('original', 'original.sha256', 'recording.sha256')
    .leftJoin('analysis', (join) =>
      join.onRef('analysis.recording_id', '=', 'recording.id').on('analysis.current', '=', 1),
    )
    .selectAll('recording')
    .select([
      'original.bytes as bytes',
      'analysis.format as format',
      'analysis.device as device',
      'analysis.start_ms as start_ms',
      'analysis.end_ms as end_ms',
      'analysis.timezone as timezone',
      'analysis.samples as samples',
      'analysis.findings as findings',
      'analysis.engine_version as engine_version',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRecordings>['execute']>>[number];

export function recordingOfRow(row: Row): Recording {
  return {
    id: row.id,
    personId: row.person_id,
    batchId: row.batch_id,
    fileName: row.file_name,
    sha256: row.sha256,
    bytes: row.bytes,
    options: JSON.parse(row.options),
    state: row.state,
    problem: row.problem === null ? null : JSON.parse(row.problem),
    format: row.format,
    device: row.device,
    startMs: row.start_ms,
    endMs: row.end_ms,
    timezone: row.timezone,
    samples: row.samples,
    findings: row.findings,
    engineVersion: row.engine_version,
    createdMs: row.created_ms,
    trashedMs: row.trashed_ms,
  };
}
