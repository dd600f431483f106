/** Types of the records in log.bin that are used. */
export const recordType = {
  /** A second of samples, 12 bits a value, in the order y, x, z. */
  activity: 0,
  battery: 2,
  event: 3,
  lux: 5,
  metadata: 6,
  parameters: 21,
  /** A second of samples, 16 bits a value, in the order x, y, z. */
  activity2: 26,
} as const;

/** Names of the types that are not used. */
const otherTypes: Readonly<Record<number, string>> = {
  1: 'ANT+',
  4: 'heart rate',
  7: 'proximity tag',
  8: 'temperature',
  9: 'epoch',
  10: 'daily summary',
  11: 'heart rate (ANT+)',
  12: 'epoch',
  13: 'capacitive sense',
  14: 'heart rate (Bluetooth)',
  15: 'epoch',
  16: 'epoch',
  17: 'IMU',
  18: 'magnetometer',
  19: 'FIFO error',
  20: 'FIFO dump',
  22: 'IMU acceleration',
  23: 'debug',
  24: 'sensor schema',
  25: 'sensor data',
  27: 'activity of the third kind',
  28: 'long press',
  29: 'button',
};

/**
 * What a type of record in log.bin holds, in words.
 *
 * Source: ActiGraph, GT3X-File-Format; types from 27 on: pygt3x, events.py.
 */
export function recordTypeName(type: number): string {
  return otherTypes[type] ?? `type ${type}`;
}

/** Whether a record holds samples. */
export function isActivity(type: number): boolean {
  return type === recordType.activity || type === recordType.activity2;
}
