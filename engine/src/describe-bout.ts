import type { Analysis } from './analysis.ts';
import { isoTime } from './iso-time.ts';
import type { Bout } from './movement/index.ts';
import { round } from './round.ts';

/** A bout as the contract has it. */
export function describeBout({
  startMs,
  endMs,
  activity,
  steps,
  direction,
  lyingProbability,
}: Bout): Analysis['bouts'][number] {
  return {
    start: isoTime(startMs),
    end: isoTime(endMs),
    activity,
    steps,
    ...(direction && { direction }),
    ...(lyingProbability !== undefined && { lyingProbability: round(lyingProbability, 2) }),
  };
}
