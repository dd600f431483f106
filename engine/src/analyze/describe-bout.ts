import { type Bout, walkingSpeed } from '../movement/index.ts';
import { round } from '../number/index.ts';
import type { Analysis } from './analysis.ts';
import { isoTime } from './iso-time.ts';

/** A walk this long has a speed: ten seconds as in Mobilise-D (mobgap), or ten steps (chosen). */
const leastWalkS = 10;
const leastWalkSteps = 10;

/**
 * A bout as the contract has it; a walk that is long enough with its speed.
 *
 * @param heightM of the person; none where it is not known
 */
export function describeBout(bout: Bout, heightM?: number): Analysis['bouts'][number] {
  const { startMs, endMs, activity, steps, direction, lyingProbability } = bout;
  return {
    start: isoTime(startMs),
    end: isoTime(endMs),
    activity,
    steps,
    ...(direction && { direction }),
    ...(lyingProbability !== undefined && { lyingProbability: round(lyingProbability, 2) }),
    ...describeSpeed(bout, heightM),
  };
}

function describeSpeed({ startMs, endMs, activity, steps }: Bout, heightM?: number) {
  const seconds = (endMs - startMs) / 1000;
  if (activity !== 'walk' || steps === 0 || (seconds < leastWalkS && steps < leastWalkSteps)) return {};
  const { speedMS, errorMS } = walkingSpeed((60 * steps) / seconds, heightM ?? null);
  return { speedMS: round(speedMS, 2), speedErrorMS: round(errorMS, 2) };
}
