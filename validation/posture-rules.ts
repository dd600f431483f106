import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildMotion, describeBody, human, type Motion } from '@legwork/engine';
import { medianOf } from './median-of.ts';
import type { ValidationLine } from './validation-line.ts';

const degree = Math.PI / 180;
const goalDeg = 10;

/** Nothing is known about the person but that he is one; a man of average height stands for him. */
const body = describeBody({ heightM: 1.75, massKg: 75, sex: 'male', ageY: 30 });

type Side = 'right' | 'left';

/**
 * How a repetition of the rule is laid beside a recorded one, which is cut while the person already or still moves:
 * - `turn`: both are deepest at the same moment; the ways there and back are made longer until they begin and end alike
 * - `landing`: both are deepest at the same moment, and the front knee is straightest at the same moments before and after,
 *   when the front foot lands and when it leaves: before and after that it swings
 * - `standing`: the leg first swings onto the step, its knee bent further than it is on it. Compared from when the foot is
 *   on the step, where the knee bends again as it takes the weight: that is the depth
 */
type Alignment = 'turn' | 'landing' | 'standing';

/** Which recorded set each rule is held against, the leg that it is compared on, and what measures its depth. */
const sets: readonly {
  file: string;
  exercise: string;
  side: Side;
  depth: 'knee' | 'heel';
  alignment: Alignment;
}[] = [
  { file: 'SqDL', exercise: 'squat', side: 'right', depth: 'knee', alignment: 'turn' },
  { file: 'SqHalfDL', exercise: 'half-squat', side: 'right', depth: 'knee', alignment: 'turn' },
  { file: 'SumoSq', exercise: 'sumo-squat', side: 'right', depth: 'knee', alignment: 'turn' },
  { file: 'DeclineSq', exercise: 'decline-squat', side: 'right', depth: 'knee', alignment: 'turn' },
  { file: 'SqSL', exercise: 'single-leg-squat', side: 'right', depth: 'knee', alignment: 'turn' },
  { file: 'SqHalfSL', exercise: 'single-leg-squat', side: 'right', depth: 'knee', alignment: 'turn' },
  { file: 'BulgSq', exercise: 'bulgarian-squat', side: 'right', depth: 'knee', alignment: 'turn' },
  { file: 'Lunge', exercise: 'lunge', side: 'right', depth: 'knee', alignment: 'landing' },
  { file: 'StepUpL', exercise: 'step-up', side: 'right', depth: 'knee', alignment: 'standing' },
  { file: 'StepUpH', exercise: 'step-up', side: 'right', depth: 'knee', alignment: 'standing' },
  { file: 'HeelRaise', exercise: 'calf-raise', side: 'right', depth: 'heel', alignment: 'turn' },
];

const jointNames = ['hip', 'knee', 'ankle'] as const;
type JointName = (typeof jointNames)[number];
type Angles = Record<JointName, number[]>;

/**
 * Holds the posture rules against the joint angles of one person (sample of the SimTK imu-exercise set): the rule is given
 * the depth of the repetition and how long it took to get there and back, nothing else.
 *
 * @param dataDir the shared data folder
 */
export async function validatePostureRules(dataDir: string): Promise<ValidationLine[]> {
  const pose = standing(dataDir);
  return sets.flatMap((set) => {
    const { file, exercise, side } = set;
    const misses: Angles = { hip: [], knee: [], ankle: [] };
    const biases: Angles = { hip: [], knee: [], ankle: [] };
    const repetitions = read(dataDir, file, side);
    for (const repetition of repetitions) {
      const measured: Angles = {
        hip: repetition.hip.map((deg) => deg - pose[side].hip),
        knee: repetition.knee.map((deg) => deg - pose[side].knee),
        ankle: repetition.ankle.map((deg) => deg - pose[side].ankle),
      };
      compare(set, measured, misses, biases);
    }
    return jointNames.map((joint): ValidationLine => {
      const median = medianOf(misses[joint]);
      return {
        what: `${exercise} against ${file}: ${joint}, median distance over ${repetitions.length} repetitions`,
        figure: `${median.toFixed(1)} deg`,
        goal: `at most ${goalDeg} deg`,
        reached: median <= goalDeg,
        note: `rule less measured: median ${medianOf(biases[joint]).toFixed(1)} deg`,
      };
    });
  });
}

