import type { Transition } from './transitions.ts';

/** A test of standing up from a chair, recognised from how someone moved. */
export interface ChairTest {
  kind: 'five-times-sit-to-stand' | 'chair-stand-30s';
  /** UTC milliseconds: the thigh begins to rise for the first time. */
  startMs: number;
  /** The fifth time upright, or 30 s after the start. */
  endMs: number;
  /** The score of the five-times test; null of the other. */
  seconds: number | null;
  /** The score of the 30-s test: full stands; null of the other. */
  repetitions: number | null;
  /** Five rises that fill 30 s fit both tests: each is listed. */
  ambiguous: boolean;
}

interface Series {
  rises: Transition[];
  /** When the last movement of the series ended, sitting down among them. */
  endMs: number;
}

/**
 * Longest rest on the seat or on the feet in a test, s: a third of what five rises have each in the minute after
 * which the Short Physical Performance Battery stops. A choice.
 */
const pauseMostS = 4;
const rises5 = 5;
const test30S = 30;
/** The last movement of a 30-s test ends within one repetition of its end, and no further away than this, s. */
const offMostS = 4;

const endOf = ({ startMs, durationS }: Transition) => startMs + durationS * 1000;

/**
 * Recognises chair-stand tests: rises that follow on each other with no more than 4 s on the seat or on the feet in
 * between, the first from a seat that was held longer.
 *
 * - Exactly five are a five-times sit-to-stand test. Its time runs from the first rise to the fifth time upright
 *   (Guralnik et al. 1994, J Gerontol 49:M85, the Short Physical Performance Battery); a stopwatch that starts at
 *   the word "go" shows more by the reaction and the lean of the trunk, and one that stops at the seat (Whitney et
 *   al. 2005, Phys Ther 85:1034) by the last way down.
 * - Rises that go on for 30 s are a 30-s chair-stand test; those count that are half way up at 30 s (Jones, Rikli and
 *   Beam 1999, 10.1080/02701367.1999.10608028).
 *
 * A series of another length is no test: not the first five of six, which may be any exercise. Whether the arms
 * helped, and how high the chair was, a thigh does not tell.
 *
 * @param transitions in order of time
 * @returns in order of time; a series that fits both tests comes twice
 * @example
 * chairTests(stream.end()); // [{ kind: 'five-times-sit-to-stand', seconds: 11.2, ... }]
 */
export function chairTests(transitions: readonly Transition[]): ChairTest[] {
  return seriesOf(transitions).flatMap(({ rises, endMs }) => {
    const { startMs } = rises[0];
    const isFive = rises.length === rises5;
    const is30S = lasts30S(rises, endMs);
    const ambiguous = isFive && is30S;
    const fifthMs = endOf(rises[rises.length - 1]);
    const tests: ChairTest[] = [];
    if (isFive)
      tests.push({
        kind: 'five-times-sit-to-stand',
        startMs,
        endMs: fifthMs,
        seconds: (fifthMs - startMs) / 1000,
        repetitions: null,
        ambiguous,
      });
    if (is30S) {
      const stopMs = startMs + test30S * 1000;
      const repetitions = rises.filter(({ timeMs }) => timeMs <= stopMs).length;
      tests.push({
        kind: 'chair-stand-30s',
        startMs,
        endMs: stopMs,
        seconds: null,
        repetitions,
        ambiguous,
      });
    }
    return tests;
  });
}

function seriesOf(transitions: readonly Transition[]): Series[] {
  const all: Series[] = [];
  let open: Series | null = null;
  let before: Transition | null = null;
  for (const transition of transitions) {
    const follows: boolean =
      before !== null &&
      before.kind !== transition.kind &&
      transition.startMs - endOf(before) <= pauseMostS * 1000;
    if (follows && open) {
      if (transition.kind === 'sit-to-stand') open.rises.push(transition);
      open.endMs = endOf(transition);
    } else {
      // Who comes from standing, sits for a moment and rises is not being tested.
      open =
        !follows && transition.kind === 'sit-to-stand'
          ? { rises: [transition], endMs: endOf(transition) }
          : null;
      if (open) all.push(open);
    }
    before = transition;
  }
  return all;
}

function lasts30S(rises: readonly Transition[], endMs: number): boolean {
  if (rises.length < 2) return false;
  const [first] = rises;
  const repetitionS = (rises[rises.length - 1].timeMs - first.timeMs) / 1000 / (rises.length - 1);
  const offS = Math.abs((endMs - first.startMs) / 1000 - test30S);
  return offS <= Math.min(repetitionS, offMostS);
}
