import { cos } from '../../number/index.ts';
import type { RepetitionSet } from '../repetitions/index.ts';
import { type Blocks, blockHz } from './blocks.ts';
import { findStrokes, type Stroke } from './find-strokes.ts';
import { type LiftLimits, type LiftShape, nameLift } from './name-lift.ts';

// Choices, between sets of four people and what a hand does between them.
/** Strokes that go less far are a tremble at the end of another, m. */
const leastTravelM = 0.12;
/** In a set the strokes go about as far, take no longer than this, s, and the forearm stays where it is, deg. */
const leastTravelShare = 0.5;
const longestStrokeS = 6;
const mostTurnDeg = 25;
const leastRepetitions = 3;

const mostTurnCosine = cos((mostTurnDeg * Math.PI) / 180);

/** Strokes in a row that are alike, and what they look like. */
export interface LiftRow {
  strokes: readonly Stroke[];
  shape: LiftShape;
}

/**
 * The sets of squats and deadlifts with a barbell in a stretch of a wrist that moves.
 *
 * @param startMs UTC milliseconds of the first block
 * @param limits default those of `nameLift`
 */
export function findLifts(blocks: Blocks, startMs: number, limits?: LiftLimits): RepetitionSet[] {
  const timeMs = (block: number) => startMs + (block * 1000) / blockHz;
  return findRows(blocks).flatMap(({ strokes, shape }) => {
    const name = nameLift(shape, limits);
    if (!name) return [];
    // A squat goes down first, a deadlift up; the other way is the rest of the repetition.
    const firstRises = name.exercise === 'deadlift';
    const repetitions = strokes.flatMap((stroke, i) => {
      if (stroke.rises !== firstRises) return [];
      const { from, to } = stroke;
      return [
        { startMs: timeMs(from), endMs: timeMs(strokes[i + 1]?.to ?? to), depthDeg: null, tempo: null },
      ];
    });
    if (repetitions.length < leastRepetitions) return [];
    const { endMs } = repetitions[repetitions.length - 1];
    return [{ startMs: repetitions[0].startMs, endMs, ...name, confidence: 1, repetitions }];
  });
}

/** Rows of strokes that are alike, up and down by turns, whatever they are. */
export function findRows(blocks: Blocks): LiftRow[] {
  const rows: LiftRow[] = [];
  let row: Stroke[] = [];
  const close = () => {
    if (row.filter(({ rises }) => rises).length >= leastRepetitions)
      rows.push({ strokes: row, shape: shapeOf(row) });
    row = [];
  };
  for (const stroke of findStrokes(blocks)) {
    if (stroke.travelM < leastTravelM) continue;
    if (row.length > 0 && !continues(row, stroke)) close();
    if ((stroke.to - stroke.from) / blockHz <= longestStrokeS) row.push(stroke);
  }
  close();
  return rows;
}

function continues(row: readonly Stroke[], stroke: Stroke): boolean {
  const { travelM, force } = shapeOf(row);
  const size = Math.hypot(...stroke.force);
  const cosine = stroke.force.reduce((sum, value, axis) => sum + (value * force[axis]) / size, 0);
  return (
    (stroke.to - stroke.from) / blockHz <= longestStrokeS &&
    stroke.travelM >= leastTravelShare * travelM &&
    travelM >= leastTravelShare * stroke.travelM &&
    cosine >= mostTurnCosine
  );
}

/** The median of the ways, the mean period and the mean direction. */
function shapeOf(strokes: readonly Stroke[]): LiftShape {
  const ways = strokes.map(({ travelM }) => travelM).sort((a, b) => a - b);
  const sum = [0, 1, 2].map((axis) => strokes.reduce((total, { force }) => total + force[axis], 0));
  const size = Math.hypot(...sum);
  return {
    travelM: ways[ways.length >> 1],
    periodS: (2 * (strokes[strokes.length - 1].to - strokes[0].from)) / (blockHz * strokes.length),
    force: [sum[0] / size, sum[1] / size, sum[2] / size],
  };
}
