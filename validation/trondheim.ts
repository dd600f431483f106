import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, memorySource } from '@legwork/engine';
import { Confusion } from './confusion.ts';
import { labelledSeconds } from './labelled-seconds.ts';
import type { ValidationLine } from './validation-line.ts';

/**
 * Codes of the annotations (Logacjov et al. 2021, 10.3390/s21237853, and the page of the data). Sitting or standing on a
 * bicycle without pedalling (130, 140) counts as cycling.
 */
const classOfCode: Record<number, string> = {
  1: 'walk',
  2: 'run',
  3: 'shuffle',
  4: 'stairs',
  5: 'stairs',
  6: 'stand',
  7: 'sit',
  8: 'lie',
  13: 'cycle',
  14: 'cycle',
  130: 'cycle',
  140: 'cycle',
};

const fusedClass: Record<string, string> = {
  lie: 'sedentary',
  sit: 'sedentary',
  stand: 'stand',
  shuffle: 'stand',
  walk: 'walk',
  stairs: 'walk',
  run: 'run',
  cycle: 'cycle',
};

/** What ActiMotus reaches, thigh sensor alone, as its authors publish it. */
export interface PublishedTable {
  people: number;
  f1: Readonly<Record<string, number>>;
  /** Share of seconds right after fusing to sedentary, stand, walk, run and cycle. */
  fusedAccuracy: number;
}

/**
 * Scores the labels of the thigh sensor of every person in a folder of HARTH or HAR70+ against the video, second by
 * second, all people in one table; the sensor on the back is not used. Axes are found by the program, so that no
 * axis is repaired by hand. Nothing is trained on these data.
 *
 * @param folder a CSV file for each person, as they come from UCI
 * @param published the table to compare with; its classes are those scored
 */
export async function validateTrondheim(
  folder: string,
  published: PublishedTable,
): Promise<ValidationLine[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const all = new Confusion();
  const fused = new Confusion();
  let right = 0;
  let scored = 0;
  for (const name of files) {
    const bytes = readFileSync(join(folder, name));
    const truth = labelledSeconds(bytes.toString('latin1'));
    const { epochs } = await analyze(memorySource(name, bytes), {
      columns: ['timestamp', 'thigh_x', 'thigh_y', 'thigh_z'],
      unit: 'g',
      epochs: true,
    });
    const startMs = epochs ? Date.parse(epochs.start) : 0;
    for (const [secondMs, code] of truth) {
      const known = classOfCode[code];
      if (known === undefined) continue;
      const at = epochs?.activity[(secondMs - startMs) / 1000];
      const label = at == null ? 'none' : (epochs?.labels[at] ?? 'none');
      all.add(known, label);
      fused.add(fusedClass[known], fusedClass[label] ?? label);
      scored++;
      if (fusedClass[known] === fusedClass[label]) right++;
    }
  }
  const people =
    files.length === published.people
      ? `${files.length} people`
      : `${files.length} people here, ${published.people} in the published table`;
  const lines = Object.entries(published.f1).map(([name, least]): ValidationLine => {
    const f1 = all.f1(name);
    return { what: name, figure: f1.toFixed(2), goal: `at least ${least.toFixed(2)}`, reached: f1 >= least };
  });
  const accuracy = scored > 0 ? right / scored : 0;
  return [
    ...lines,
    {
      what: 'share right of five fused classes',
      figure: accuracy.toFixed(3),
      goal: `at least ${published.fusedAccuracy.toFixed(2)}`,
      reached: accuracy >= published.fusedAccuracy,
      note: `${people}, ${scored} s; ${[...new Set(Object.values(fusedClass))].map((name) => `${name} ${fused.f1(name).toFixed(2)}`).join(', ')}`,
    },
  ];
}
