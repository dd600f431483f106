import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FindingLog, InputError } from '../../recording/index.ts';
import { readMotionTable } from './read-motion-table.ts';
import { writeMotionTable } from './write-motion-table.ts';

const squat = `Coordinates
version=1
nRows=3
nColumns=3
inDegrees=yes

Units are S.I. units (second, meters, Newtons, ...)

endheader
time\tknee_angle_r\tpelvis_ty
 0.00\t 10.5\t 0.91
 0.01\t-1e-3\t 0.92
 0.02\t 12\t 0.93
`;

function problemOf(text: string): string {
  try {
    readMotionTable(text, 'squat.mot', new FindingLog());
  } catch (error) {
    if (error instanceof InputError) return `${error.code} at ${error.where}: ${error.message}`;
    throw error;
  }
  return 'none';
}

describe('readMotionTable', () => {
  test('reads the header, the names and the numbers', () => {
    const findings = new FindingLog();
    const table = readMotionTable(squat, 'squat.mot', findings);
    expect(table).toMatchObject({
      name: 'Coordinates',
      inDegrees: true,
      columns: ['knee_angle_r', 'pelvis_ty'],
    });
    expect([...table.timeS]).toEqual([0, 0.01, 0.02]);
    expect([...table.values[0]!]).toEqual([10.5, -0.001, 12]);
    expect(findings.list()).toEqual([]);
  });

  test('takes spaces for tabs, Windows line ends, tabs behind the header and no word about degrees', () => {
    const table = readMotionTable(
      'name\t\t\r\nendheader\t\t\r\ntime a  b\r\n0 1 2\r\n\r\n1 3 4\r\n',
      'x.sto',
      new FindingLog(),
    );
    expect(table.inDegrees).toBeNull();
    expect(table.values.map((column) => [...column])).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  test('says in which line something is wrong', () => {
    expect(problemOf(squat.replace('endheader', ''))).toBe(
      'motion-header at squat.mot: there is no line endheader',
    );
    expect(problemOf(squat.replace('time\t', 'frame\t'))).toMatch(/^motion-columns at squat.mot, line 10/);
    expect(problemOf(squat.replace('pelvis_ty', 'knee_angle_r'))).toMatch(
      /two columns are called knee_angle_r/,
    );
    expect(problemOf(squat.replace(' 12\t', ''))).toBe(
      'motion-row at squat.mot, line 13: there are 2 numbers for 3 columns',
    );
    expect(problemOf(squat.replace('-1e-3', 'NaN'))).toBe(
      'motion-row at squat.mot, line 12: knee_angle_r is NaN, not a number',
    );
    expect(problemOf(squat.replace(' 0.02\t', ' 0.005\t'))).toMatch(/^motion-time at squat.mot, line 13/);
    expect(problemOf(squat.slice(0, squat.indexOf(' 0.00')))).toMatch(/^no-data/);
  });

  test('leaves out repeated times and tells of missing rows', () => {
    const findings = new FindingLog();
    const table = readMotionTable(
      squat.replace(' 0.02\t', ' 0.01\t').replace('nRows=3', 'nRows=9'),
      'squat.mot',
      findings,
    );
    expect([...table.timeS]).toEqual([0, 0.01]);
    expect(findings.list().map(({ code, first }) => [code, first])).toEqual([
      ['motion-rows-missing', 'squat.mot'],
      ['motion-times-repeated', 'squat.mot, line 13'],
    ]);
  });

  test('a file that was cut in its last row is read up to there', () => {
    for (const cut of ['\t 12\t 0.93\n', '\t 0.93\n', ' 0.93\n', '93\n', '3\n']) {
      const findings = new FindingLog();
      const table = readMotionTable(squat.slice(0, -cut.length), 'squat.mot', findings);
      const isWhole = cut === '93\n' || cut === '3\n';
      // 0. and 0.9 are numbers: without a word about how many rows there should be nobody can tell.
      expect(table.timeS.length).toBe(isWhole ? 3 : 2);
      if (isWhole) continue;
      expect(findings.list().map(({ code, first }) => [code, first])).toEqual([
        ['file-truncated', 'squat.mot, line 13'],
        ['motion-rows-missing', 'squat.mot'],
      ]);
    }
    // More rows were promised: the last number may have lost digits.
    const short = squat.replace('nRows=3', 'nRows=7').slice(0, -2);
    expect(readMotionTable(short, 'squat.mot', new FindingLog()).timeS.length).toBe(2);
    expect(problemOf(squat.replace(' 12\t', '').slice(0, -1))).toBe('none');
  });

  test('fails with an InputError and nothing else, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(squat.length), (noise, at) => {
        expect(typeof problemOf(squat.slice(0, at) + noise + squat.slice(at))).toBe('string');
      }),
    );
  });
});

test('what writeMotionTable writes, readMotionTable reads back bit by bit', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
        minLength: 1,
        maxLength: 20,
        comparator: 'IsStrictlyEqual',
      }),
      fc.array(number, { minLength: 60, maxLength: 60 }),
      fc.constantFrom(true, false, null),
      (times, numbers, inDegrees) => {
        const timeS = Float64Array.from(times, (time) => time + 0).sort();
        const values = [0, 1, 2].map((k) => Float64Array.from(timeS, (_, i) => numbers[3 * i + k]! + 0));
        const table = { name: 'Moments', inDegrees, timeS, columns: ['a', 'b', 'c'], values };
        expect(readMotionTable(writeMotionTable(table), 'x.sto', new FindingLog())).toEqual(table);
      },
    ),
  );
});
