import { join, resolve } from 'node:path';
import { readCsv } from '../read-csv.ts';
import type { ValidationLine } from '../validation-line.ts';
import { performRow } from './perform-row.ts';
import { quantityOf } from './quantity-of.ts';

const medianGoal = 0.2;
const largestGoal = 0.4;
const bodyWeightN = 75 * 9.80665;

/** Joint forces and moments of the table of rows: measured inside people, scored; others, printed. */
export async function validateMeasuredInsidePeople(dataDir: string): Promise<ValidationLine[]> {
  const published = new Map(
    readCsv(resolve(dataDir, '../mechanics/validation.csv')).map((row) => [row.id!, row]),
  );
  const rows = readCsv(join(import.meta.dirname, 'rows.csv'));
  const compare = (row: Record<string, string>) => {
    const fact = published.get(row.id!)!;
    const expected = converted(fact, row.conversion!);
    const found = Math.abs(quantityOf(row.quantity!, row.exercise!, row.options!));
    const error = found / expected - 1;
    const can = performRow(row.exercise!, row.options!).feasible ? '' : "; the muscles can't do it";
    return {
      error,
      line: {
        what: `${row.id} ${fact.activity}, ${fact.joint_or_muscle}: ${row.exercise} ${row.options}`.trim(),
        figure: `${found.toFixed(2)} against ${expected.toFixed(2)} (${percent(error)})`,
        note: [fact.source, row.note].filter(Boolean).join('; ') + can,
      },
    };
  };
  const scored = rows.filter(({ use }) => use === 'scored').map(compare);
  const errors = scored.map(({ error }) => Math.abs(error)).sort((a, b) => a - b);
  const median = errors[errors.length >> 1]!;
  const largest = errors.at(-1)!;
  const none = rows.filter(({ use }) => use === 'not comparable').length;
  return [
    ...scored.map(({ line, error }) => ({
      ...line,
      goal: `within ${100 * largestGoal} %`,
      reached: Math.abs(error) <= largestGoal,
    })),
    {
      what: `forces measured inside people, ${errors.length} rows: median and largest absolute error`,
      figure: `${percent(median)}, ${percent(largest)}`,
      goal: `at most ${100 * medianGoal} %, none beyond ${100 * largestGoal} %`,
      reached: median <= medianGoal && largest <= largestGoal,
      note: `${none} other rows are not comparable; validation/mechanics/rows.csv says why`,
    },
    ...rows
      .filter(({ use }) => use === 'printed')
      .map(compare)
      .map(({ line }) => ({ ...line, goal: 'printed, not scored', reached: true })),
  ];
}

/** The published value in the unit of the result. */
function converted({ value, unit }: Record<string, string>, conversion: string): number {
  const number = Number(value);
  if (unit === '%BW') return number / 100;
  if (unit === 'N') return number / bodyWeightN;
  if (unit === 'kN') return number * 1000;
  const perKg = /^N m \/ ([\d.]+) kg/.exec(conversion);
  return perKg ? number / Number(perKg[1]) : number;
}

function percent(share: number): string {
  return `${share < 0 ? '-' : ''}${Math.round(100 * Math.abs(share))} %`;
}
