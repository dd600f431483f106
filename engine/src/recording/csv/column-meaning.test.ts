import { expect, test } from 'vitest';
import { columnMeaning } from './column-meaning.ts';

test.each([
  ['time', 'time', 0, null, ''],
  ['unix_time_s', 'time', 0, 's', ''],
  ['Timestamp (ms)', 'time', 0, 'ms', ''],
  ['epoc (ms)', 'time', 0, 'ms', ''],
  ['elapsed (s)', 'time', 0, 's', ''],
  ['seconds', 'time', 0, 's', ''],
  ['Date Time', 'time', 0, null, ''],
  ['x', 'acceleration', 0, null, ''],
  ['Y', 'acceleration', 1, null, ''],
  ['az', 'acceleration', 2, null, ''],
  ['acc_x', 'acceleration', 0, null, ''],
  ['accelY', 'acceleration', 1, null, ''],
  ['Accelerometer Z', 'acceleration', 2, null, ''],
  ['x-axis (g)', 'acceleration', 0, 'g', ''],
  ['acc_z_mg', 'acceleration', 2, 'mg', ''],
  ['acc_x_m_s2', 'acceleration', 0, 'm/s2', ''],
  ['ax [m/s²]', 'acceleration', 0, 'm/s2', ''],
  ['rl_ay', 'acceleration', 1, null, 'rl'],
  ['rt_acc_x_m_s2', 'acceleration', 0, 'm/s2', 'rt'],
  ['gyro_x_deg_s', 'gyro', 0, 'deg/s', ''],
  ['gyr_y', 'gyro', 1, null, ''],
  ['rl_gz', 'gyro', 2, null, 'rl'],
  ['rt_gyro_z_rad_s', 'gyro', 2, 'rad/s', 'rt'],
  ['Acceleration x (m/s^2)', 'acceleration', 0, 'm/s2', ''],
  ['Linear Acceleration y (m/s^2)', 'acceleration', 1, 'm/s2', 'linear'],
  ['gFx', 'acceleration', 0, 'g', 'g-force'],
  ['wz', 'gyro', 2, null, ''],
  ['Gyroscope x (dps)', 'gyro', 0, 'deg/s', ''],
] as const)('%s', (name, quantity, axis, unit, sensor) => {
  expect(columnMeaning(name)).toEqual({ quantity, axis, unit, sensor });
});

test.each([
  '',
  'activity',
  'rep',
  'mag_x',
  'seconds_elapsed',
  'TgF',
  'Bx',
  'Gain',
  'Absolute acceleration (m/s^2)',
  'date',
  'temperature',
  'hip_x',
  's',
  'xyz',
  'acc',
  'acc_x_y',
  'timestamp (+0200)',
])('%s says nothing about a recording', (name) => {
  expect(columnMeaning(name)).toBeNull();
});
