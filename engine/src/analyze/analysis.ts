import { z } from 'zod';
import { type OutcomeName, outcomeNames, repeatedExercises } from '../movement/index.ts';
import { activityLabels, findingCodes } from '../recording/index.ts';
import { doseSchema } from './dose-result.ts';

const isoTime = z.iso.datetime({ precision: 3 }).describe('UTC, to the millisecond');
const activity = z.enum(activityLabels);
const vector = z.tuple([z.number(), z.number(), z.number()]);

const placement = z.enum(['thigh', 'waist', 'wrist', 'ankle', 'lower-back', 'pocket']);

const findingSchema = z.object({
  code: z.enum(Object.keys(findingCodes) as [keyof typeof findingCodes]),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  count: z.int().positive(),
  first: z.string().nullable().describe('the first place: a block, a row or a time'),
});

const recordingSchema = z.object({
  file: z.string(),
  sha256: z.string().nullable().describe('of the bytes as given; null where the caller computed none'),
  format: z.string(),
  device: z.string().nullable(),
  serial: z.string().nullable(),
  placement,
  side: z.enum(['left', 'right']).nullable(),
  sampleRateHz: z.number().describe('0 where the file holds no samples'),
  start: isoTime,
  end: isoTime,
  timezone: z.string().describe('IANA zone in which days are cut'),
  samples: z.int(),
  gaps: z.array(z.object({ start: isoTime, end: isoTime, reason: z.string() })),
  findings: z.array(findingSchema),
});

const calibrationSchema = z.object({
  applied: z.boolean(),
  offsetG: vector,
  scale: vector,
  errorBeforeMg: z.number().nullable(),
  errorAfterMg: z.number().nullable(),
  reason: z.string().describe('why it was applied or not'),
});

const frameSchema = z.object({
  rotation: z
    .tuple([vector, vector, vector])
    .describe('rows: thigh x down, y front, z right, in sensor axes'),
  how: z.string(),
  confidence: z.number().min(0).max(1),
});

const framePartSchema = z.object({ start: isoTime, end: isoTime, ...frameSchema.shape });

const epochsSchema = z.object({
  start: isoTime,
  stepS: z.literal(1),
  labels: z.array(activity),
  activity: z
    .array(z.int().nullable())
    .describe('index into labels, one per epoch; null without samples for more than 5 s'),
  cadenceSpm: z.array(z.number()).describe('steps a minute, 0 where there are none'),
  enmoMg: z.array(z.number().nullable()).optional().describe('one per epoch; null without samples'),
  madMg: z
    .array(z.number().nullable())
    .optional()
    .describe('one per epoch: that of the 5 s of the clock in which it lies; null without samples'),
  inclinationDeg: z
    .array(z.number().nullable())
    .optional()
    .describe('one per epoch: between thigh and vertical; null without samples'),
});

const boutSchema = z.object({
  start: isoTime,
  end: isoTime,
  activity,
  steps: z.int(),
  direction: z.enum(['up', 'down']).optional().describe('of stairs'),
  lyingProbability: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('of sitting and lying: how much speaks for lying, 0 to 1'),
  speedMS: z
    .number()
    .optional()
    .describe('of walks of at least 10 s or 10 steps: an estimate from cadence and height'),
  speedErrorMS: z.number().optional().describe('standard error of speedMS'),
});

const transitionSchema = z.object({
  time: isoTime.describe('the middle of the movement'),
  kind: z.enum(['sit-to-stand', 'stand-to-sit']),
  durationS: z.number().nullable().describe('null where the file holds no samples'),
  peakAngularVelocityDegS: z.number().nullable().describe('null where the file holds no samples'),
  source: z
    .enum(['accelerometer', 'gyroscope'])
    .optional()
    .describe('what duration and angular velocity were measured with'),
});

const chairTestSchema = z.object({
  kind: z.enum(['five-times-sit-to-stand', 'chair-stand-30s']),
  start: isoTime.describe('the thigh begins to rise for the first time'),
  end: isoTime.describe('the fifth time upright, or 30 s after the start'),
  seconds: z.number().nullable().describe('score of the five-times test; null of the other'),
  repetitions: z.int().nullable().describe('score of the 30-s test, full stands; null of the other'),
  ambiguous: z.boolean().describe('five rises that fill 30 s fit both tests: each is listed'),
});

