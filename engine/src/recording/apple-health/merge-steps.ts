import { GrowingFloats } from '../growing-floats.ts';
import { StepCounts } from '../step-counts.ts';

/** Step records of one source: a watch, a phone, an app. */
export interface StepSource {
  isWatch: boolean;
  total: number;
  startMs: GrowingFloats;
  endMs: GrowingFloats;
  steps: GrowingFloats;
}

/** Intervals without overlap, in the order of time. */
interface Coverage {
  startMs: GrowingFloats;
  endMs: GrowingFloats;
}

/**
 * Adds the steps of several sources up without counting any twice: a watch and a phone see the same steps.
 *
 * Sources come in the order of trust: watches first, because they are worn when the phone lies on a table, then by
 * how many steps they saw. A record counts with the share of its time for which no source before, and no earlier
 * record of the same source, has one.
 *
 * @example
 * // 50 steps of a watch in minutes 0-5, 100 of a phone in minutes 2-12: 50 + 100 * 7 / 10 = 120
 * mergeSteps([watch, phone]).total; // 120
 */
export function mergeSteps(sources: readonly StepSource[]): StepCounts {
  const ranked = [...sources].sort((a, b) => Number(b.isWatch) - Number(a.isWatch) || b.total - a.total);
  const parts = { startMs: new GrowingFloats(), endMs: new GrowingFloats(), steps: new GrowingFloats() };
  let covered: Coverage = { startMs: new GrowingFloats(), endMs: new GrowingFloats() };
  for (const source of ranked) {
    const records = unionOf(addUncovered(source, covered, parts));
    covered = unionOf(joined(covered, records));
  }
  const steps = new StepCounts();
  for (const i of orderOf(parts.startMs))
    steps.add(parts.startMs.at(i), parts.endMs.at(i), parts.steps.at(i));
  return steps;
}

/** Adds what the source tells about time not covered, and returns its records in the order of time. */
function addUncovered(
  source: StepSource,
  covered: Coverage,
  parts: Omit<StepSource, 'isWatch' | 'total'>,
): Coverage {
  const records = { startMs: new GrowingFloats(), endMs: new GrowingFloats() };
  let ownEndMs = Number.NEGATIVE_INFINITY;
  let first = 0;
  for (const i of orderOf(source.startMs)) {
    const [startMs, endMs] = [source.startMs.at(i), source.endMs.at(i)];
    records.startMs.push(startMs);
    records.endMs.push(endMs);
    // A record without length counts as a moment.
    const perMs = source.steps.at(i) / Math.max(1, endMs - startMs);
    const lastMs = Math.max(endMs, startMs + 1);
    let fromMs = Math.max(startMs, ownEndMs);
    ownEndMs = Math.max(ownEndMs, lastMs);
    while (first < covered.endMs.length && covered.endMs.at(first) <= startMs) first++;
    for (let at = first; fromMs < lastMs; at++) {
      const freeUntilMs = at < covered.startMs.length ? Math.min(lastMs, covered.startMs.at(at)) : lastMs;
      if (freeUntilMs > fromMs) {
        parts.startMs.push(fromMs);
        parts.endMs.push(freeUntilMs);
        parts.steps.push(perMs * (freeUntilMs - fromMs));
      }
      if (at >= covered.endMs.length) break;
      fromMs = Math.max(fromMs, covered.endMs.at(at));
    }
  }
  return records;
}

function joined(one: Coverage, other: Coverage): Coverage {
  const both = { startMs: new GrowingFloats(), endMs: new GrowingFloats() };
  let at = 0;
  const pushOther = () => {
    both.startMs.push(other.startMs.at(at));
    both.endMs.push(other.endMs.at(at++));
  };
  for (let i = 0; i < one.startMs.length; i++) {
    while (at < other.startMs.length && other.startMs.at(at) <= one.startMs.at(i)) pushOther();
    both.startMs.push(one.startMs.at(i));
    both.endMs.push(one.endMs.at(i));
  }
  while (at < other.startMs.length) pushOther();
  return both;
}

/** @param sorted by their start; may overlap */
function unionOf(sorted: Coverage): Coverage {
  const union = { startMs: new GrowingFloats(), endMs: new GrowingFloats() };
  let startMs = Number.NaN;
  let endMs = Number.NaN;
  for (let i = 0; i < sorted.startMs.length; i++) {
    const nextEndMs = Math.max(sorted.endMs.at(i), sorted.startMs.at(i) + 1);
    if (sorted.startMs.at(i) <= endMs) {
      endMs = Math.max(endMs, nextEndMs);
      continue;
    }
    if (!Number.isNaN(startMs)) {
      union.startMs.push(startMs);
      union.endMs.push(endMs);
    }
    startMs = sorted.startMs.at(i);
    endMs = nextEndMs;
  }
  if (!Number.isNaN(startMs)) {
    union.startMs.push(startMs);
    union.endMs.push(endMs);
  }
  return union;
}

/** Indices of numbers from the smallest to the largest. */
function orderOf(numbers: GrowingFloats): Uint32Array {
  const order = Uint32Array.from({ length: numbers.length }, (_, i) => i);
  const values = numbers.values();
  return order.sort((a, b) => values[a]! - values[b]! || a - b);
}
