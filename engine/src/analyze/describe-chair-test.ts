import type { ChairTest } from '../movement/index.ts';
import { round } from '../number/index.ts';
import type { Analysis } from './analysis.ts';
import { isoTime } from './iso-time.ts';

type DescribedTest = NonNullable<Analysis['tests']>[number];

/** A chair-stand test in the words of the contract. */
export function describeChairTest({ startMs, endMs, seconds, ...rest }: ChairTest): DescribedTest {
  return {
    ...rest,
    start: isoTime(startMs),
    end: isoTime(endMs),
    seconds: seconds === null ? null : round(seconds, 2),
  };
}