const sampleS = 0.01;

/** Frames of a rule's repetition: less than a sample apart. */
const frames = 301;

/** What is tried for how many times longer a way of the rule is than what was recorded of it. */
const longer = Array.from({ length: 14 }, (_, i) => 1 + 0.15 * i);

function compare(
  { exercise, side, depth, alignment }: (typeof sets)[number],
  measured: Angles,
  misses: Angles,
  biases: Angles,
): void {
  const driver = depth === 'knee' ? measured.knee : measured.ankle.map((deg) => -deg);
  const last = driver.length - 1;
  const first = alignment === 'standing' ? standsAt(driver) : 0;
  const deepest = first + highest(driver.slice(first));
  const build = (thereS: number, backS: number): RuledMotion => {
    // A heel raise and a step go up first.
    const upFirst = depth === 'heel' || alignment === 'standing';
    const [downS, upS] = (upFirst ? [backS, thereS] : [thereS, backS]).map((s) => Math.max(0.2, s)) as [
      number,
      number,
    ];
    const tempo = { downS, pauseS: 0, upS };
    const motion = buildMotion(exercise, body, { depthDeg: driver[deepest], tempo, frames });
    const all = Array.from({ length: frames }, (_, frame) => anglesAt(motion, side, frame));
    const way = alignment === 'standing' ? frames >> 1 : frames;
    const turnsAt = highest(all.slice(0, way).map((angles) => driverOf(angles, depth)));
    return { angles: all, perS: (frames - 1) / motion.durationS, turnsAt };
  };
  /** The rule's angles for each sample. */
  const laidBeside = ({ angles, perS, turnsAt }: RuledMotion): Record<JointName, number>[] =>
    Array.from({ length: last + 1 - first }, (_, i) => {
      const frame = Math.round(turnsAt + (first + i - deepest) * sampleS * perS);
      return angles[Math.max(0, Math.min(frames - 1, frame))] as Record<JointName, number>;
    });
  for (const [i, rule] of laidBeside(
    alignment === 'landing'
      ? alignLandings(driver, build)
      : alignEnds(driver, first, deepest, depth, alignment, build, laidBeside),
  ).entries())
    for (const joint of jointNames) {
      const off = rule[joint] - measured[joint][first + i];
      misses[joint].push(Math.abs(off));
      biases[joint].push(off);
    }
}

/** A rule's repetition: its angles frame by frame, and the frame in which it turns. */
interface RuledMotion {
  angles: Record<JointName, number>[];
  perS: number;
  turnsAt: number;
}

const driverOf = (angles: Record<JointName, number>, depth: 'knee' | 'heel'): number =>
  depth === 'knee' ? angles.knee : -angles.ankle;

const highest = (values: readonly number[]): number =>
  values.reduce((best, value, i) => (value > values[best] ? i : best), 0);

/** The ways there and back as many times longer as brings the rule nearest to the first and the last recorded sample. */
function alignEnds(
  driver: readonly number[],
  first: number,
  deepest: number,
  depth: 'knee' | 'heel',
  alignment: Alignment,
  build: (thereS: number, backS: number) => RuledMotion,
  laidBeside: (motion: RuledMotion) => Record<JointName, number>[],
): RuledMotion {
  const thereS = (deepest - first) * sampleS;
  const backS = (driver.length - 1 - deepest) * sampleS;
  const nearest = (off: (times: number) => number): number =>
    longer.reduce((best, times) => (Math.abs(off(times)) < Math.abs(off(best)) ? times : best));
  // The rule of a step begins on it: its way out is the way up.
  const at = (there: number, back: number): RuledMotion =>
    alignment === 'standing' ? build(back * backS, back * backS) : build(there * thereS, back * backS);
  const endOf = (motion: RuledMotion, i: 0 | -1): number =>
    driverOf(laidBeside(motion).at(i) as Record<JointName, number>, depth);
  const there = alignment === 'standing' ? 1 : nearest((times) => endOf(at(times, 1), 0) - driver[first]);
  return at(
    there,
    nearest((times) => endOf(at(there, times), -1) - (driver.at(-1) as number)),
  );
}

