/** How an outcome is called, measured and defined. */
export interface OutcomeDefinition {
  /** In plain words, for people. */
  label: string;
  unit: 'min' | 'steps/min' | 'm/s' | 'mg' | 'per min' | '';
  /** Digits after the point that are worth showing. */
  digits: number;
  group: 'Lying and sitting' | 'Sitting pattern' | 'On the feet' | 'Walking' | 'Cadence' | 'Acceleration';
  definition: string;
  /** Where the definition comes from; none where it is plain addition. */
  source?: string;
  /** What others found of the difference between two weeks of the same people. */
  published?: string;
}

const unbroken =
  'A sedentary bout is sitting or lying outside bed until something else lasts 10 s; it counts from 10 s. It belongs to the day on which it begins.';
const chastin = 'Chastin and Granat 2010, 10.1016/j.gaitpost.2009.09.002';
const di = 'Di and others 2017, 10.1101/182337';
const cadenceReview = 'Tudor-Locke and others 2018, 10.1136/bjsports-2017-097628';
const cadenceBands = 'Tudor-Locke and others 2011, 10.1016/j.ypmed.2011.06.004';
const winkler = 'after Winkler and others 2016, 10.1088/0967-3334/37/10/1653';

function weekByWeek(limit: string): string {
  return `two weeks of 87 adults with a sensor on the hip differed by less than ${limit} a day in 95 of 100 cases (Aadland and Ylvisåker 2015, 10.1371/journal.pone.0133296)`;
}

const walkingBout =
  'A walking bout is walking and stairs with pauses of at most 3 s, at least five steps long; it belongs to the day on which it begins.';
const mobiliseD =
  'Kluge and others 2021, 10.1371/journal.pone.0256541; classes of length as in mobgap, the software of Mobilise-D';
const speedEstimate =
  'Estimated from cadence and height, not measured: for one person it may be off by an eighth, more below 98 steps a minute.';

function walks(range: string): OutcomeDefinition {
  return {
    label: `walking bouts of ${range}`,
    unit: '',
    digits: 0,
    group: 'Walking',
    definition: `How many walking bouts of ${range} begin on the day. ${walkingBout}`,
    source: mobiliseD,
  };
}

function band(name: string, range: string): OutcomeDefinition {
  return {
    label: `${name}, ${range} steps/min`,
    unit: 'min',
    digits: 1,
    group: 'Cadence',
    definition: `Minutes by the clock in which ${range} steps were taken.`,
    source: cadenceBands,
  };
}

