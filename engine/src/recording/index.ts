export { type ByteSource, memorySource } from './byte-source.ts';
export { type Finding, FindingLog } from './finding.ts';
export { type FindingCode, type FindingCodeEntry, findingCodes, type Severity } from './finding-codes.ts';
export { InputError } from './input-error.ts';
export type {
  AuxiliaryReadings,
  Gap,
  Placement,
  ReadOptions,
  Recording,
  RecordingFormat,
  RecordingHeader,
  SampleBlock,
} from './recording.ts';
