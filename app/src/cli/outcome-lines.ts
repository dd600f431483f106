import { type Analysis, type OutcomeDefinition, outcomeDefinitions, outcomeNames } from '@legwork/engine';
import { alignColumns } from './align-columns.ts';

/**
 * What the valid days of an analysis say together, for people: the outcomes of a usual day, or why there are none, and
 * the days that do not count. Empty for a recording without postures.
 *
 * @example
 * outcomeLines(analysis)[0]; // 'A usual day: mean of 6 valid days, 1 at the weekend (valid from 16 h worn)'
 */
export function outcomeLines({ week, days }: Analysis): string[] {
  if (!week) return [];
  const { validDays, validWeekendDays, rule, mean, weightedMean, standardError, notMet } = week;
  const left = days.filter(({ valid }) => !valid).map(({ date, notValid }) => `  ${date}: ${notValid}`);
  const notCounted = left.length > 0 ? ['Days that do not count', ...left] : [];
  if (!mean)
    return [
      `No usual day: ${notMet} (--valid-hours, --valid-days and --weekend-days change the rule).`,
      ...notCounted,
    ];
  const rows = outcomeNames.map((name) => {
    const definition: OutcomeDefinition = outcomeDefinitions[name];
    const text = (value: number | null | undefined) => format(value ?? null, definition);
    const error = standardError?.[name];
    return [
      `${definition.label}${definition.unit ? `, ${definition.unit}` : ''}`,
      text(mean.outcomes[name]),
      text(weightedMean?.outcomes[name]),
      error === null || error === undefined ? '' : `+-${text(error)}`,
    ];
  });
  return [
    `A usual day: mean of ${validDays} valid ${validDays === 1 ? 'day' : 'days'}, ${validWeekendDays} at the weekend (valid from ${rule.validHours} h worn)`,
    ...alignColumns([['', 'mean', 'weighted 5:2', 'standard error'], ...rows]).map((line) => `  ${line}`),
    ...notCounted,
  ];
}

/** A mean of minutes is told to the minute, one of a small count to a tenth. */
function format(value: number | null, { digits, unit }: OutcomeDefinition): string {
  if (value === null) return '-';
  const shown = unit === 'min' ? 0 : digits === 0 && value < 100 ? 1 : digits;
  return value.toLocaleString('en-GB', { minimumFractionDigits: shown, maximumFractionDigits: shown });
}
