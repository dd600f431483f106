import type { MovementSizes } from './movement-sizes.ts';

/** How the clocks of two sensors of one person compare. */
export interface ClockLag {
  /**
   * Whole seconds by which the same movement stands later in the other recording; null where the recordings do not
   * share enough movement to tell.
   */
  lagS: number | null;
  /**
   * By how much the correlation of the changes of movement is higher at this lag than at any lag more than two minutes away,
   * 0-1; 0 where it can't be compared.
   */
  confidence: number;
}

// All chosen. Clocks set in a wrong zone, or before summer time, are off by an hour or two.
const searchedS = 2 * 3600;
/** So much of the recordings is compared, from the start: more takes long, and clocks drift apart. */
const mostS = 2 * 86_400;
const leastCommonS = 600;
const coarseS = 5;
const elsewhereS = 120;
/** Both legs of the people of DSADS reach 0.63 to 0.71, legs of different people doing the same 0.16 to 0.18. */
const leastConfidence = 0.3;

/**
 * Compares the clocks of two sensors of one person: the lag, up to two hours either way, at which the changes
 * of how much the one moves correlate best with those of the other. First in steps of 5 s, then of 1 s.
 *
 * @example
 * clockLag(thighSizes, backSizes); // { lagS: -3, confidence: 0.41 }
 */
export function clockLag(main: MovementSizes, other: MovementSizes): ClockLag {
  const nothing = { lagS: null, confidence: 0 };
  const fromMs = Math.max(main.startMs, other.startMs - searchedS * 1000);
  const untilMs = Math.min(
    main.startMs + main.count * 1000,
    other.startMs + (other.count + searchedS) * 1000,
  );
  const seconds = Math.min(mostS, Math.floor((untilMs - fromMs) / 1000));
  if (!(seconds >= leastCommonS)) return nothing;
  const a = sizesOf(main, fromMs, seconds);
  const b = sizesOf(other, fromMs - searchedS * 1000, seconds + 2 * searchedS);

  const [coarseA, coarseB] = [changes(averaged(a)), changes(averaged(b))];
  const coarse = correlations(coarseA, coarseB, 0, (2 * searchedS) / coarseS + 1, leastCommonS / coarseS);
  const best = indexOfHighest(coarse);
  if (best < 0) return nothing;
  const elsewhere = coarse.filter((_, at) => Math.abs(at - best) * coarseS > elsewhereS);
  const highestElsewhere = Math.max(0, ...elsewhere.filter((value) => !Number.isNaN(value)));
  const confidence = Math.min(1, Math.max(0, coarse[best]! - highestElsewhere));
  if (confidence < leastConfidence) return { lagS: null, confidence };

  const firstFine = best * coarseS - 2 * coarseS;
  const fine = correlations(changes(a), changes(b), firstFine, 4 * coarseS + 1, leastCommonS);
  const found = indexOfHighest(fine);
  return found < 0 ? nothing : { lagS: firstFine + found - searchedS, confidence };
}

/** Roots, so that a minute of running does not outweigh an hour of walking. */
function sizesOf(sizes: MovementSizes, fromMs: number, seconds: number): Float32Array {
  return Float32Array.from({ length: seconds }, (_, i) => Math.sqrt(sizes.at(fromMs + i * 1000)));
}

function averaged(values: Float32Array): Float32Array {
  return Float32Array.from({ length: Math.floor(values.length / coarseS) }, (_, i) => {
    const there = values.subarray(i * coarseS, (i + 1) * coarseS).filter((value) => !Number.isNaN(value));
    return there.reduce((sum, value) => sum + value, 0) / there.length;
  });
}

/** From each value to the next. Levels resemble each other everywhere in a day, changes only where they belong together. */
function changes(values: Float32Array): Float32Array {
  return values.map((value, i) => (values[i + 1] ?? Number.NaN) - value);
}

/**
 * Pearson's correlation of `a[i]` with `b[i + shift]` where both are there, for `count` shifts; `NaN` where that is too
 * seldom. Where it is seldomer than at other shifts the correlation counts less, as much as it is less certain: by the
 * root of the number of pairs.
 */
function correlations(
  a: Float32Array,
  b: Float32Array,
  first: number,
  count: number,
  least: number,
): number[] {
  const found = Array.from({ length: count }, (_, i) => correlation(a, b, first + i));
  const most = Math.max(...found.map(({ pairs }) => pairs));
  return found.map(({ pairs, r }) => (pairs < least ? Number.NaN : r * Math.sqrt(pairs / most)));
}

function correlation(a: Float32Array, b: Float32Array, shift: number): { pairs: number; r: number } {
  let [pairs, sumA, sumB, aa, bb, ab] = [0, 0, 0, 0, 0, 0];
  const end = Math.min(a.length, b.length - shift);
  for (let i = Math.max(0, -shift); i < end; i++) {
    const p = a[i]!;
    const q = b[i + shift]!;
    if (Number.isNaN(p + q)) continue;
    pairs++;
    sumA += p;
    sumB += q;
    aa += p * p;
    bb += q * q;
    ab += p * q;
  }
  const spread = (aa - (sumA * sumA) / pairs) * (bb - (sumB * sumB) / pairs);
  return { pairs, r: spread > 0 ? (ab - (sumA * sumB) / pairs) / Math.sqrt(spread) : Number.NaN };
}

/** -1 if all are `NaN`. */
function indexOfHighest(values: readonly number[]): number {
  let best = -1;
  values.forEach((value, at) => {
    if (!Number.isNaN(value) && !(value <= values[best]!)) best = at;
  });
  return best;
}
