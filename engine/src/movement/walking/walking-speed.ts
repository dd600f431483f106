/** An estimate of how fast somebody walks. */
export interface WalkingSpeed {
  speedMS: number;
  /** Standard error of the estimate for one person: two of three are closer to the truth. */
  errorMS: number;
}

/**
 * Walk ratio: length of a step divided by cadence, m / (steps/min). The middle of what was published: 0.0060 (70 people of
 * 70-81 years, Bogen et al. 2018, 10.1016/j.gaitpost.2018.02.019), 0.0062 (0.705 m at 113 steps/min, Perry and
 * Burnfield, "Gait Analysis", 2nd ed. 2010) and 0.0065 (21 adults, 62 m/min at 98 steps/min, Murakami and Otaka 2017,
 * 10.1589/jpts.29.722).
 */
const walkRatio = 0.0062;
/** How much it differs between people of the same height, as a share: SD 0.0007 of 0.0060 (Bogen et al. 2018). */
const spreadOfRatio = 0.07 / 0.6;
/** Below this cadence the ratio is not constant any more: it rises and scatters (Murakami and Otaka 2017). */
const steadyCadenceSpm = 98;
/** Chosen: how much less certain the ratio is below. */
const unsteadyFactor = 2;
/** Mean and standard deviation of 101 adults, 46 of them women (Boutaayamou et al. 2025, 10.3390/s25041267). */
const meanHeightM = 1.706;
const spreadOfHeight = 0.089 / meanHeightM;

/** Body height taken where nobody gave one, m. */
export const assumedHeightM = meanHeightM;

/**
 * How fast somebody walks on the level, from cadence and height: people lengthen their steps in proportion to their
 * cadence (Sekiya and Nagasaki 1998, 10.1016/S0966-6362(98)00009-9), so speed is the walk ratio times the square of the
 * cadence. The ratio is taken as proportional to height, a choice: steps of the same shape.
 *
 * A thigh accelerometer has no better way: how far the thigh swings can't be read from it, because near the knee the
 * acceleration of the swing cancels gravity at the rhythm of the stride, as in every pendulum.
 *
 * @param cadenceSpm steps of both feet a minute, above 0
 * @param heightM null where it is not known: a mean height is assumed, and the error is larger
 * @example
 * walkingSpeed(110, 1.8); // { speedMS: 1.32, errorMS: 0.15 }
 */
export function walkingSpeed(cadenceSpm: number, heightM: number | null): WalkingSpeed {
  const ratio = (walkRatio * (heightM ?? assumedHeightM)) / meanHeightM;
  const speedMS = (ratio * cadenceSpm ** 2) / 60;
  const ofRatio = spreadOfRatio * (cadenceSpm < steadyCadenceSpm ? unsteadyFactor : 1);
  const ofHeight = heightM === null ? spreadOfHeight : 0;
  return { speedMS, errorMS: speedMS * Math.sqrt(ofRatio ** 2 + ofHeight ** 2) };
}
