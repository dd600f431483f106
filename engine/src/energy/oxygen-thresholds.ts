/**
 * Shares of the greatest oxygen uptake at which breathing begins to rise faster than uptake (ventilatory threshold: lactate
 * begins to rise), and at which it has to make up for acid (respiratory compensation point). Means of 4631 healthy men and
 * women of 20 to 90 years on a treadmill, much the same in both sexes: Loe 2014, 10.1371/journal.pone.0113884, abstract
 * read. Grade B.
 */
export const oxygenThresholds = { ventilatory: 0.77, compensation: 0.87 } as const;
