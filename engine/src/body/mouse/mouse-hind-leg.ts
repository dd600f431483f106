import { pow } from '../../number/index.ts';
import { InputError } from '../../recording/index.ts';

/** Where a mouse goes: on the floor of its cage, or in a running wheel. */
export type MouseGround = 'floor' | 'wheel';

/** What one hind leg of a mouse does while it goes. */
export interface MouseHindLeg {
  /** Strides a second. */
  strideHz: number;
  strideM: number;
  /** Share of a stride that the foot is down, 0-1. */
  dutyFactor: number;
  /** Largest upward force on the leg, in weights of the mouse. */
  peakForceBW: number;
}

/**
 * Strides a second, walking and trotting (Bellardita and Kiehn 2015, Curr Biol 25:1426, legend of figure 1 read; 5 mice,
 * SD 0.7 and 1.0). Between and beyond a power of the speed. Clarke and Still 1999 (Physiol Behav 66:723, abstract read) say
 * that from 0.14 to 0.43 m/s more than 70 % of a change of speed is stride time; through these two it is 45 %.
 */
const strides = [
  { speedMS: 0.09, hz: 2.7 },
  { speedMS: 0.51, hz: 5.9 },
] as const;
/** log(5.9 / 2.7) / log(0.51 / 0.09). */
const stridePower = 0.4507;

/**
 * Duty factor and largest force on a hind leg in a wheel, before and after twelve weeks of running, 16 and 37 m/min (Roach
 * et al. 2012, J Appl Physiol 113:627, abstract read). Duty factors are taken for the floor as well: none were read for it.
 */
const wheel = [
  { speedMS: 16 / 60, dutyFactor: 0.71, peakForceBW: 0.93 },
  { speedMS: 37 / 60, dutyFactor: 0.58, peakForceBW: 1.15 },
] as const;

/** Duty factors between which the line is trusted: choices, a slow walk and a trot without flight. */
const dutyRange = { least: 0.5, most: 0.85 };

/**
 * Share of the weight that both hind legs carry over a stride: the areas under the vertical forces of fore and hind legs
 * are not different (Clarke and Still 1999; Clarke, Smart and Still 2001, Behav Res Methods 33:422; abstracts read).
 */
export const hindShare = 0.5;

/**
 * One hind leg of a mouse at a speed. On the floor the force is taken as half a sine over the time that the foot is down, as
 * large as carries a quarter of the weight on average; at 0.27 m/s that gives 0.55 weights, where 0.5 to 0.6 were measured
 * (as cited by Roach et al. 2012). In a wheel it is what was measured there.
 *
 * @throws InputError `option-invalid` for a speed that no mouse has
 * @example
 * mouseHindLeg(0.27, 'floor').dutyFactor; // 0.71
 */
export function mouseHindLeg(speedMS: number, ground: MouseGround): MouseHindLeg {
  if (!(speedMS > 0 && speedMS <= 1.5))
    throw new InputError(
      'option-invalid',
      `a mouse doesn't go at ${speedMS} m/s`,
      'speedMS',
      'give at most 1.5 m/s, for example 0.2',
    );
  const [walk] = strides;
  const strideHz = walk.hz * pow(speedMS / walk.speedMS, stridePower);
  const [slow, fast] = wheel;
  const along = (speedMS - slow.speedMS) / (fast.speedMS - slow.speedMS);
  const line = slow.dutyFactor + along * (fast.dutyFactor - slow.dutyFactor);
  const dutyFactor = Math.max(dutyRange.least, Math.min(dutyRange.most, line));
  const meanBW = hindShare / 2;
  return {
    strideHz,
    strideM: speedMS / strideHz,
    dutyFactor,
    peakForceBW:
      ground === 'floor'
        ? ((Math.PI / 2) * meanBW) / dutyFactor
        : slow.peakForceBW + along * (fast.peakForceBW - slow.peakForceBW),
  };
}
