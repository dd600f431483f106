import { type ExerciseFrame, type ExerciseResult, gravityPresetsMS2 } from '@legwork/engine';

/** What is drawn over the time of a repetition. */
export interface FrameSeries {
  /** Of the ground on each leg, body weights; an arm rest or a seat is none. */
  groundBW: { right: number[]; left: number[] };
  /** In the joints of the leg that carries most, body weights. */
  jointBW: { hip: number[]; knee: number[]; ankle: number[] };
  /** Moments of the same leg, N m for each kg of body mass; extension is positive. */
  momentNmPerKg: { hip: number[]; knee: number[]; ankle: number[] };
  /** The leg that carries most. */
  side: 'right' | 'left';
}

const joints = ['hip', 'knee', 'ankle'] as const;

/**
 * The frames of a result as lines to draw.
 *
 * @param result with frames
 * @example
 * Math.max(...frameSeries(performExercise('squat', { withFrames: true })).jointBW.knee);
 */
export function frameSeries({ frames = [], body }: ExerciseResult): FrameSeries {
  const weightN = body.massKg * gravityPresetsMS2.earth;
  const peak = (side: 'right' | 'left') =>
    Math.max(...frames.flatMap(({ contactForceBW }) => joints.map((joint) => contactForceBW[side][joint])));
  const side = peak('left') > peak('right') ? 'left' : 'right';
  const each = (value: (frame: ExerciseFrame, joint: (typeof joints)[number]) => number) => {
    const [hip, knee, ankle] = joints.map((joint) => frames.map((frame) => value(frame, joint)));
    return { hip: hip!, knee: knee!, ankle: ankle! };
  };
  return {
    side,
    groundBW: {
      right: frames.map((frame) => footForceN(frame, 'right') / weightN),
      left: frames.map((frame) => footForceN(frame, 'left') / weightN),
    },
    jointBW: each(({ contactForceBW }, joint) => contactForceBW[side][joint]),
    momentNmPerKg: each(({ momentNm }, joint) => momentNm[side][joint] / body.massKg),
  };
}

function footForceN({ supports }: ExerciseFrame, side: 'right' | 'left'): number {
  return supports
    .filter((support) => support.side === side)
    .reduce((sum, { forceXN, forceYN }) => sum + Math.hypot(forceXN, forceYN), 0);
}
