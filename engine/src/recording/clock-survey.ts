// Older than any of these sensors: a clock that shows it was never set.
const earliestMs = Date.UTC(2005, 0, 1);

/** What the clock of the sensor shows in the course of a file. */
export interface ClockSurvey {
  /** True where no point has a date of 2005 or later. */
  neverSet: boolean;
  /** The last of the surveyed times that fit together, ms; `NaN` if none is readable. */
  lastMs: number;
  /** True if the clock may show `timeMs` at this place, judged by the points before and after it. */
  plausible(place: number, timeMs: number): boolean;
}

/** What the clock shows at one place of a file. */
export interface ClockPoint {
  /** Grows through the file: the number of a block, a byte. */
  place: number;
  timeMs: number;
}

/**
 * Finds the longest consistent story that a clock tells: the longest rising sequence among its times at some places
 * spread over a file. A clock that was wrong for a part of the recording shows there times that lie outside of what
 * the story before and after that part allows.
 *
 * @param all in the order of the file
 * @example
 * const survey = clockSurvey([{ place: 0, timeMs: startMs }, { place: 900, timeMs: endMs }]);
 * survey.plausible(450, startMs - 1); // false
 */
export function clockSurvey(all: readonly ClockPoint[]): ClockSurvey {
  const set = all.filter((point) => point.timeMs >= earliestMs);
  const neverSet = set.length === 0;
  const story = longestRising(neverSet ? all : set);
  const floorMs = neverSet ? Number.NEGATIVE_INFINITY : earliestMs;

  let next = 0;
  return {
    neverSet,
    lastMs: story.at(-1)?.timeMs ?? Number.NaN,
    plausible(place, timeMs) {
      // Places come in order, so the place in the story seldom moves.
      while (next > 0 && story[next - 1]!.place > place) next--;
      while (next < story.length && story[next]!.place < place) next++;
      const low = story[next - 1]?.timeMs ?? floorMs;
      const high = story[next]?.timeMs ?? Number.POSITIVE_INFINITY;
      return timeMs >= low && timeMs <= high;
    },
  };
}

/** The longest subsequence whose times never fall. */
function longestRising(points: readonly ClockPoint[]): ClockPoint[] {
  const length = points.map(() => 1);
  const before = points.map(() => -1);
  let end = -1;
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      if (points[j]!.timeMs <= points[i]!.timeMs && length[j]! >= length[i]!) {
        length[i] = length[j]! + 1;
        before[i] = j;
      }
    }
    if (end < 0 || length[i]! > length[end]!) end = i;
  }
  const story: ClockPoint[] = [];
  for (let i = end; i >= 0; i = before[i]!) story.unshift(points[i]!);
  return story;
}
