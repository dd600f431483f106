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

/** Which recorded set each rule is held against, the leg that it is compared on, and what measures its depth. */
const sets: readonly {
  file: string;
  exercise: string;
  side: Side;
  depth: 'knee' | 'heel';
  /** What is compared: the whole repetition, or only from the deepest posture on (recordings of a step begin late). */
  from: 'start' | 'deepest';
}[] = [
  { file: 'SqDL', exercise: 'squat', side: 'right', depth: 'knee', from: 'start' },
  { file: 'SqHalfDL', exercise: 'half-squat', side: 'right', depth: 'knee', from: 'start' },
  { file: 'SumoSq', exercise: 'sumo-squat', side: 'right', depth: 'knee', from: 'start' },
  { file: 'DeclineSq', exercise: 'decline-squat', side: 'right', depth: 'knee', from: 'start' },
  { file: 'SqSL', exercise: 'single-leg-squat', side: 'right', depth: 'knee', from: 'start' },
  { file: 'SqHalfSL', exercise: 'single-leg-squat', side: 'right', depth: 'knee', from: 'start' },
  { file: 'BulgSq', exercise: 'bulgarian-squat', side: 'right', depth: 'knee', from: 'start' },
  { file: 'Lunge', exercise: 'lunge', side: 'right', depth: 'knee', from: 'start' },
  { file: 'StepUpL', exercise: 'step-up', side: 'right', depth: 'knee', from: 'deepest' },
  { file: 'StepUpH', exercise: 'step-up', side: 'right', depth: 'knee', from: 'deepest' },
  { file: 'HeelRaise', exercise: 'calf-raise', side: 'right', depth: 'heel', from: 'start' },
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

/**
 * The recordings are cut while the person already or still moves. So the rule's ways there and back are as many times longer
 * than what was recorded as brings its knee (in a heel raise its ankle) nearest to the first and the last recorded one.
 */
const longer = Array.from({ length: 14 }, (_, i) => 1 + 0.15 * i);

function compare(
  { exercise, side, depth, from }: (typeof sets)[number],
  measured: Angles,
  misses: Angles,
  biases: Angles,
): void {
  const driver = depth === 'knee' ? measured.knee : measured.ankle.map((deg) => -deg);
  const last = driver.length - 1;
  const peak = driver.reduce((best, deg, i) => (deg > driver[best] ? i : best), 0);
  const first = from === 'deepest' ? peak : 0;
  const thereS = Math.max(0.2, peak * sampleS);
  const backS = Math.max(0.2, (last - peak) * sampleS);
  /** The rule's angles for each sample, its ways there and back being so much longer. */
  const ruled = (there: number, back: number): Record<JointName, number>[] => {
    const [outS, homeS] = [there * thereS, back * backS];
    // A heel raise goes up first; a step begins in its deepest posture, so that its way up is its way out.
    const tempo =
      depth === 'heel' || from === 'deepest'
        ? { downS: homeS, pauseS: 0, upS: outS }
        : { downS: outS, pauseS: 0, upS: homeS };
    if (from === 'deepest') Object.assign(tempo, { upS: homeS, downS: homeS });
    const motion = buildMotion(exercise, body, { depthDeg: driver[peak], tempo, frames: 301 });
    const turnS = from === 'deepest' ? deepestS(motion, side) : outS;
    return Array.from({ length: last + 1 - first }, (_, i) => {
      const timeS = turnS + (first + i - peak) * sampleS;
      const frame = Math.round((timeS / motion.durationS) * (motion.frames - 1));
      return anglesAt(motion, side, Math.max(0, Math.min(motion.frames - 1, frame)));
    });
  };
  const driverOf = (angles: Record<JointName, number>): number =>
    depth === 'knee' ? angles.knee : -angles.ankle;
  const nearest = (off: (times: number) => number): number =>
    longer.reduce((best, times) => (Math.abs(off(times)) < Math.abs(off(best)) ? times : best));
  const there = from === 'deepest' ? 1 : nearest((times) => driverOf(ruled(times, 1)[0]) - driver[0]);
  const back = nearest(
    (times) => driverOf(ruled(there, times).at(-1) as Record<JointName, number>) - driver[last],
  );
  for (const [i, rule] of ruled(there, back).entries())
    for (const joint of jointNames) {
      const off = rule[joint] - measured[joint][first + i];
      misses[joint].push(Math.abs(off));
      biases[joint].push(off);
    }
}

/** When the rule's knee is bent most on its way out, s. */
function deepestS(motion: Motion, side: Side): number {
  const { frames, durationS } = motion;
  const half = Array.from({ length: frames >> 1 }, (_, i) => anglesAt(motion, side, i).knee);
  return (half.indexOf(Math.max(...half)) / (frames - 1)) * durationS;
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
