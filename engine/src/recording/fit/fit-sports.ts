import type { EventActivity } from '../event-recording.ts';

/** Names of the sports of the FIT profile that are common, by number. */
const sports: Readonly<Record<number, string>> = {
  0: 'generic',
  1: 'running',
  2: 'cycling',
  4: 'fitness equipment',
  5: 'swimming',
  6: 'basketball',
  7: 'soccer',
  8: 'tennis',
  10: 'training',
  11: 'walking',
  12: 'cross-country skiing',
  13: 'alpine skiing',
  14: 'snowboarding',
  15: 'rowing',
  16: 'mountaineering',
  17: 'hiking',
  18: 'multisport',
  19: 'paddling',
  21: 'e-biking',
  25: 'golf',
  27: 'horseback riding',
  30: 'inline skating',
  31: 'rock climbing',
  33: 'ice skating',
  35: 'snowshoeing',
  37: 'stand-up paddleboarding',
  38: 'surfing',
  41: 'kayaking',
  47: 'boxing',
  48: 'floor climbing',
  62: 'high-intensity intervals',
  64: 'racket sport',
  65: 'wheelchair, pushed at walking speed',
  66: 'wheelchair, pushed at running speed',
  83: 'dance',
  84: 'jump rope',
};

const activitiesBySport: Readonly<Record<number, EventActivity>> = {
  1: 'run',
  2: 'cycle',
  11: 'walk',
  15: 'row',
  17: 'walk',
  21: 'cycle',
};

const indoorRowing = 14;
const handCycling = 12;
const strengthTraining = 20;

/**
 * What a sport of the FIT profile is called, and what the legs do in it. A sub-sport tells rowing machines from other
 * equipment, and cycling with the hands from that with the legs.
 *
 * @example
 * fitSport(1, null); // { sport: 'running', activity: 'run' }
 */
export function fitSport(
  sport: number | null,
  subSport: number | null,
): { sport: string; activity: EventActivity } {
  if (sport === null) return { sport: 'unknown', activity: 'other' };
  if (subSport === indoorRowing) return { sport: 'indoor rowing', activity: 'row' };
  if (subSport === handCycling) return { sport: 'hand cycling', activity: 'other' };
  if (subSport === strengthTraining) return { sport: 'strength training', activity: 'other' };
  return { sport: sports[sport] ?? `FIT sport ${sport}`, activity: activitiesBySport[sport] ?? 'other' };
}
