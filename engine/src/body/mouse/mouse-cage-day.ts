import { InputError } from '../../recording/index.ts';
import { type MouseGround, mouseHindLeg } from './mouse-hind-leg.ts';

/** How a mouse is kept: free, free with a running wheel, or hung up by its tail so that the hind legs do not touch. */
export type MouseHousing = 'cage' | 'wheel-cage' | 'tail-suspended';

export interface MouseDayOptions {
  /** Default cage. */
  housing?: MouseHousing;
  /** Way on the floor in a day, m. Default 300. */
  floorM?: number;
  /** Way in the wheel in a day, m. Default 6000 with a wheel. */
  wheelM?: number;
  /** Time on its feet in a day, s. Default half of the day. */
  onFeetS?: number;
}

/** What the hind legs of a mouse bear in a day, in the words of the dose. */
export interface MouseDay {
  wornS: number;
  /** Time in which the hind legs carry the body. */
  weightBearingS: number;
  /** `null`: how long a mouse lies at a stretch was not read anywhere. */
  longestUnloadedS: number | null;
  /** Loading cycles of either leg by their largest force, in weights of the mouse. */
  cycles: Record<string, number>;
}

const dayS = 86_400;

/** Width of a class of loading cycles, as in the dose of people. */
const classBW = 0.5;

/**
 * Choices, within what is known. Floor: the budget of one mouse that a maker of cages shows is 88 m beside 3.3 km in a wheel
 * (Sable Systems, page read; its hours are not said), others are remembered with some hundreds of metres. Wheel: 3 to 16 km
 * a night (Deitzler et al. 2022, PLoS ONE 17:e0273865, abstract read). On its feet: mice sleep about half of the day (from
 * memory).
 */
const usual = { floorM: 300, wheelM: 6000, onFeetS: dayS / 2 };

/** Speeds at which they go: on the floor a choice between walk and trot, in a wheel that of the first nights (Roach 2012). */
const speedMS: Readonly<Record<MouseGround, number>> = { floor: 0.2, wheel: 16 / 60 };

/**
 * What the hind legs of a mouse bear in a day in its cage: the time that they carry it, and how often they are loaded. Under
 * tail suspension that is nothing: the tail carries them. Grade D, an animal; the counts are no better than the way that a
 * mouse goes, which differs severalfold between strains and cages.
 *
 * @throws InputError `option-invalid` for a way or a time that no day has
 * @example
 * mouseCageDay().weightBearingS; // 43200
 * mouseCageDay({ housing: 'tail-suspended' }).cycles; // {}
 */
export function mouseCageDay(options: MouseDayOptions = {}): MouseDay {
  const { housing = 'cage' } = options;
  const onFeetS = within('onFeetS', options.onFeetS ?? usual.onFeetS, dayS, 's');
  const floorM = within('floorM', options.floorM ?? usual.floorM, 5000, 'm');
  const wheelM = within(
    'wheelM',
    options.wheelM ?? (housing === 'wheel-cage' ? usual.wheelM : 0),
    30_000,
    'm',
  );
  if (wheelM > 0 && housing !== 'wheel-cage')
    throw new InputError(
      'option-invalid',
      `there is no wheel in a ${housing}`,
      'wheelM',
      'give housing wheel-cage',
    );
  if (housing === 'tail-suspended')
    return { wornS: dayS, weightBearingS: 0, longestUnloadedS: dayS, cycles: {} };
  const cycles: Record<string, number> = {};
  let goingS = 0;
  for (const [ground, wayM] of [
    ['floor', floorM],
    ['wheel', wheelM],
  ] as const) {
    if (wayM === 0) continue;
    const { strideM, peakForceBW } = mouseHindLeg(speedMS[ground], ground);
    const from = classBW * Math.floor(peakForceBW / classBW);
    const name = `${from.toFixed(1)}-${(from + classBW).toFixed(1)}`;
    // Each stride loads either leg once.
    cycles[name] = (cycles[name] ?? 0) + Math.round((2 * wayM) / strideM);
    goingS += wayM / speedMS[ground];
  }
  if (goingS > onFeetS)
    throw new InputError(
      'option-invalid',
      `going so far takes ${Math.round(goingS)} s, longer than the mouse is on its feet`,
      'onFeetS',
      'give a longer time or a shorter way',
    );
  return { wornS: dayS, weightBearingS: onFeetS, longestUnloadedS: null, cycles };
}

function within(name: string, value: number, most: number, unit: string): number {
  if (value >= 0 && value <= most) return value;
  throw new InputError(
    'option-invalid',
    `${name} can't be ${value} ${unit} in a day`,
    name,
    `give 0 to ${most} ${unit}`,
  );
}
