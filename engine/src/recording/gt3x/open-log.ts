import { addClockInFuture } from '../add-clock-in-future.ts';
import type { ByteSource } from '../byte-source.ts';
import type { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions, Recording } from '../recording.ts';
import { wallClockOffsetMs } from '../wall-clock-offset-ms.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { zipEntryRange } from '../zip/zip-entry-range.ts';
import type { Gt3xInfo } from './gt3x-info.ts';
import type { LogLayout } from './log-layout.ts';
import { LogPass } from './log-pass.ts';
import { type LogHead, readLogHead } from './read-log-head.ts';
import type { ClockWindow } from './second-clock.ts';
import { surveyLog } from './survey-log.ts';

const daySeconds = 86_400;
// Older than any of these sensors: a clock that shows it was never set.
const earliestSeconds = Date.UTC(2005, 0, 1) / 1000;
const lateMs = 60_000;

/** Opens the log.bin of a .gt3x recording: samples in records of a second each. */
export async function openLog(
  source: ByteSource,
  entry: ZipEntry,
  info: Gt3xInfo,
  findings: FindingLog,
  options: ReadOptions,
): Promise<Recording> {
  const head = await readLogHead(source, entry, options);
  if (Number.isNaN(head.firstSeconds) || head.samples === 0)
    throw new InputError(
      'no-data',
      `log.bin has no record with samples${head.kinds.length > 0 ? `, only: ${head.kinds.join(', ')}` : ''}`,
      source.name,
      'download the file from the sensor again; if it stays so, the sensor did not record',
    );
  const { startSeconds, window } = await believedTimes(source, entry, head, info, options);
  const zoneOffsetMs = head.isUtc
    ? 0
    : wallClockOffsetMs(startSeconds * 1000, options.timezone, findings, info.zoneOffsetMs);
  if (startSeconds < earliestSeconds) findings.add('clock-not-set');
  const lateByMs = startSeconds * 1000 - info.startMs;
  if (lateByMs > lateMs) findings.add('starts-late', null, 1, `by ${Math.round(lateByMs / 1000)} s`);
  // The record with parameters holds what the sensor used; info.txt what the software knew.
  const unitsPerG = head.parameters.unitsPerG || info.unitsPerG;
  if (Number.isNaN(unitsPerG)) findings.add('scale-assumed', null, 1, '256 units a g');
  const layout: LogLayout = {
    source,
    entry,
    rateHz: info.rateHz || head.parameters.rateHz || head.samples,
    unitsPerG: unitsPerG || 256,
    window,
    startSeconds,
    zoneOffsetMs,
    endMs: info.lastSampleMs - zoneOffsetMs,
  };
  let pass = new LogPass(layout, options);
  return {
    header: {
      format: 'gt3x',
      device: info.device,
      serial: info.serial,
      sampleRateHz: layout.rateHz,
      rangeG: info.rangeG || null,
      hasGyro: false,
      timezone: options.timezone ?? 'UTC',
      metadata: { ...info.metadata, ...head.metadata },
    },
    packed: () => zipEntryRange(source, entry),
    blocks(reading) {
      pass = new LogPass(layout, options, reading);
      return pass.blocks();
    },
    findings() {
      const all = findings.copy();
      pass.findings.addTo(all, pass.cursor);
      addClockInFuture(all, pass.lastMs, options);
      return all.list();
    },
    gaps: () => [...pass.gaps],
  };
}

/**
 * Between which times those of records are believed: by info.txt, unless that contradicts half of them. And when the
 * first record starts.
 */
async function believedTimes(
  source: ByteSource,
  entry: ZipEntry,
  { firstSeconds }: LogHead,
  { startMs, stopMs, lastSampleMs, downloadMs }: Gt3xInfo,
  options: ReadOptions,
): Promise<{ startSeconds: number; window: ClockWindow }> {
  const endMs = Math.max(...[stopMs, lastSampleMs, downloadMs].filter((ms) => ms > startMs));
  const window = { from: startMs / 1000 - daySeconds, to: endMs / 1000 + daySeconds };
  if (firstSeconds >= window.from && firstSeconds <= window.to) return { startSeconds: firstSeconds, window };
  if (window.from < window.to) {
    const { records, believed, startSeconds } = await surveyLog(source, entry, window, options);
    if (2 * believed > records) return { startSeconds, window };
  }
  return {
    startSeconds: firstSeconds,
    window: { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
  };
}
