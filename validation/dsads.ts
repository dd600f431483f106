import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyze, memorySource } from '@legwork/engine';
import { Confusion } from './confusion.ts';
import type { ValidationLine } from './validation-line.ts';

const people = [1, 2, 3, 4, 5];
/** The order in which the published peer was scored; the repeats of 2 (standing) separate the machines. */
const scoredOrder = [1, 2, 3, 4, 9, 7, 5, 6, 10, 11, 12, 2, 15, 2, 16, 2, 17, 2, 8, 13, 14, 18, 19];
const trueActivity: Record<number, string> = {
  1: 'sit',
  2: 'stand',
  3: 'lie',
  4: 'lie',
  5: 'stairs',
  6: 'stairs',
  7: 'stand',
  9: 'walk',
  10: 'walk',
  11: 'walk',
  12: 'run',
  15: 'cycle',
  16: 'cycle',
  17: 'row',
};
const classes = ['lie', 'sit', 'stand', 'walk', 'stairs', 'run', 'cycle', 'row'];
const fusedClasses = ['sedentary', 'stand', 'walk', 'run', 'cycle', 'row'];
const rateHz = 25;
const legs = [
  { name: 'right', columns: ['rl_ax', 'rl_ay', 'rl_az'], peer: { macro: 0.814, fused: 0.908 } },
  { name: 'left', columns: ['ll_ax', 'll_ay', 'll_az'], peer: { macro: 0.741, fused: 0.862 } },
];

/**
 * Scores activity labels against UCI Daily and Sports Activities (Altun & Barshan 2010), thigh sensors of five
 * people, right and left leg; frames found by the program. Nothing is trained on these data.
 *
 * @param dataDir the shared data folder
 */
export async function validateDsads(dataDir: string): Promise<ValidationLine[]> {
  const lines: ValidationLine[] = [];
  for (const leg of legs) {
    const pooled = new Confusion();
    const fused = new Confusion();
    const asRecorded = new Confusion();
    const perPerson: string[] = [];
    let sitRight = 0;
    let lieRight = 0;
    for (const person of people) {
      const file = readRows(join(dataDir, 'dsads', `dsads_legs_p${person}.csv.gz`));
      const labelled = await label(file, scoredOrder, leg.columns);
      const own = new Confusion();
      const ownFused = new Confusion();
      for (const { activity, label } of labelled) {
        const truth = trueActivity[activity];
        if (truth === undefined) continue;
        pooled.add(truth, label);
        own.add(truth, label);
        fused.add(fuse(truth), fuse(label));
        ownFused.add(fuse(truth), fuse(label));
      }
      for (const { activity, label: name } of await label(file, [...file.rows.keys()], leg.columns)) {
        const truth = trueActivity[activity];
        if (truth !== undefined) asRecorded.add(fuse(truth), fuse(name));
      }
      if (own.f1('sit') > 0.9) sitRight++;
      if (own.f1('lie') > 0.9) lieRight++;
      perPerson.push(
        `p${person} ${own.macroF1(classes).toFixed(3)} / ${ownFused.macroF1(fusedClasses).toFixed(3)}`,
      );
    }
    const macro = pooled.macroF1(classes);
    const fusedMacro = fused.macroF1(fusedClasses);
    lines.push(
      {
        what: `${leg.name} leg, fused macro F1 (sedentary, stand, walk with stairs, run, cycle, row)`,
        figure: fusedMacro.toFixed(3),
        goal: leg.name === 'right' ? 'at least .90' : `better than the peer's ${leg.peer.fused}`,
        reached: fusedMacro >= (leg.name === 'right' ? 0.9 : leg.peer.fused),
        note: list(fused, fusedClasses),
      },
      {
        what: `${leg.name} leg, the same, activities in the order of the file`,
        figure: asRecorded.macroF1(fusedClasses).toFixed(3),
        goal: 'at least .90',
        reached: asRecorded.macroF1(fusedClasses) >= 0.9,
        note: list(asRecorded, fusedClasses),
      },
      {
        what: `${leg.name} leg, macro F1 of 8 classes`,
        figure: macro.toFixed(3),
        goal: `better than the peer's ${leg.peer.macro}`,
        reached: macro > leg.peer.macro,
        note: `${list(pooled, classes)}. Sitting right in ${sitRight} and lying in ${lieRight} of ${people.length} people. By person, 8 classes / fused: ${perPerson.join(', ')}`,
      },
    );
  }
  return lines;
}

interface Rows {
  header: string;
  /** Lines of each activity, in the order of the file. */
  rows: Map<number, string[]>;
}

function readRows(path: string): Rows {
  const [header, ...lines] = gunzipSync(readFileSync(path)).toString('latin1').trimEnd().split('\n');
  const rows = new Map<number, string[]>();
  for (const line of lines) {
    const activity = Number(line.slice(0, line.indexOf(',')));
    const own = rows.get(activity);
    if (own) own.push(line);
    else rows.set(activity, [line]);
  }
  return { header, rows };
}

/** Analyses the activities in an order; gives the first time of each activity, second by second. */
async function label(
  { header, rows }: Rows,
  order: readonly number[],
  columns: readonly string[],
): Promise<{ activity: number; label: string }[]> {
  const text = [header, ...order.flatMap((activity) => rows.get(activity) ?? [])].join('\n');
  const source = memorySource('dsads.csv', new TextEncoder().encode(text));
  const { epochs } = await analyze(source, { columns, rateHz, unit: 'm/s2', epochs: true });
  const labelled: { activity: number; label: string }[] = [];
  let epoch = 0;
  order.forEach((activity, place) => {
    const seconds = (rows.get(activity)?.length ?? 0) / rateHz;
    for (let i = 0; i < seconds; i++, epoch++) {
      if (order.indexOf(activity) !== place) continue;
      const at = epochs?.activity[epoch];
      labelled.push({ activity, label: at == null ? 'none' : (epochs?.labels[at] ?? 'none') });
    }
  });
  return labelled;
}

function fuse(label: string): string {
  if (label === 'lie' || label === 'sit') return 'sedentary';
  return label === 'stairs' ? 'walk' : label;
}

function list(confusion: Confusion, names: readonly string[]): string {
  return names.map((name) => `${name} ${confusion.f1(name).toFixed(2)}`).join(', ');
}
