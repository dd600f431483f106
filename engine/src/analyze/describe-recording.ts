import type { FindingLog } from '../recording/index.ts';
import type { AlsoRecording } from './analysis.ts';
import { bySeverity } from './by-severity.ts';
import type { GridPass, GridRecording } from './grid-recording.ts';
import { isoTime } from './iso-time.ts';

/** The facts of a recording for the contract, after a pass over it. Findings are those of its reader and of the log. */
export function describeRecording(
  recording: GridRecording,
  { samples, startMs, endMs }: GridPass,
  log: FindingLog,
  file: string,
  sha256: string | undefined,
): AlsoRecording {
  const { format, device, serial, sampleRateHz, timezone } = recording.header;
  return {
    file,
    sha256: sha256 ?? null,
    format,
    device,
    serial,
    sampleRateHz,
    start: isoTime(startMs),
    end: isoTime(endMs),
    timezone,
    samples,
    gaps: recording
      .gaps()
      .map((gap) => ({ start: isoTime(gap.startMs), end: isoTime(gap.endMs), reason: gap.reason })),
    findings: bySeverity([...recording.findings(), ...log.list()]),
  };
}