const tempoSchema = z
  .object({ downS: z.number(), pauseS: z.number(), upS: z.number() })
  .nullable()
  .describe(
    'the thigh leaves its rest, stays within a tenth of its furthest, and comes back; null where it hardly moves',
  );
const depthDeg = z
  .number()
  .nullable()
  .describe('peak knee flexion, an estimate; null where the thigh does not tell');
const workingSide = z
  .enum(['left', 'right'])
  .nullable()
  .describe('of the working leg; null where both work or the side of the sensor is not known');
const exercise = z.enum(repeatedExercises);

const repetitionSchema = z.object({
  start: isoTime,
  end: isoTime,
  exercise,
  depthDeg,
  tempo: tempoSchema.optional(),
  side: workingSide,
});

const exerciseSetSchema = z.object({
  start: isoTime,
  end: isoTime,
  exercise,
  alternatives: z.array(exercise).describe('what one thigh sensor cannot tell it from, most likely first'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('share of the repetitions that would get the same name one by one'),
  repetitions: z.int(),
  depthDeg: depthDeg.describe('median of the repetitions'),
  tempo: tempoSchema.describe('medians of the repetitions'),
  workingLeg: z.enum(['both', 'sensor', 'other']).describe('the leg with the sensor, or the other one'),
  side: workingSide,
});

const outcomes = z
  .record(z.enum(outcomeNames as [OutcomeName]), z.number().nullable())
  .describe('what each means stands in docs/outcomes.md; null where the days do not hold what it takes');

const daySchema = z.object({
  date: z.iso.date().describe('in the zone of the recording'),
  minutes: z.record(activity, z.number()),
  noDataMinutes: z.number().describe('of this day inside the recording, without samples'),
  steps: z.int(),
  sitToStand: z.int(),
  longestSedentaryMin: z.number(),
  sedentaryBreaks: z.int(),
  wornMinutes: z.number().optional(),
  valid: z.boolean().optional().describe('worn long enough to count for means'),
  notValid: z.string().nullable().optional().describe('why it is not valid; null if it is'),
  outcomes: outcomes.optional(),
  dose: doseSchema.nullable().describe('null where nothing of the day is known'),
});

const bedtimeSchema = z.object({
  start: isoTime,
  end: isoTime,
  minutes: z.number(),
  cut: z.boolean().describe('true where the recording begins or ends in it'),
});

const meanDay = z.object({ minutes: z.record(activity, z.number()), outcomes });

const weekSchema = z.object({
  rule: z.object({
    validHours: z.number().describe('worn on a day, for it to be valid'),
    validDays: z.int().describe('needed for a mean'),
    weekendDays: z.int().describe('needed among them'),
  }),
  validDays: z.int(),
  validWeekendDays: z.int(),
  ruleMet: z.boolean(),
  notMet: z.string().nullable().describe('why there is no mean; null if there is one'),
  mean: meanDay.nullable().describe('plain mean over the valid days; null where the rule is not met'),
  weightedMean: meanDay
    .nullable()
    .describe('(5 x weekdays + 2 x weekend days) / 7; null without valid days of both kinds'),
  standardError: outcomes.nullable().describe('of the plain mean, from how much the valid days differ'),
});

const lapSchema = z.object({
  start: isoTime,
  end: isoTime,
  activeS: z.number().nullable().describe('without pauses'),
  distanceM: z.number().nullable(),
});

const sessionSchema = lapSchema.extend({
  activity,
  sport: z.string().describe('in the words of the format'),
  energyKJ: z.number().nullable(),
  steps: z.int().nullable(),
  averageHeartRateBpm: z.number().nullable(),
  highestHeartRateBpm: z.number().nullable(),
  laps: z.array(lapSchema),
});

const strengthSetSchema = z.object({
  start: isoTime,
  end: isoTime,
  repetitions: z.int().nullable(),
  loadKg: z.number().nullable(),
  category: z.string().nullable().describe('kind of exercise in the words of the format'),
});

const spread = { count: z.int(), lowest: z.number(), median: z.number(), highest: z.number() };

const measureSchema = z.object({ name: z.string(), unit: z.string(), ...spread });

const alsoRecordingSchema = recordingSchema.omit({ placement: true, side: true });

const walkingTogether = z.object({
  seconds: z.int().describe('of walking in which both have samples'),
  sizeRatio: z
    .number()
    .nullable()
    .describe(
      'movement here divided by that in the main recording: where both sit on the thighs, how alike the legs move; null below 30 s',
    ),
});

const alsoSchema = z.object({
  recording: alsoRecordingSchema,
  placement: placement.optional().describe('where it sat, where the caller knows'),
  calibration: calibrationSchema,
  overlap: z
    .object({
      start: isoTime,
      end: isoTime,
      shareOfMain: z
        .number()
        .min(0)
        .max(1)
        .describe('share of the epochs of the main recording with samples here'),
    })
    .nullable()
    .describe('null: the recordings have no time in common'),
  clock: z.object({
    lagS: z
      .int()
      .nullable()
      .describe(
        'how much later the same movement stands here than in the main recording; null: not to be told',
      ),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('how much better the movements agree at this lag than at others'),
  }),
  walking: walkingTogether
    .extend({ days: z.array(walkingTogether.extend({ date: z.iso.date() })) })
    .nullable()
    .optional()
    .describe('how much it moves in the walks of the main recording; null: the clocks do not compare'),
  epochs: z
    .object({ hasSamples: z.array(z.int().min(0).max(1)) })
    .optional()
    .describe('one value per epoch of the main recording: 1 where this sensor has samples'),
});

/** The contract of `legwork analyze --json`. */
export const analysisSchema = z.object({
  schema: z.literal('legwork/analysis@1'),
  recording: recordingSchema,
  processing: z
    .object({
      gridRateHz: z.number(),
      resampling: z.string(),
      lowPassHz: z.number().describe('fourth-order Butterworth, for what the labels are made from'),
    })
    .optional()
    .describe('how samples were resampled and filtered; left out where the file holds none'),
  calibration: calibrationSchema,
  frame: frameSchema,
  frames: z
    .array(framePartSchema)
    .optional()
    .describe('where the sensor was turned on the thigh: the frame of each part; `frame` is of the longest'),
  epochs: epochsSchema.optional(),
  bouts: z.array(boutSchema),
  transitions: z.array(transitionSchema),
  tests: z.array(chairTestSchema).optional().describe('chair-stand tests, recognised among the transitions'),
  repetitions: z
    .array(repetitionSchema)
    .nullable()
    .describe('null: no samples, or the sensor was worn neither on the thigh nor on the wrist'),
  sets: z.array(exerciseSetSchema).optional().describe('repetitions of the same exercise in a row'),
  days: z.array(daySchema),
  inBed: z.array(bedtimeSchema).optional().describe('times in bed; none where postures are not known'),
  week: weekSchema.optional().describe('what the valid days say together; none without postures'),
  body: z
    .object({ massKg: z.number(), heightM: z.number(), sex: z.enum(['female', 'male']), ageY: z.number() })
    .optional()
    .describe('whose legs the doses are worked out for'),
  assumed: z
    .object({
      heightM: z.number().optional(),
      massKg: z.number().optional(),
      sex: z.string().optional(),
      ageY: z.number().optional(),
    })
    .optional()
    .describe('what nobody told of the person and was taken in its place'),
  sessions: z.array(sessionSchema).optional().describe('workouts, where the device recorded them'),
  strengthSets: z.array(strengthSetSchema).optional(),
  heartRateBpm: z.object(spread).optional(),
  measures: z.array(measureSchema).optional().describe('what the device worked out about walking'),
  also: z.array(alsoSchema).optional().describe('other sensors of the same person, with --also'),
});

/** What a recording says the legs did: the result of `analyze`. */
export type Analysis = z.infer<typeof analysisSchema>;

/** Repetitions of the same exercise in a row. */
export type ExerciseSet = z.infer<typeof exerciseSetSchema>;

/** Facts about a recording that is laid beside another. */
export type AlsoRecording = z.infer<typeof alsoRecordingSchema>;

/** Another sensor of the same person, laid beside a recording: the result of `analyzeAlso`. */
export type AlsoAnalysis = z.infer<typeof alsoSchema>;