/** The ways there and back so long that landing, turning and leaving are when they were recorded. */
function alignLandings(
  driver: readonly number[],
  build: (thereS: number, backS: number) => RuledMotion,
): RuledMotion {
  const knee = (motion: RuledMotion): number[] => motion.angles.map((angles) => angles.knee);
  const recorded = straightestAround(driver);
  const trial = build(1, 1);
  const ruled = straightestAround(knee(trial));
  return build(
    ((recorded.turn - recorded.before) * sampleS * trial.perS) / (ruled.turn - ruled.before),
    ((recorded.after - recorded.turn) * sampleS * trial.perS) / (ruled.after - ruled.turn),
  );
}

/** When a knee is bent most, and when it is straightest before and after. */
function straightestAround(kneeDeg: readonly number[]): { before: number; turn: number; after: number } {
  const straight = kneeDeg.map((deg) => -deg);
  const turn = highest(kneeDeg);
  // Standing at either end is straight as well: what counts is the step's own, between its swing and its bend.
  const swing = (from: number, to: number): number => from + highest(kneeDeg.slice(from, to));
  const quarter = Math.round(kneeDeg.length / 4);
  const before = swing(0, quarter);
  const after = swing(kneeDeg.length - quarter, kneeDeg.length);
  return {
    before: before + highest(straight.slice(before, turn)),
    turn,
    after: turn + highest(straight.slice(turn, after)),
  };
}

/** When a foot that swung onto a step stands on it: its knee, bent most in the air, is straighter and bends again. */
function standsAt(kneeDeg: readonly number[]): number {
  const ahead = 5;
  let i = highest(kneeDeg);
  while (i + ahead < kneeDeg.length && kneeDeg[i + ahead] <= kneeDeg[i]) i++;
  return i;
}

function anglesAt({ coordinates, frames }: Motion, side: Side, frame: number): Record<JointName, number> {
  const at = (frame * coordinates.length) / frames;
  const { hipFlexion, kneeFlexion, ankleDorsiflexion } = human[side];
  return {
    hip: coordinates[at + hipFlexion] / degree,
    knee: coordinates[at + kneeFlexion] / degree,
    ankle: coordinates[at + ankleDorsiflexion] / degree,
  };
}

/** Angles of standing, which those of the recordings are counted from. */
function standing(dataDir: string): Record<Side, Record<JointName, number>> {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const of = (side: Side): Record<JointName, number> => {
    const [{ hip, knee, ankle }] = read(dataDir, 'Pose', side);
    return { hip: mean(hip), knee: mean(knee), ankle: mean(ankle) };
  };
  return { right: of('right'), left: of('left') };
}

/** Hip and ankle as recorded, knee flexion positive, degrees; one value per sample, by repetition. */
function read(dataDir: string, file: string, side: Side): Angles[] {
  const text = gunzipSync(readFileSync(join(dataDir, 'reps', `${file}.csv.gz`))).toString();
  const [header, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  const name = side === 'right' ? 'Right' : 'Left';
  const column = (joint: string): number => header.indexOf(`${name}${joint}Angle_x_deg`);
  const [hip, knee, ankle] = ['Hip', 'Knee', 'Ankle'].map(column);
  const byRepetition = new Map<string, Angles>();
  for (const row of rows) {
    const repetition = byRepetition.get(row[0]) ?? { hip: [], knee: [], ankle: [] };
    byRepetition.set(row[0], repetition);
    repetition.hip.push(Number(row[hip]));
    repetition.knee.push(-Number(row[knee]));
    repetition.ankle.push(Number(row[ankle]));
  }
  return [...byRepetition.values()];
}
