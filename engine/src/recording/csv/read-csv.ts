import type { ByteSource } from '../byte-source.ts';
import { describeBytes } from '../describe-bytes.ts';
import { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import { isGzip } from '../is-gzip.ts';
import type { ReadOptions, Recording } from '../recording.ts';
import { chooseCsvColumns } from './csv-columns.ts';
import { findCsvDialect } from './csv-dialect.ts';
import { findCsvLayout } from './csv-layout.ts';
import { CsvPass } from './csv-pass.ts';
import { looksLikeRows } from './looks-like-rows.ts';
import { readHead } from './read-head.ts';

/**
 * Opens a recording written as text: a row for each sample, plain or packed with gzip (also of several members).
 *
 * Found from the beginning of the file, unless the options say: separator, decimal comma, header, the columns of
 * time, acceleration and angular velocity, their units, and the rate. Times are ISO 8601, Unix seconds or
 * milliseconds, or seconds from the start (shown from 1970-01-01); without a time column `rateHz` is needed.
 *
 * Steps of more than 1 s and 5 samples are gaps. Rows without numbers are left out, times that jump back keep their
 * samples; findings say so. What can't be read at all throws an `InputError`.
 *
 * @example
 * const recording = await readCsv(source, { columns: ['rl_ax', 'rl_ay', 'rl_az'], rateHz: 25, unit: 'm/s2' });
 * for await (const block of recording.blocks()) console.log(block.count);
 */
export async function readCsv(source: ByteSource, options: ReadOptions): Promise<Recording> {
  const findings = new FindingLog();
  const head = await readHead(source);
  if (head.length === 0)
    throw new InputError(
      'gzip-damaged',
      'nothing can be unpacked from the gzip',
      source.name,
      'copy the file again',
    );
  if (!looksLikeRows(head))
    throw new InputError(
      'unknown-format',
      `the gzip does not hold text with columns, but ${describeBytes(head)}`,
      source.name,
      'unpack it first if it holds a recording of another format',
    );
  const dialect = findCsvDialect(head, source.name);
  const columns = chooseCsvColumns(dialect, options, source.name);
  const layout = findCsvLayout(head, dialect, columns, options, source.name, findings);
  let pass = new CsvPass(source, dialect, layout, options);
  return {
    header: {
      format: 'csv',
      device: null,
      serial: null,
      sampleRateHz: layout.rateHz,
      rangeG: null,
      hasGyro: layout.gyroScale !== null,
      timezone: options.timezone ?? 'UTC',
      metadata: dialect.header ? { columns: dialect.header.join(', ') } : {},
    },
    async packed() {
      const first = new Uint8Array(2);
      await source.read(0, first);
      return isGzip(first) ? { format: 'gzip', start: 0, end: source.size } : null;
    },
    blocks(reading) {
      pass = new CsvPass(source, dialect, layout, options, reading);
      return pass.blocks();
    },
    findings() {
      const all = findings.copy();
      pass.addTo(all);
      return all.list();
    },
    gaps: () => [...pass.gaps],
  };
}
