import { gridRateHz } from '../../recording/index.ts';
import type { ThighTrack } from './thigh-track.ts';

/**
 * The mean force over 0.2 s that tells a flight, and the one that ends it, g. In jumps (`dsads` 18, five people) it falls
 * to 0.1-0.48, in walking and running (9-12) to no less than 0.57.
 */
const windowSamples = gridRateHz / 5;
const flyingG = 0.5;
const landedG = 0.9;
/** A landing presses at least this much, g: pedals do not. A choice. */
const landingG = 2;
/** A flight starts or ends on legs that are not far from upright, deg: a choice. */
const uprightDeg = 35;
/** Legs push off before a flight and land after it within this time, s. */
const aroundS = 0.8;

/** A jump: the samples from the push-off to the landing. */
export interface Flight {
  from: number;
  to: number;
}

/** The jumps between two samples: the force vanishes for 0.2 s and comes back hard. */
export function findFlights(track: ThighTrack, from: number, to: number): Flight[] {
  const around = aroundS * gridRateHz;
  const flights: Flight[] = [];
  let sum = 0;
  let flies = false;
  for (let i = from; i < to; i++) {
    sum += track.forceG(i);
    if (i - from < windowSamples) continue;
    sum -= track.forceG(i - windowSamples);
    if (flies) flies = sum < landedG * windowSamples;
    else if (sum < flyingG * windowSamples) {
      flies = true;
      const flight = { from: Math.max(from, i - around), to: Math.min(to, i + around) };
      if (isJump(track, flight)) flights.push(flight);
    }
  }
  return flights;
}

function isJump(track: ThighTrack, { from, to }: Flight): boolean {
  let hardest = 0;
  let steepest = 180;
  for (let i = from; i < to; i++) {
    hardest = Math.max(hardest, track.forceG(i));
    steepest = Math.min(steepest, track.inclinationDeg(i));
  }
  return hardest >= landingG && steepest <= uprightDeg;
}
