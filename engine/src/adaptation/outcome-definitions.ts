import type { EvidenceGrade } from '../evidence/index.ts';
import type { OutcomeKind } from './calibration.ts';
import { type AdaptationOutcome, bodyOutcomes, cellOutcomes } from './outcome-names.ts';
import type { Species } from './scenario.ts';

/** What an outcome of a simulation is, and how well its course is known. */
export interface OutcomeKnowledge {
  label: string;
  kind: OutcomeKind;
  /** Of its course in people; animals are D. */
  humanGrade: EvidenceGrade;
  note: string;
}

/** Unit of every outcome. */
export const changeUnit = '% change';

/** The sentence that stands with every outcome of cells in people. */
export const nobodyHasMeasured =
  'Nobody has measured this in living people: bounds, no curve. Adult people have no detectable new neurons of the olfactory bulb (H103).';

/** All outcomes. */
export const outcomeKnowledge: Readonly<Record<AdaptationOutcome, OutcomeKnowledge>> = {
  kneeExtensorSize: known(
    'size of the front of the thigh',
    'size',
    'A',
    'Volume or cross-section of the knee extensors.',
  ),
  plantarFlexorSize: known(
    'size of the calf',
    'size',
    'A',
    'Volume or cross-section of the plantar flexors. They lose about 1.6 times as much as the thigh; one crossover saw no more than in the thigh (H030, H031).',
  ),
  hamstringSize: known(
    'size of the back of the thigh',
    'size',
    'C',
    'No row fits it: taken to be as the front of the thigh, with a wider band.',
  ),
  kneeExtensorStrength: known(
    'strength of the knee extensors',
    'strength',
    'A',
    'Greatest voluntary torque; falls more than size.',
  ),
  plantarFlexorStrength: known(
    'strength of the calf',
    'strength',
    'B',
    'Nerves of the calf are taken to lose as those of the thigh: no calibration row tells.',
  ),
  jumpPower: known(
    'power of a jump',
    'power',
    'C',
    'That power falls more than strength is known; how much more is a choice.',
  ),
  vo2max: known(
    'greatest oxygen uptake',
    'aerobic',
    'B',
    'That it falls without load is grade A, by how much B: studies lie between -10 % after 70 days (H129) and -27 % after 21 (H064). In orbit a part of the loss rests on one row (H058).',
  ),
  muscleOxidativeCapacity: known(
    'oxidative capacity of the leg muscles',
    'oxidative',
    'B',
    'Two small studies that differ, one of extraction and one of an enzyme. Low oxygen at rest is not supported in people: at rest muscle uses less (H087, H088).',
  ),
  lactateIndex: known(
    'lactate index',
    'oxidative',
    'C',
    'The same work, as a share of what oxidative capacity and oxygen uptake allow: an index, not a concentration.',
  ),
  aerobicReserve: known(
    'aerobic reserve',
    'aerobic',
    'B',
    'Greatest oxygen uptake less that at rest: what is left for doing anything.',
  ),
  neuralStemCellsDividing: known(
    'dividing stem cells, subventricular zone',
    'cells',
    'open',
    'Anchored at the -70 % of a press text (M003), so no result. Conflict: a study of rats saw no change in the same region (R007), and the paper itself says reduced capability to proliferate, no number.',
  ),
  quiescentStemCells: known(
    'quiescent stem cells, subventricular zone',
    'cells',
    'open',
    'The pool that is there but does not divide.',
  ),
  neuroblasts: known(
    'neuroblasts, subventricular zone',
    'cells',
    'open',
    'Follow the dividing cells, and with them the anchor.',
  ),
  newNeurons: known(
    'newborn neurons, subventricular zone to olfactory bulb',
    'cells',
    'open',
    'How much survival falls is a choice. In rats it was lower at 7 days (R008) and normal again at 21 (R009).',
  ),
  matureNeurons: known(
    'mature neurons of the olfactory bulb',
    'cells',
    'open',
    'So many are there that weeks hardly move them.',
  ),
  dentateStemCellsDividing: known(
    'dividing stem cells, dentate gyrus',
    'cells',
    'open',
    'How quiet they become without load is a choice; running is anchored at one row (M017).',
  ),
  dentateQuiescentStemCells: known(
    'quiescent stem cells, dentate gyrus',
    'cells',
    'open',
    'The pool that is there but does not divide.',
  ),
  dentateNeuroblasts: known(
    'neuroblasts, dentate gyrus',
    'cells',
    'open',
    'Follow the dividing cells. Whether they recover is open: not in one study of rats (R002), within two weeks in another (R005).',
  ),
  dentateNewNeurons: known(
    'newborn neurons, dentate gyrus',
    'cells',
    'open',
    'How much survival falls is a choice. Fewer were seen in monkeys after 42 days of bed rest (P002).',
  ),
  dentateMatureNeurons: known(
    'mature neurons, dentate gyrus',
    'cells',
    'open',
    'So many are there that weeks hardly move them.',
  ),
  oligodendrocytePrecursors: known(
    'oligodendrocyte precursors',
    'cells',
    'open',
    'Directions alone are published (M011, M026): sizes are choices.',
  ),
  immatureOligodendrocytes: known(
    'premyelinating oligodendrocytes',
    'cells',
    'open',
    'Directions alone are published (M011): sizes are choices.',
  ),
  matureOligodendrocytes: known(
    'mature oligodendrocytes',
    'cells',
    'open',
    'So many are there that weeks hardly move them.',
  ),
};

/** Outcomes that a species' simulation gives, in the order of its table. */
export function outcomesOf(species: Species): readonly AdaptationOutcome[] {
  if (species === 'human') return bodyOutcomes;
  return ['plantarFlexorSize', ...cellOutcomes];
}

function known(label: string, kind: OutcomeKind, humanGrade: EvidenceGrade, note: string): OutcomeKnowledge {
  return { label, kind, humanGrade, note };
}
