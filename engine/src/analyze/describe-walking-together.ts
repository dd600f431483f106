import { type MovementSizes, walkingSizeRatio } from '../movement/index.ts';
import { round } from '../number/index.ts';
import { zoneOffsetMs } from '../recording/index.ts';
import type { AlsoAnalysis } from './analysis.ts';

/** The walks of a recording, and how much its sensor moved. */
export interface MeasuredWalks {
  sizes: MovementSizes;
  /** Bouts of walking. */
  walks: readonly { startMs: number; endMs: number }[];
  /** Zone in which days are cut. */
  timezone: string;
}

/** How much another sensor moves in the walks of the main recording, in all and by the day on which a walk begins. */
export function describeWalkingTogether(
  { sizes, walks, timezone }: MeasuredWalks,
  other: MovementSizes,
  lagS: number,
): NonNullable<AlsoAnalysis['walking']> {
  const compare = (some: MeasuredWalks['walks']) => {
    const { seconds, ratio } = walkingSizeRatio(sizes, other, some, lagS);
    return { seconds, sizeRatio: ratio === null ? null : round(ratio, 2) };
  };
  const dateOf = ({ startMs }: { startMs: number }) =>
    new Date(startMs + zoneOffsetMs(startMs, timezone)).toISOString().slice(0, 10);
  const dates = [...new Set(walks.map(dateOf))];
  return {
    ...compare(walks),
    days: dates
      .map((date) => ({ date, ...compare(walks.filter((walk) => dateOf(walk) === date)) }))
      .filter(({ seconds }) => seconds > 0),
  };
}
