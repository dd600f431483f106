import type { Activity } from '../../recording/index.ts';
import type { Day, DayBout, DaysInput } from '../days.ts';
import { nextMidnightMs } from '../next-midnight-ms.ts';
import { type DayWalking, dayWalking, walkingBouts } from '../walking/index.ts';
import { activityIntensity } from './activity-intensity.ts';
import type { Bedtime } from './bedtimes.ts';
import type { MeanIntensity } from './intensity-stream.ts';
import { minuteCadence } from './minute-cadence.ts';
import type { Outcomes } from './outcome-definitions.ts';
import { sedentaryPattern } from './sedentary-pattern.ts';
import type { SedentaryRun } from './sedentary-runs.ts';

/** What the outcomes of days are made from. */
export interface OutcomesInput extends DaysInput {
  /** The same recording, day by day. */
  days: readonly Day[];
  runs: readonly SedentaryRun[];
  bedtimes: readonly Bedtime[];
  /** Mean ENMO and MAD of each date; none without samples. */
  intensity?: ReadonlyMap<string, MeanIntensity>;
  /** Body height, m; none where it is not known. */
  heightM?: number;
}

/** From this probability on lying counts as certain, and from what is left to 1 on as possible: a choice. */
const nearlySure = 0.9;
const msPerMinute = 60_000;
const upright: readonly Activity[] = ['stand', 'shuffle', 'walk', 'stairs', 'run'];

/**
 * Works out the physical-behaviour outcomes of each day; what each means says `outcomeDefinitions`.
 *
 * @returns one entry a day, in the order of `days`
 * @example
 * outcomesOfDays({ ...input, days, runs, bedtimes })[0].sedentaryMin; // 571.3
 */
export function outcomesOfDays(input: OutcomesInput): Outcomes[] {
  const walks = walkingBouts(input.bouts, input.stepsBetween);
  let nextMs = input.startMs;
  return input.days.map((day) => {
    const startMs = nextMs;
    nextMs = Math.min(input.endMs, nextMidnightMs(startMs, input.timezone));
    const begun = walks.filter((walk) => walk.startMs >= startMs && walk.startMs < nextMs);
    return outcomesOfDay(input, day, startMs, nextMs, dayWalking(begun, input.heightM ?? null));
  });
}

function outcomesOfDay(
  input: OutcomesInput,
  day: Day,
  startMs: number,
  endMs: number,
  walking: DayWalking,
): Outcomes {
  const { stepsBetween } = input;
  const onDay = (stretch: Bedtime) => stretch.startMs < endMs && stretch.endMs > startMs;
  const bouts = input.bouts.filter(onDay);
  const runs = input.runs.filter(onDay);
  const beds = input.bedtimes.filter(onDay);
  const inside = ({ startMs: fromMs, endMs: toMs }: Bedtime) =>
    Math.max(0, Math.min(toMs, endMs) - Math.max(fromMs, startMs)) / msPerMinute;
  const outsideBed = (activity: Activity) =>
    sum(bouts.filter((bout) => bout.activity === activity).map((bout) => inside(bout) - inBedMin(bout)));
  const inBedMin = (bout: DayBout) =>
    sum(
      beds.map((bed) =>
        inside({ startMs: Math.max(bed.startMs, bout.startMs), endMs: Math.min(bed.endMs, bout.endMs) }),
      ),
    );
  const lyingMin = (least: number) =>
    sum(bouts.filter((bout) => lyingProbability(bout) >= least).map(inside));
  const stairsMin = (direction: 'up' | 'down') =>
    sum(bouts.filter((bout) => bout.direction === direction).map(inside));
  const begun = runs.filter(
    (run) =>
      run.startMs >= startMs && !beds.some((bed) => run.startMs >= bed.startMs && run.startMs < bed.endMs),
  );
  const lengthsMin = begun.map((run) => (run.endMs - run.startMs) / msPerMinute);
  const boutHours = sum(lengthsMin) / 60;
  const breaks = begun.filter(({ brokenOff }) => brokenOff).length;
  const atLeast = (minutes: number) => lengthsMin.filter((length) => length >= minutes);
  const pattern = sedentaryPattern(lengthsMin);
  const sittingOutsideBedMin = outsideBed('sit');
  const lyingOutsideBedMin = outsideBed('lie');
  const { bandsMin, peak1Spm, peak30Spm } = minuteCadence(stepsBetween, startMs, endMs);
  const { steppingMin, moderateMin, vigorousMin } = activityIntensity(bouts, stepsBetween, startMs, endMs);
  const mean = input.intensity?.get(day.date);
  return {
    inBedMin: sum(beds.map(inside)),
    sittingOutsideBedMin,
    lyingOutsideBedMin,
    lyingLeastMin: lyingMin(nearlySure),
    lyingMostMin: lyingMin(1 - nearlySure),
    sedentaryMin: sittingOutsideBedMin + lyingOutsideBedMin,
    longestUnloadedMin: Math.max(0, ...runs.map(inside)),
    sedentaryBouts: lengthsMin.length,
    sedentaryBreaks: breaks,
    breaksPerSedentaryHour: boutHours > 0 ? breaks / boutHours : null,
    longestSedentaryBoutMin: pattern.longestMin,
    medianSedentaryBoutMin: pattern.medianMin,
    usualSedentaryBoutMin: pattern.usualMin,
    over30Bouts: atLeast(30).length,
    over30Min: sum(atLeast(30)),
    over60Bouts: atLeast(60).length,
    over60Min: sum(atLeast(60)),
    powerLawAlpha: pattern.alpha,
    giniIndex: pattern.gini,
    transitionProbability: pattern.transitionProbabilityPerMin,
    uprightMin: sum(upright.map((activity) => day.minutes[activity])),
    steppingMin,
    stairsUpMin: stairsMin('up'),
    stairsDownMin: stairsMin('down'),
    steps: day.steps,
    sitToStands: day.sitToStand,
    moderateMin,
    vigorousMin,
    mvpaMin: moderateMin + vigorousMin,
    walkingBoutsUnder10S: walking.counts.under10S,
    walkingBouts10To30S: walking.counts.from10S,
    walkingBouts30To60S: walking.counts.from30S,
    walkingBoutsOver60S: walking.counts.from60S,
    walkingSpeedMS: walking.medianSpeedMS,
    bestWalkingSpeedMS: walking.bestSpeedMS,
    peak1MinCadenceSpm: peak1Spm,
    peak30MinCadenceSpm: peak30Spm,
    incidentalMin: bandsMin[0],
    sporadicMin: bandsMin[1],
    purposefulMin: bandsMin[2],
    slowMin: bandsMin[3],
    mediumMin: bandsMin[4],
    briskMin: bandsMin[5],
    fasterMin: bandsMin[6],
    enmoMg: mean?.enmoMg ?? null,
    madMg: mean?.madMg ?? null,
  };
}

/** What the device or the labels say is taken as it is where nothing says how likely it is. */
function lyingProbability({ activity, lyingProbability }: DayBout): number {
  if (activity !== 'sit' && activity !== 'lie') return 0;
  return lyingProbability ?? (activity === 'lie' ? 1 : 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
