import { quickAcos } from '../../number/index.ts';
import { gridRateHz } from '../../recording/index.ts';
import type { ThighSecond } from '../thigh-second.ts';
import { nameLevelBends } from './name-level-bends.ts';
import type { RepetitionSet } from './repetition.ts';

/** The slope of a thigh that is level is followed in steps of 0.2 s. */
const blockSamples = gridRateHz / 5;
const blockMs = 200;
const degrees = 180 / Math.PI;
// Choices: a leg that works in a seat or on the floor swings far, evenly and again and again; one that fidgets does not.
/** A swing there or back is at least this far, deg, and takes this long, with the pause at its end, s. */
const leastSwingDeg = 20;
const leastSwingS = 0.4;
const longestSwingS = 6;
/** A thigh within this of where it began still rests there, deg, and one that gets no further than this has arrived. */
const restDeg = 5;
const arrivedDeg = 2;
/** A turn is a turn once the thigh has come back by this much, deg. */
const turnDeg = 10;
/** Swings of a set end within this of the last ones at the same end, deg, and there and back takes up to this many times as long. */
const sameEndDeg = 15;
const mostTimesAsLong = 2;
const leastRepetitions = 4;

/** Where the thigh turned round. */
interface Turn {
  timeMs: number;
  deg: number;
}

/**
 * Finds sets of bends of a thigh that never stands: leg presses, bridges and hip thrusts. Keeps the turns of the set that
 * is open.
 *
 * @example
 * const bends = new LevelBends((set) => sets.push(set));
 * bends.push(second, restOf(second) === 'level'); // each second in order
 * bends.end();
 */
export class LevelBends {
  #turns: Turn[] = [];
  /** Where the thigh rested last before a first swing. */
  #rest: Turn | null = null;
  /** The furthest slope since the last turn, and whether the thigh is on its way to steeper angles from the vertical. */
  #furthest: Turn | null = null;
  #rises = true;
  readonly #emit: (set: RepetitionSet) => void;

  constructor(emit: (set: RepetitionSet) => void) {
    this.#emit = emit;
  }

  /** @param isLevel whether the thigh is nearer to level than to upright */
  push(second: ThighSecond, isLevel: boolean): void {
    if (!isLevel || !second.continues) this.end();
    if (!isLevel) return;
    for (let from = 0; from < gridRateHz; from += blockSamples) {
      this.#follow({
        timeMs: second.startMs + (from / blockSamples) * blockMs + blockMs / 2,
        deg: slopeDeg(second, from),
      });
    }
  }

  end(): void {
    if (this.#furthest) this.#turn(this.#furthest);
    this.#close();
    this.#furthest = null;
    this.#rest = null;
  }

  #follow(now: Turn): void {
    this.#furthest ??= now;
    this.#keepRest(now, this.#furthest);
    const ahead = this.#rises ? now.deg - this.#furthest.deg : this.#furthest.deg - now.deg;
    if (ahead > arrivedDeg) this.#furthest = now;
    else if (ahead < -turnDeg) {
      this.#turn(this.#furthest);
      this.#furthest = now;
      this.#rises = !this.#rises;
    }
  }

  #keepRest(now: Turn, furthest: Turn): void {
    const rest = this.#rest;
    if (!rest || now.timeMs - rest.timeMs > 1000 * longestSwingS) this.#rest = now;
    else if (Math.abs(now.deg - rest.deg) <= restDeg && Math.abs(furthest.deg - rest.deg) <= turnDeg)
      this.#rest = { timeMs: now.timeMs, deg: rest.deg };
  }

  #turn(turn: Turn): void {
    const turns = this.#turns;
    if (turns.length === 0 && this.#rest) {
      if (Math.abs(this.#rest.deg - turn.deg) <= restDeg) {
        turns.push(this.#rest);
        return;
      }
      if (turn.timeMs - this.#rest.timeMs <= 1000 * longestSwingS) turns.push(this.#rest);
    }
    const last = turns[turns.length - 1];
    if (!last || (isSwing(last, turn) && isAsBefore(turns, turn))) {
      turns.push(turn);
      return;
    }
    this.#close();
    // The last swing may be the first of another set.
    this.#turns = isSwing(last, turn) ? [last, turn] : [turn];
  }

  #close(): void {
    const set = setOf(this.#turns);
    if (set) this.#emit(set);
    this.#turns = [];
  }
}

function slopeDeg({ down, front, right }: ThighSecond, from: number): number {
  let x = 0;
  let y = 0;
  let z = 0;
  for (let i = from; i < from + blockSamples; i++) {
    x += down[i];
    y += front[i];
    z += right[i];
  }
  const size = Math.sqrt(x * x + y * y + z * z);
  return size > 0 ? degrees * quickAcos(Math.max(-1, Math.min(1, -x / size))) : 0;
}

function isSwing(from: Turn, to: Turn): boolean {
  const tookS = (to.timeMs - from.timeMs) / 1000;
  return Math.abs(to.deg - from.deg) >= leastSwingDeg && tookS >= leastSwingS && tookS <= longestSwingS;
}

/** Whether a turn is at the same end as the one before the last, as long after it as the last one after its own. */
function isAsBefore(turns: readonly Turn[], turn: Turn): boolean {
  if (turns.length < 2) return true;
  const before = turns[turns.length - 2];
  if (Math.abs(turn.deg - before.deg) > sameEndDeg) return false;
  if (turns.length < 3) return true;
  const took = turn.timeMs - before.timeMs;
  const tookBefore = turns[turns.length - 1].timeMs - turns[turns.length - 3].timeMs;
  return Math.max(took, tookBefore) <= mostTimesAsLong * Math.min(took, tookBefore);
}

/** From each turn to the one after the next is a repetition. */
function setOf(turns: readonly Turn[]): RepetitionSet | null {
  const count = (turns.length - 1) >> 1;
  if (count < leastRepetitions) return null;
  const mean = (first: number) => {
    const own = turns.filter((_, i) => i % 2 === first);
    return own.reduce((sum, { deg }) => sum + deg / own.length, 0);
  };
  const name = nameLevelBends(Math.min(mean(0), mean(1)), Math.max(mean(0), mean(1)));
  if (!name) return null;
  const repetitions = Array.from({ length: count }, (_, i) => ({
    startMs: turns[2 * i].timeMs,
    endMs: turns[2 * i + 2].timeMs,
    depthDeg: null,
    tempo: null,
  }));
  return {
    startMs: repetitions[0].startMs,
    endMs: repetitions[count - 1].endMs,
    ...name,
    confidence: 1,
    repetitions,
  };
}
