export { type Activity, activityLabels } from './activity-labels.ts';
export { blobSource, type NamedBlob } from './blob-source.ts';
export { type ByteSource, memorySource } from './byte-source.ts';
export { checkTimezone } from './check-timezone.ts';
export { writeCsv } from './csv/write-csv.ts';
export type { CwaOptions } from './cwa/cwa-settings.ts';
export { writeCwa } from './cwa/write-cwa.ts';
export { type AxisBins, type Envelope, noSampleMg } from './envelope.ts';
export type {
  EventActivity,
  EventHeader,
  EventRecording,
  EventTransition,
  HeartRates,
  Lap,
  MeasureSeries,
  Session,
  StrengthSet,
  Stretch,
} from './event-recording.ts';
export { findFormat } from './find-format.ts';
export { type Finding, FindingLog } from './finding.ts';
export { type FindingCode, type FindingCodeEntry, findingCodes, type Severity } from './finding-codes.ts';
export { formats } from './formats.ts';
export { type Gt3xOptions, writeGt3x } from './gt3x/write-gt3x.ts';
export { InputError } from './input-error.ts';
export { mergeBins } from './merge-bins.ts';
export { openEvents } from './open-events.ts';
export { openRecording } from './open-recording.ts';
export { type EnvelopeOptions, recordEnvelope } from './record-envelope.ts';
export type {
  AuxiliaryReadings,
  Gap,
  Placement,
  ReadOptions,
  Recording,
  RecordingHeader,
  SampleBlock,
} from './recording.ts';
export type { EventFormat, RecordingFormat, SampleFormat } from './recording-format.ts';
export { type GridSecond, gridRateHz, Resampler } from './resample.ts';
export { indexPasses } from './resume/index-passes.ts';
export type { IndexedPoint } from './resume/indexed-point.ts';
export type { InflatePoint, PackedRange } from './resume/inflate-point.ts';
export type { Reading, ReadingPoint } from './resume/reading-point.ts';
export { noSnippetValue, SampleSnippets, type SnippetOptions, snippetStepsPerG } from './sample-snippets.ts';
export { StepCounts } from './step-counts.ts';
export type { WritableBlock } from './writable-block.ts';
export { readZipDirectory } from './zip/read-zip-directory.ts';
export type { ZipEntry } from './zip/zip-entry.ts';
export { zipEntryBytes } from './zip/zip-entry-bytes.ts';
export { zoneOffsetMs } from './zone-offset-ms.ts';
