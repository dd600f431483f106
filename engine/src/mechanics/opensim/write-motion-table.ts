import type { MotionTable } from './motion-table.ts';

/**
 * Writes a table as a motion or storage file of OpenSim; `readMotionTable` reads the same numbers back, bit by bit.
 *
 * @returns the text of the file, lines ended by `\n`
 * @example
 * writeMotionTable({ name: 'Moments', inDegrees: false, timeS, columns: ['knee_angle_r_moment'], values: [moments] });
 */
export function writeMotionTable({ name, inDegrees, timeS, columns, values }: MotionTable): string {
  const lines = [
    name.replace(/\s+/g, ' '),
    'version=1',
    `nRows=${timeS.length}`,
    `nColumns=${columns.length + 1}`,
    ...(inDegrees === null ? [] : [`inDegrees=${inDegrees ? 'yes' : 'no'}`]),
    'endheader',
    ['time', ...columns].join('\t'),
  ];
  timeS.forEach((time, i) => {
    lines.push([time, ...values.map((column) => column[i]!)].join('\t'));
  });
  return `${lines.join('\n')}\n`;
}