/** Every outcome of a day, in the order in which they are shown. */
export const outcomeDefinitions = {
  inBedMin: {
    label: 'in bed',
    unit: 'min',
    digits: 1,
    group: 'Lying and sitting',
    definition:
      'From going to bed to getting up, short ways out of bed included: the longest unbroken sitting or lying from noon to noon if it lasts at least 2 h, every other of at least 5 h, and what follows or goes before within 15 min and lasts at least 2 h, or at least 30 min with at most 20 steps between, or at least 30 min mostly lying. At the beginning and end of the recording 30 min mostly lying are enough. Time in bed is not sleep.',
    source: winkler,
  },
  sittingOutsideBedMin: {
    label: 'sitting outside bed',
    unit: 'min',
    digits: 1,
    group: 'Lying and sitting',
    definition: 'Seconds of sitting that are not in a time in bed.',
  },
  lyingOutsideBedMin: {
    label: 'lying outside bed',
    unit: 'min',
    digits: 1,
    group: 'Lying and sitting',
    definition: 'Seconds of lying that are not in a time in bed.',
  },
  lyingLeastMin: {
    label: 'lying, at least',
    unit: 'min',
    digits: 0,
    group: 'Lying and sitting',
    definition:
      'Seconds of the bouts that are lying with a probability of 0.9 or more, in bed or not. One sensor on the thigh sees lying by the turn to a side, the slope of the thigh and the length of the bout; flat on the back it looks like a chair.',
  },
  lyingMostMin: {
    label: 'lying, at most',
    unit: 'min',
    digits: 0,
    group: 'Lying and sitting',
    definition:
      'Seconds of the sitting and lying bouts that are lying with a probability of 0.1 or more, in bed or not.',
  },
  sedentaryMin: {
    label: 'sedentary',
    unit: 'min',
    digits: 1,
    group: 'Lying and sitting',
    definition: 'Sitting and lying outside bed together.',
    source: 'Tremblay and others 2017, 10.1186/s12966-017-0525-8',
    published: weekByWeek('77 min'),
  },
  longestUnloadedMin: {
    label: 'longest time off the feet',
    unit: 'min',
    digits: 1,
    group: 'Lying and sitting',
    definition:
      'The longest stretch of sitting and lying, in bed or not, as far as it lies on the day. Standing, stepping, cycling and rowing of at least 10 s end it; so does time not worn or without samples, of which nothing is known.',
  },
  sedentaryBouts: {
    label: 'sedentary bouts',
    unit: '',
    digits: 0,
    group: 'Sitting pattern',
    definition: unbroken,
  },
  sedentaryBreaks: {
    label: 'sedentary breaks',
    unit: '',
    digits: 0,
    group: 'Sitting pattern',
    definition:
      'Sedentary bouts that end in something else than bed, time not worn or the end of the samples: how often sitting is broken off.',
    source: 'Healy and others 2008, 10.2337/dc07-2046',
  },
  breaksPerSedentaryHour: {
    label: 'breaks per sedentary hour',
    unit: '',
    digits: 2,
    group: 'Sitting pattern',
    definition: 'Sedentary breaks divided by the hours in the sedentary bouts of the day.',
  },
  longestSedentaryBoutMin: {
    label: 'longest sedentary bout',
    unit: 'min',
    digits: 1,
    group: 'Sitting pattern',
    definition: 'The whole length of the longest sedentary bout that begins on the day.',
  },
  medianSedentaryBoutMin: {
    label: 'median sedentary bout',
    unit: 'min',
    digits: 1,
    group: 'Sitting pattern',
    definition: 'Half of the sedentary bouts are shorter.',
  },
  usualSedentaryBoutMin: {
    label: 'usual sedentary bout (W50)',
    unit: 'min',
    digits: 1,
    group: 'Sitting pattern',
    definition: 'Half of the time in sedentary bouts is spent in bouts at least this long.',
    source: chastin,
  },
  over30Bouts: {
    label: 'sedentary bouts of 30 min or more',
    unit: '',
    digits: 0,
    group: 'Sitting pattern',
    definition: 'How many sedentary bouts of at least 30 min begin on the day.',
  },
  over30Min: {
    label: 'time in bouts of 30 min or more',
    unit: 'min',
    digits: 1,
    group: 'Sitting pattern',
    definition: 'Minutes in sedentary bouts that last at least 30 min: those of bouts that begin on the day.',
  },
  over60Bouts: {
    label: 'sedentary bouts of 60 min or more',
    unit: '',
    digits: 0,
    group: 'Sitting pattern',
    definition: 'How many sedentary bouts of at least 60 min begin on the day.',
  },
  over60Min: {
    label: 'time in bouts of 60 min or more',
    unit: 'min',
    digits: 1,
    group: 'Sitting pattern',
    definition: 'Minutes in sedentary bouts that last at least 60 min: those of bouts that begin on the day.',
  },
  powerLawAlpha: {
    label: 'exponent of the bout lengths (alpha)',
    unit: '',
    digits: 3,
    group: 'Sitting pattern',
    definition:
      'Exponent of the power law that fits the lengths of the sedentary bouts best, 1 + n / sum of ln(length / 10 s). Lower: more of the time in long bouts. Only from 10 bouts.',
    source: chastin,
  },
  giniIndex: {
    label: 'Gini index of the bout lengths',
    unit: '',
    digits: 3,
    group: 'Sitting pattern',
    definition:
      'How unequal the lengths of the sedentary bouts are: 0 all the same, 1 all the time in one. Corrected for the number of bouts. Only from 10 bouts.',
    source: chastin,
  },
  transitionProbability: {
    label: 'chance to break off sitting',
    unit: 'per min',
    digits: 4,
    group: 'Sitting pattern',
    definition:
      'Fragmentation: 1 divided by the mean length of the sedentary bouts in minutes, the chance that a sedentary minute is the last.',
    source: di,
  },
  uprightMin: {
    label: 'upright',
    unit: 'min',
    digits: 1,
    group: 'On the feet',
    definition: 'Standing, shuffling, walking, stairs and running.',
  },
  steppingMin: {
    label: 'stepping',
    unit: 'min',
    digits: 1,
    group: 'On the feet',
    definition: 'Walking, stairs and running.',
  },
  stairsUpMin: {
    label: 'climbing stairs',
    unit: 'min',
    digits: 1,
    group: 'On the feet',
    definition: 'Seconds of stairs that go up.',
  },
  stairsDownMin: {
    label: 'going down stairs',
    unit: 'min',
    digits: 1,
    group: 'On the feet',
    definition: 'Seconds of stairs that go down.',
  },
  steps: {
    label: 'steps',
    unit: '',
    digits: 0,
    group: 'On the feet',
    definition: 'Both legs, counted while walking, on stairs and running.',
  },
  sitToStands: {
    label: 'sit-to-stands',
    unit: '',
    digits: 0,
    group: 'On the feet',
    definition: 'How often the thigh went from sitting to upright.',
  },
  moderateMin: {
    label: 'moderate activity',
    unit: 'min',
    digits: 1,
    group: 'On the feet',
    definition:
      'Walking at 100 to 129 steps a minute (3 to 6 times the energy of rest), stairs, cycling and rowing below 130 a minute. That stairs, cycling and rowing are moderate is a choice: a thigh does not show how hard they are.',
    source: cadenceReview,
  },
  vigorousMin: {
    label: 'vigorous activity',
    unit: 'min',
    digits: 1,
    group: 'On the feet',
    definition: 'Running, and stepping at 130 steps a minute and more.',
    source: cadenceReview,
  },
  mvpaMin: {
    label: 'moderate and vigorous activity (MVPA)',
    unit: 'min',
    digits: 1,
    group: 'On the feet',
    definition:
      'Moderate and vigorous activity together, by cadence and kind of movement. No limits of ENMO or MAD are used: those published are for hip and wrist.',
    source: cadenceReview,
    published: weekByWeek('44 min'),
  },
  walkingBoutsUnder10S: walks('less than 10 s'),
  walkingBouts10To30S: walks('10 to 30 s'),
  walkingBouts30To60S: walks('30 to 60 s'),
  walkingBoutsOver60S: walks('60 s or more'),
  walkingSpeedMS: {
    label: 'walking speed',
    unit: 'm/s',
    digits: 2,
    group: 'Walking',
    definition: `Median over the walking bouts of at least 30 s, from their level steps. ${speedEstimate}`,
    source: 'Sekiya and Nagasaki 1998, 10.1016/S0966-6362(98)00009-9',
  },
  bestWalkingSpeedMS: {
    label: 'best walking speed',
    unit: 'm/s',
    digits: 2,
    group: 'Walking',
    definition: `95th centile over the walking bouts of at least 30 s. ${speedEstimate}`,
    source: 'centile as in Poleur and others 2021, 10.1186/s13023-021-01956-5, there of strides',
  },
  peak1MinCadenceSpm: {
    label: 'peak 1-min cadence',
    unit: 'steps/min',
    digits: 1,
    group: 'Cadence',
    definition: 'Steps in the minute of the day with the most steps.',
    source: cadenceReview,
  },
  peak30MinCadenceSpm: {
    label: 'peak 30-min cadence',
    unit: 'steps/min',
    digits: 1,
    group: 'Cadence',
    definition: 'Mean steps a minute of the 30 minutes with the most steps, not necessarily in a row.',
    source: cadenceReview,
  },
  incidentalMin: band('incidental movement', '1 to 19'),
  sporadicMin: band('sporadic movement', '20 to 39'),
  purposefulMin: band('purposeful steps', '40 to 59'),
  slowMin: band('slow walking', '60 to 79'),
  mediumMin: band('medium walking', '80 to 99'),
  briskMin: band('brisk walking', '100 to 119'),
  fasterMin: band('faster walking and running', '120 or more'),
  enmoMg: {
    label: 'ENMO while worn',
    unit: 'mg',
    digits: 1,
    group: 'Acceleration',
    definition:
      'Length of the calibrated acceleration less 1 g, below zero counted as zero, averaged over the time worn. From 40-ms means, not from raw samples, which makes it smaller where impacts are sharp.',
    source: 'van Hees and others 2013, 10.1371/journal.pone.0061691',
  },
  madMg: {
    label: 'MAD while worn',
    unit: 'mg',
    digits: 1,
    group: 'Acceleration',
    definition:
      'Mean distance of the length of the acceleration from its own mean in epochs of 5 s, averaged over the time worn. From 40-ms means, not from raw samples.',
    source: 'Vähä-Ypyä and others 2015, 10.1111/cpf.12127',
  },
} as const satisfies Record<string, OutcomeDefinition>;

/** The name of an outcome. */
export type OutcomeName = keyof typeof outcomeDefinitions;

/** All outcomes of a day; null where the day does not hold what it takes. */
export type Outcomes = Record<OutcomeName, number | null>;

/** Names of all outcomes, in the order in which they are shown. */
export const outcomeNames = Object.keys(outcomeDefinitions) as OutcomeName[];
