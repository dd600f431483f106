import type { ByteSource } from '../byte-source.ts';
import { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions, Recording } from '../recording.ts';
import { crc32 } from '../zip/crc32.ts';
import { readZipDirectory } from '../zip/read-zip-directory.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { zipEntryBytes } from '../zip/zip-entry-bytes.ts';
import { gt3xInfo } from './gt3x-info.ts';
import { openActivity } from './open-activity.ts';
import { openLog } from './open-log.ts';

const longestInfo = 1 << 20;

/**
 * Opens an ActiGraph .gt3x recording: a ZIP archive with info.txt and, in current files, log.bin; in those of GT3X+
 * and ActiSleep+ with firmware up to 2.5 (as in NHANES), activity.bin and lux.bin.
 *
 * Nothing is unpacked to a disk, and sizes stated in the archive are not believed. Damaged records are left out.
 * Times in which the sensor slept, was connected to a computer or lost records are gaps, or with `fillGaps` the rows
 * that ActiLife makes up for them. Clocks are local time unless the file says that they are UTC.
 *
 * Throws an `InputError`: `not-gt3x`, `no-data`, `no-sample-rate`, and while reading `zip-encrypted`, `zip-method`,
 * `zip-bomb`.
 *
 * @example
 * const recording = await readGt3x(source, { timezone: 'America/New_York' });
 * for await (const block of recording.blocks()) console.log(block.count, new Date(block.timeMs[0]));
 */
export async function readGt3x(source: ByteSource, options: ReadOptions): Promise<Recording> {
  const findings = new FindingLog();
  const { entries, complete } = await readZipDirectory(source);
  if (!complete) findings.add('zip-damaged', null, 1, 'its directory is missing');
  const find = (name: string) => entries.find((entry) => baseName(entry) === name) ?? null;
  const log = find('log.bin');
  const activity = find('activity.bin');
  if (!log && !activity)
    throw new InputError(
      'not-gt3x',
      `the archive has neither log.bin nor activity.bin, but ${entries.length} other files`,
      source.name,
      'give the .gt3x file that ActiLife saved; if the archive holds such files, unpack it first',
    );
  const info = gt3xInfo(await infoText(source, find('info.txt'), findings));
  return log
    ? openLog(source, log, info, findings, options)
    : openActivity(source, activity!, find('lux.bin'), info, findings, options);
}

function baseName({ name }: ZipEntry): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
}

async function infoText(source: ByteSource, entry: ZipEntry | null, findings: FindingLog): Promise<string> {
  if (!entry) {
    findings.add('header-damaged', null, 1, 'info.txt is missing');
    return '';
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  let isDamaged = false;
  const onDamage = () => {
    isDamaged = true;
  };
  for await (const chunk of zipEntryBytes(source, entry, { onDamage })) {
    parts.push(chunk.slice());
    length += chunk.length;
    if (length > longestInfo) break;
  }
  const sum = parts.reduce((before, part) => crc32(part, before), 0);
  if (isDamaged || length > longestInfo || (!Number.isNaN(entry.crc32) && sum !== entry.crc32))
    findings.add('header-damaged', null, 1, 'info.txt');
  const decoder = new TextDecoder();
  return parts.map((part) => decoder.decode(part, { stream: true })).join('');
}
