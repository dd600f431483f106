import type { Scenario, SimulatedOutcome, SimulationResult } from '@legwork/engine';
import { changeText } from '../report/format/change-text.ts';

/** Most days that a table shows. */
const mostColumns = 5;

/** Days worth showing: ends of phases, and early ones in between where there is room. */
export function shownDays({ phases }: Scenario): number[] {
  const ends: number[] = [];
  let day = 0;
  for (const phase of phases) {
    day += phase.days;
    ends.push(day);
  }
  const early = [7, 30, 90, 180].filter((candidate) => candidate < ends.at(-1)!);
  const first = ends.length > mostColumns ? [...ends.slice(0, mostColumns - 1), ends.at(-1)!] : ends;
  const room = mostColumns - first.length;
  return [
    ...new Set([...first, ...early.filter((candidate) => !first.includes(candidate)).slice(0, room)]),
  ].sort((a, b) => a - b);
}

/** The outcomes that have a course, one a row: middle and band on some days, grade. The first row is the header. */
export function outcomeRows({ outcomes }: SimulationResult, days: readonly number[]): string[][] {
  const rows = Object.entries(outcomes)
    .filter(([, { median }]) => median !== null)
    .map(([name, outcome]) => [
      outcome.label ?? name,
      ...days.map((day) => changeText(outcome, day)),
      outcome.grade,
    ]);
  return [['percent change', ...days.map((day) => `day ${day}`), 'known'], ...rows];
}

/** What a person asks first, in a sentence for each phase's end. */
export function headlines({ outcomes }: SimulationResult, { phases }: Scenario): string[] {
  let day = 0;
  return phases.map((phase) => {
    day += phase.days;
    const parts = (
      [
        ['plantarFlexorSize', 'the calf', 'smaller', 'larger'],
        ['kneeExtensorSize', 'the front of the thigh', 'smaller', 'larger'],
        ['kneeExtensorStrength', 'the knee extensors', 'weaker', 'stronger'],
        ['vo2max', 'the greatest oxygen uptake', 'lower', 'higher'],
      ] as const
    ).flatMap(([name, what, less, more]) => {
      const outcome = outcomes[name];
      const change = outcome?.median?.[day];
      if (!outcome || change === undefined) return [];
      const size = Math.round(Math.abs(change));
      const band = bandWords(outcome.p10![day]!, outcome.p90![day]!, less, more);
      if (size === 0) return [`${what} about as at the start (${band})`];
      return [`${what} about ${size} % ${change < 0 ? less : more} (${band})`];
    });
    return `Day ${day}: ${parts.join('; ')}.`;
  });
}

/** What is said of cells in people. */
export function boundWords({ species, outcomes, days }: SimulationResult): string[] {
  if (species !== 'human') return [];
  const { dentateMatureNeurons, matureOligodendrocytes } = outcomes;
  const last = days.at(-1)!;
  const bound = (outcome: SimulatedOutcome | undefined): string => outcome!.bounds!.high[last]!.toFixed(2);
  return [
    `Brain cells: ${matureOligodendrocytes!.note}`,
    `Even if no new cell came at all until day ${last}, that would be ${bound(dentateMatureNeurons)} % of the neurons of a hippocampus that are renewed, and ${bound(matureOligodendrocytes)} % of the oligodendrocytes: no image shows that.`,
  ];
}

/** Between what it lies: without signs where all of it is less, or more. */
function bandWords(low: number, high: number, less: string, more: string): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  if (to <= 0) return `${-to || 0} to ${-from || 0}`;
  if (from >= 0) return `${from} to ${to}`;
  return `from ${-from} % ${less} to ${to} % ${more}`;
}
