import { addClockInFuture } from '../add-clock-in-future.ts';
import type { ByteSource } from '../byte-source.ts';
import type { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions, Recording } from '../recording.ts';
import { wallClockOffsetMs } from '../wall-clock-offset-ms.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { zipEntryBytes } from '../zip/zip-entry-bytes.ts';
import { zipEntryRange } from '../zip/zip-entry-range.ts';
import type { ActivityLayout } from './activity-layout.ts';
import { ActivityPass } from './activity-pass.ts';
import { packedSamples } from './append-packed.ts';
import type { Gt3xInfo } from './gt3x-info.ts';

/** All devices that write activity.bin (ActiGraph, NHANES-GT3X-File-Format, activity.bin.md). */
const unitsPerG = 341;

/** Opens the activity.bin of an older .gt3x recording: samples one after the other from the start in info.txt on. */
export async function openActivity(
  source: ByteSource,
  entry: ZipEntry,
  luxEntry: ZipEntry | null,
  info: Gt3xInfo,
  findings: FindingLog,
  options: ReadOptions,
): Promise<Recording> {
  if (Number.isNaN(info.rateHz))
    throw new InputError(
      'no-sample-rate',
      'info.txt does not say how many samples there are a second, and activity.bin does not either',
      source.name,
      'download the file from the sensor again',
    );
  if (!(await hasSample(source, entry)))
    throw new InputError(
      'no-data',
      'activity.bin holds no samples, or can not be unpacked',
      source.name,
      'download the file from the sensor again; if it stays so, the sensor did not record',
    );
  let startMs = 0;
  if (Number.isNaN(info.startMs)) findings.add('start-time-unknown');
  else
    startMs = info.startMs - wallClockOffsetMs(info.startMs, options.timezone, findings, info.zoneOffsetMs);
  // GT3X+ and, in a darker case, ActiSleep+ (lux.bin.md).
  const isActiSleep = info.serial?.toUpperCase().startsWith('MRA') ?? false;
  const layout: ActivityLayout = {
    source,
    entry,
    lux: luxEntry && {
      entry: luxEntry,
      scale: isActiSleep ? 3.25 : 1.25,
      most: isActiSleep ? 6000 : 2500,
    },
    rateHz: info.rateHz,
    unitsPerG: info.unitsPerG || unitsPerG,
    startMs,
  };
  let pass = new ActivityPass(layout, options);
  return {
    header: {
      format: 'gt3x',
      device: info.device,
      serial: info.serial,
      sampleRateHz: layout.rateHz,
      rangeG: info.rangeG || null,
      hasGyro: false,
      timezone: options.timezone ?? 'UTC',
      metadata: info.metadata,
    },
    packed: () => zipEntryRange(source, entry),
    blocks(reading) {
      pass = new ActivityPass(layout, options, reading);
      return pass.blocks();
    },
    findings() {
      const all = findings.copy();
      pass.addTo(all);
      addClockInFuture(all, pass.lastMs, options);
      return all.list();
    },
    gaps: () => [...pass.gaps],
  };
}

async function hasSample(source: ByteSource, entry: ZipEntry): Promise<boolean> {
  let bytes = 0;
  for await (const chunk of zipEntryBytes(source, entry, { onDamage: () => {} })) {
    bytes += chunk.length;
    if (packedSamples(bytes) > 0) return true;
  }
  return false;
}
