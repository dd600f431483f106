import type { Analysis } from '@legwork/engine';
import { parquetWriteBuffer } from 'hyparquet-writer';

type Epochs = NonNullable<Analysis['epochs']>;

/** An hour in a row group: what is read at least when a stretch is asked for. */
const rowGroupSize = 3600;

/**
 * The epochs of an analysis as Parquet: a row for each second with the columns `activity` (index into the labels),
 * `cadenceSpm`, `enmoMg`, `madMg`, `inclinationDeg`. Start and labels are in the metadata of the file.
 */
export function writeEpochs(epochs: Epochs): Uint8Array<ArrayBuffer> {
  const { activity, cadenceSpm } = epochs;
  const measure = (name: 'enmoMg' | 'madMg' | 'inclinationDeg') => ({
    name,
    data: epochs[name] ?? new Array<null>(activity.length).fill(null),
    type: 'DOUBLE' as const,
    nullable: true,
  });
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'activity', data: activity, type: 'INT32', nullable: true },
      { name: 'cadenceSpm', data: cadenceSpm, type: 'DOUBLE', nullable: false },
      measure('enmoMg'),
      measure('madMg'),
      measure('inclinationDeg'),
    ],
    rowGroupSize,
    kvMetadata: [
      { key: 'start', value: epochs.start },
      { key: 'labels', value: JSON.stringify(epochs.labels) },
    ],
    createdBy: 'legwork',
  });
  return new Uint8Array(buffer);
}
