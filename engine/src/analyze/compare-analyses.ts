import { z } from 'zod';
import { compareWeeks, type OutcomeName, outcomeDefinitions, outcomeNames } from '../movement/index.ts';
import { round } from '../number/index.ts';
import { InputError } from '../recording/index.ts';
import type { Analysis } from './analysis.ts';

const weekSchema = z.object({
  file: z.string(),
  start: z.iso.datetime({ precision: 3 }),
  end: z.iso.datetime({ precision: 3 }),
  validDays: z.int(),
});

const differenceSchema = z.object({
  before: z.number().describe('mean over the valid days'),
  after: z.number().describe('mean over the valid days'),
  difference: z.number().describe('after - before'),
  standardError: z.number().describe('of the difference, from how much the days of each week differ'),
  smallestRealChange: z.number().describe('the 97.5 % quantile of t x standardError'),
  real: z.boolean().describe('whether the difference is larger than the smallest real change'),
});

/** The contract of `legwork compare --json`. */
export const comparisonSchema = z.object({
  schema: z.literal('legwork/comparison@1'),
  before: weekSchema,
  after: weekSchema,
  outcomes: z
    .record(z.enum(outcomeNames as [OutcomeName]), differenceSchema.nullable())
    .describe('null with values of fewer than 2 days in a week, or 5 in both'),
  notes: z.array(z.string()).describe('what makes the comparison doubtful, in plain words'),
});

/** How two weeks of one person differ: the result of `compareAnalyses`. */
export type Comparison = z.infer<typeof comparisonSchema>;

/**
 * Compares what two analyses of one person say about a usual day, each difference beside the smallest that day-to-day
 * variation does not explain.
 *
 * @param before the first week
 * @param after the second
 * @throws InputError `no-week` without outcomes, `week-rule-not-met` with too few valid days, `week-rules-differ` where days
 *   were held to be valid by different rules
 * @example
 * compareAnalyses(january, june).outcomes.sedentaryMin?.real; // true
 */
export function compareAnalyses(before: Analysis, after: Analysis): Comparison {
  const [ruleBefore, ruleAfter] = [before, after].map(ruleOf);
  if (ruleBefore.validHours !== ruleAfter.validHours) {
    throw new InputError(
      'week-rules-differ',
      `days are valid from ${ruleBefore.validHours} h worn in one week and ${ruleAfter.validHours} h in the other`,
      after.recording.file,
      'analyse both with the same --valid-hours',
    );
  }
  return {
    schema: 'legwork/comparison@1',
    before: describeWeek(before),
    after: describeWeek(after),
    outcomes: Object.fromEntries(
      outcomeNames.map((name) => [name, compareOutcome(name, before, after)]),
    ) as Comparison['outcomes'],
    notes: notesOn(before.recording, after.recording),
  };
}

function ruleOf({ week, recording }: Analysis): NonNullable<Analysis['week']>['rule'] {
  if (!week) {
    throw new InputError(
      'no-week',
      'this analysis says nothing about a usual day',
      recording.file,
      'analyse the recording again; one without sitting or lying can not be compared',
    );
  }
  if (!week.ruleMet) {
    throw new InputError(
      'week-rule-not-met',
      `too little was worn: ${week.notMet}`,
      recording.file,
      'wear the sensor longer, or analyse with another --valid-hours, --valid-days, --weekend-days',
    );
  }
  return week.rule;
}

function describeWeek({ recording: { file, start, end }, week }: Analysis): Comparison['before'] {
  return { file, start, end, validDays: week?.validDays ?? 0 };
}

function compareOutcome(name: OutcomeName, before: Analysis, after: Analysis) {
  const values = ({ days }: Analysis) =>
    days
      .filter(({ valid }) => valid)
      .map(({ outcomes }) => outcomes?.[name] ?? null)
      .filter((value) => value !== null);
  const found = compareWeeks(values(before), values(after));
  if (!found) return null;
  const digits = outcomeDefinitions[name].digits + 2;
  return {
    before: round(found.before, digits),
    after: round(found.after, digits),
    difference: round(found.difference, digits),
    standardError: round(found.standardError, digits),
    smallestRealChange: round(found.smallestRealChange, digits),
    real: found.real,
  };
}

function notesOn(before: Analysis['recording'], after: Analysis['recording']): string[] {
  const doubtful = (recording: Analysis['recording']) =>
    recording.findings.some(({ code }) => code === 'frame-uncertain' || code === 'gravity-missing');
  const sides = before.side && after.side && before.side !== after.side;
  const uncertain = [before, after].filter(doubtful).map(({ file }) => file);
  return [
    before.sha256 !== null && before.sha256 === after.sha256 && 'both are analyses of the same file',
    sides && `the sensor was on the ${before.side} leg first and on the ${after.side} leg then`,
    before.placement !== after.placement &&
      `the sensor was on the ${before.placement} first and on the ${after.placement} then`,
    before.device !== after.device && 'the sensors are of different kinds',
    Date.parse(after.start) < Date.parse(before.end) && 'the second recording begins before the first ends',
    uncertain.length > 0 && `postures may be wrong in ${uncertain.join(' and ')}`,
  ].filter((note) => typeof note === 'string');
}
