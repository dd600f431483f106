/** How a person's oxygen uptake follows what the muscles need. */
export interface OxygenKinetics {
  /** Uptake at rest and greatest uptake, mL/min. */
  restMlPerMin: number;
  maxMlPerMin: number;
  /** Time constants of the rise and of the fall, s. Default 34 and 39. */
  onTimeConstantS?: number;
  offTimeConstantS?: number;
}

/**
 * Time constants of oxygen uptake in moderate exercise, s. On: untrained men of 23 years 34, SD 8; of 68 years 43, SD 10
 * (Murias 2010, J Appl Physiol 108:913); over groups from the endurance-trained young to the inactive old 14.8 to 44.1
 * (George 2018, Front Physiol 9:277). Off: 39.0, SD 4.3, where on was 38.0 (Markovitz 2004, Br J Sports Med 38:553).
 * Abstracts read. One exponential leaves out the first seconds (blood already in the veins) and the slow rise of hard work.
 */
export const oxygenTimeConstantsS = { on: 34, off: 39, onPublished: [14.8, 44.1] } as const;
