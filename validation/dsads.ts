import { leaveOneOutModels } from '../training/leave-one-out-models.ts';
import { type DsadsLeg, readDsads } from '../training/read-dsads.ts';
import type { Confusion } from './confusion.ts';
import { labelDsads, scoredOrder } from './label-dsads.ts';
import { dsadsClasses, fusedClasses, newScore, scoreDsads } from './score-dsads.ts';
import type { ValidationLine } from './validation-line.ts';

const people = [1, 2, 3, 4, 5];
const legs = ['right', 'left'] as const;
const peer = { right: { macro: 0.814, fused: 0.908 }, left: { macro: 0.741, fused: 0.862 } };
const jumping = 18;
const goals = { macro: 0.96, fused: 0.98, stairs: 0.9, others: 0.95 };

/**
 * Scores activity labels against UCI Daily and Sports Activities (Altun & Barshan 2010), thigh sensors of five
 * people, right and left leg; frames found by the program. The model of gait is trained without the person it is scored
 * on; the physical rules alone are scored beside it.
 *
 * @param dataDir the shared data folder
 */
export async function validateDsads(dataDir: string): Promise<ValidationLine[]> {
  const models = leaveOneOutModels(dataDir);
  const recordings = people.map((person) => readDsads(dataDir, person));
  const lines: ValidationLine[] = [];
  for (const [at, leg] of legs.entries()) {
    const learned = newScore();
    const rules = newScore();
    const asRecorded = newScore();
    const perPerson: string[] = [];
    const jumped: string[] = [];
    let jumps = 0;
    let jumpsRight = 0;
    let sitRight = 0;
    let lieRight = 0;
    for (const [i, person] of people.entries()) {
      const own = recordings[i][at];
      const labelled = await labelDsads(own, scoredOrder, models[i]);
      const ownScore = newScore();
      scoreDsads(learned, labelled);
      scoreDsads(ownScore, labelled);
      const inJumping = labelled.filter(({ activity }) => activity === jumping);
      const right = inJumping.filter(({ label }) => label === 'other').length;
      jumps += inJumping.length;
      jumpsRight += right;
      jumped.push(`p${person} ${right} of ${inJumping.length}`);
      scoreDsads(rules, await labelDsads(own, scoredOrder, null));
      scoreDsads(asRecorded, await labelDsads(own, fileOrder(own), models[i]));
      if (ownScore.all.f1('sit') > 0.9) sitRight++;
      if (ownScore.all.f1('lie') > 0.9) lieRight++;
      const macro = ownScore.all.macroF1(dsadsClasses).toFixed(3);
      perPerson.push(`p${person} ${macro} / ${ownScore.fused.macroF1(fusedClasses).toFixed(3)}`);
    }
    const others = dsadsClasses.filter((name) => name !== 'stairs');
    const weakest = others.reduce((a, b) => (learned.all.f1(a) < learned.all.f1(b) ? a : b));
    lines.push(
      line(`${leg} leg, macro F1 of 8 classes`, learned.all.macroF1(dsadsClasses), goals.macro, {
        note: `${list(learned.all, dsadsClasses)}. Sitting right in ${sitRight} and lying in ${lieRight} of ${people.length} people. By person, 8 classes / fused: ${perPerson.join(', ')}. The peer: ${peer[leg].macro}, fused ${peer[leg].fused}`,
      }),
      line(`${leg} leg, stairs`, learned.all.f1('stairs'), goals.stairs),
      line(`${leg} leg, the weakest of the others (${weakest})`, learned.all.f1(weakest), goals.others, {
        note: `seconds, truth: labels. ${table(learned.all)}`,
      }),
      line(
        `${leg} leg, fused macro F1 (sedentary, stand, walk with stairs, run, cycle, row)`,
        learned.fused.macroF1(fusedClasses),
        goals.fused,
        { note: list(learned.fused, fusedClasses) },
      ),
      line(
        `${leg} leg, fused, activities in the order of the file`,
        asRecorded.fused.macroF1(fusedClasses),
        goals.fused,
      ),
      line(
        `${leg} leg, jumping on the spot: share labelled other, neither running nor stairs`,
        jumpsRight / jumps,
        goals.others,
        { note: `${jumped.join(', ')} seconds. The limits were chosen on these people` },
      ),
      line(
        `${leg} leg, macro F1 of 8 classes, physical rules alone`,
        rules.all.macroF1(dsadsClasses),
        peer[leg].macro,
        {
          goal: `better than the peer's ${peer[leg].macro}`,
          note: `${list(rules.all, dsadsClasses)}; fused ${rules.fused.macroF1(fusedClasses).toFixed(3)}`,
        },
      ),
    );
  }
  return lines;
}

function line(
  what: string,
  value: number,
  least: number,
  { goal = `at least ${least}`, note }: { goal?: string; note?: string } = {},
): ValidationLine {
  return { what, figure: value.toFixed(3), goal, reached: value >= least, note };
}

function fileOrder({ activity }: DsadsLeg): number[] {
  return [...new Set(activity)];
}

function list(confusion: Confusion, names: readonly string[]): string {
  return names.map((name) => `${name} ${confusion.f1(name).toFixed(2)}`).join(', ');
}

function table(confusion: Confusion): string {
  const labels = [...dsadsClasses, 'shuffle', 'other', 'nonwear', 'none'];
  return dsadsClasses
    .map((truth) => {
      const counts = labels.filter((label) => confusion.count(truth, label) > 0);
      return `${truth}: ${counts.map((label) => `${label} ${confusion.count(truth, label)}`).join(', ')}`;
    })
    .join('; ');
}
