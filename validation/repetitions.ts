import type { RepetitionSet } from '../engine/src/movement/index.ts';
import { findSets } from './find-sets.ts';
import { type JoinedSet, joinRepetitions } from './join-repetitions.ts';
import { medianOf } from './median-of.ts';
import { validateNoRepetitions } from './no-repetitions.ts';
import { cutRateHz, type Thigh } from './read-cuts.ts';
import { validateRepetitionsInRecording } from './repetitions-in-recording.ts';
import { stretchTime } from './stretch-time.ts';
import { thighFrame } from './thigh-frame.ts';
import type { ValidationLine } from './validation-line.ts';

/**
 * The sets whose repetitions are counted, and what each is called. `DeclineSq` counts as a squat on two legs, which its
 * name says; what the thighs and knees of this person show there is one leg: the left thigh hardly leans.
 */
const exercises: Record<string, string> = {
  SqDL: 'squat',
  SumoSq: 'squat',
  DeclineSq: 'squat',
  SqHalfDL: 'half-squat',
  SqSL: 'single-leg-squat',
  SqHalfSL: 'single-leg-squat',
  BulgSq: 'split-squat',
  Lunge: 'lunge',
  StepUpH: 'step-up',
  StepUpL: 'step-up',
  StepDnH: 'step-down',
  StepDnL: 'step-down',
  HeelRaise: 'calf-raise',
};
/** Where a foot lands no name is asked of other tempos: a landing does not grow softer with the square of the time. */
const withoutLanding = ['SqDL', 'SumoSq', 'SqHalfDL', 'SqSL', 'SqHalfSL', 'BulgSq', 'HeelRaise'];
/** Cuts with take-off and landing; those of hops and of other jumps begin on the ground after one of them. */
const jumps: Record<string, string> = { CMJDL: 'jump', CMJSL: 'jump' };
const tempos = [0.6, 0.8, 1.25, 1.5, 1.8];
const thighs: readonly Thigh[] = ['right', 'left'];
/** The right leg works in the exercises on one leg. */
const role = { right: 'the working leg', left: 'the other leg where one works' };
const mostDepthErrorDeg = 8;
const leastNamed = 0.9;

interface Scored {
  file: string;
  truth: string;
  thigh: Thigh;
  joined: JoinedSet;
  found: RepetitionSet[];
}

/**
 * Counts, names and measures the repetitions of one person (sample of the SimTK imu-exercise set, 10.1109/JBHI.2024.3368042),
 * cut one by one and joined into sets here.
 *
 * @param dataDir the shared data folder
 */
export async function validateRepetitions(dataDir: string): Promise<ValidationLine[]> {
  const lines: ValidationLine[] = [];
  for (const thigh of thighs) {
    const scored = Object.entries({ ...exercises, ...jumps }).map(([file, truth]) =>
      score(dataDir, file, truth, thigh, 1),
    );
    const counted = scored.filter(({ file }) => file in exercises);
    lines.push(
      countLine(`${thigh} thigh (${role[thigh]}), his tempo`, counted),
      nameLine(`${thigh} thigh`, scored),
      depthLine(thigh, counted),
    );
    const stretchedSets: Scored[] = [];
    for (const tempo of tempos) {
      const stretched = Object.entries(exercises).map(([file, truth]) =>
        score(dataDir, file, truth, thigh, tempo),
      );
      lines.push(countLine(`${thigh} thigh (${role[thigh]}), ${tempo} times as long`, stretched));
      stretchedSets.push(...stretched.filter(({ file }) => withoutLanding.includes(file)));
    }
    lines.push(nameLine(`${thigh} thigh, squats and heel raises at the other tempos`, stretchedSets));
  }
  for (const thigh of thighs) {
    lines.push(...(await validateRepetitionsInRecording(dataDir, exercises, thigh)));
  }
  return [...lines, ...(await validateNoRepetitions(dataDir))];
}

function score(dataDir: string, file: string, truth: string, thigh: Thigh, tempo: number): Scored {
  const joined = joinRepetitions(dataDir, file, thigh);
  const samples = tempo === 1 ? joined.samples : stretchTime(joined.samples, tempo);
  const found = findSets(samples, cutRateHz / tempo, thighFrame(dataDir, thigh));
  return { file, truth, thigh, joined, found };
}

function countLine(what: string, scored: readonly Scored[]): ValidationLine {
  const isExact = ({ joined, found }: Scored) =>
    found.length === 1 && found[0].repetitions.length === joined.cuts.length;
  const wrong = scored.filter((set) => !isExact(set));
  const count = ({ found }: Scored) => found.map(({ repetitions }) => repetitions.length).join(' + ') || '0';
  return {
    what: `${what}: sets with the exact number of repetitions`,
    figure: `${scored.length - wrong.length} of ${scored.length}`,
    goal: 'all',
    reached: wrong.length === 0,
    note:
      wrong.map((set) => `${set.file} ${count(set)} of ${set.joined.cuts.length}`).join(', ') || undefined,
  };
}

function nameLine(what: string, scored: readonly Scored[]): ValidationLine {
  const right = scored.filter(({ found, truth }) => found[0]?.exercise === truth);
  const wrong = scored.filter((set) => !right.includes(set));
  const listed = wrong.filter(({ found, truth }) => found[0]?.alternatives.some((name) => name === truth));
  return {
    what: `${what}: sets named right (in-sample, one person)`,
    figure: `${right.length} of ${scored.length}, ${listed.length} more among the alternatives`,
    goal: 'at least 90 %',
    reached: right.length >= leastNamed * scored.length,
    note: wrong.length > 0 ? `not: ${wrong.map(describeWrong).join(', ')}` : undefined,
  };
}

/** With how far both knees bend by the joint angles: alike where two legs work. */
function describeWrong({ file, found, joined }: Scored): string {
  const knee = (side: Thigh) => medianOf(joined.cuts.map(({ kneeDeg }) => kneeDeg[side])).toFixed(0);
  return `${file} (${found[0]?.exercise ?? 'none'}; right knee bent by ${knee('right')}, left by ${knee('left')} deg)`;
}

function depthLine(thigh: Thigh, scored: readonly Scored[]): ValidationLine {
  const errors: number[] = [];
  const perExercise: string[] = [];
  let known = 0;
  let all = 0;
  for (const { file, joined, found } of scored) {
    const own: number[] = [];
    joined.cuts.forEach(({ kneeDeg }, i) => {
      const depth = found[0]?.repetitions[i]?.depthDeg;
      all++;
      if (depth != null) own.push(depth - kneeDeg[thigh]);
    });
    known += own.length;
    errors.push(...own);
    if (own.length > 0) perExercise.push(`${file} ${medianOf(own).toFixed(0)}`);
  }
  const error = medianOf(errors.map(Math.abs));
  return {
    what: `${thigh} thigh: depth against the peak knee flexion of the joint angles, median absolute error (in-sample, one person)`,
    figure: `${error.toFixed(1)} deg over ${known} of ${all} repetitions`,
    goal: `at most ${mostDepthErrorDeg} deg`,
    reached: error <= mostDepthErrorDeg,
    note: `median error by exercise: ${perExercise.join(', ')}; no depth is given where the thigh does not tell it`,
  };
}
