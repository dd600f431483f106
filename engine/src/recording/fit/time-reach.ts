import { GrowingFloats } from '../growing-floats.ts';
import type { FitFile } from './fit-file.ts';
import { readFitMessages } from './fit-messages.ts';

/** Times that belong to an activity, seconds since 1989-12-31 UTC. */
export interface TimeReach {
  fromS: number;
  toS: number;
}

/** A choice: the battery of a watch lasts less than a month of recording. */
const longestS = 31 * 86_400;

/**
 * The times that the messages of a FIT file can have: up to 31 days from their median. Others are damaged, or from
 * before the device knew the time. Without any time everything is in reach.
 */
export function timeReach(bytes: Uint8Array, file: FitFile): TimeReach {
  const timesS = new GrowingFloats();
  readFitMessages(bytes, file, ({ timestampS }) => {
    if (timestampS !== null) timesS.push(timestampS);
  });
  if (timesS.length === 0) return { fromS: Number.NEGATIVE_INFINITY, toS: Number.POSITIVE_INFINITY };
  const medianS = timesS.values().sort()[timesS.length >> 1]!;
  return { fromS: medianS - longestS, toS: medianS + longestS };
}
