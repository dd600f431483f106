import { isGzip } from '../is-gzip.ts';
import type { SampleFormat } from '../recording-format.ts';
import { looksLikeRows } from './looks-like-rows.ts';
import { readCsv } from './read-csv.ts';

/** Text with a row for each sample, plain or packed with gzip. */
export const csvFormat: SampleFormat = {
  kind: 'samples',
  name: 'csv',
  description:
    'CSV text, also as .gz (columns of time and acceleration; Sensor Logger, phyphox, Physics Toolbox)',
  sniff: (bytes) => isGzip(bytes) || looksLikeRows(bytes),
  open: readCsv,
};
