import type { Analysis } from '@legwork/engine';
import type { Query } from '../store.ts';

interface Change {
  before: number;
  after: number;
}

/** What analysing again has changed. */
export interface AnalysisChanges {
  beforeEngine: string;
  afterEngine: string;
  /** Days on which something differs. */
  days: { date: string; minutes: Record<string, Change>; steps: Change; sitToStand: Change }[];
  /** How many labels set by hand stayed. */
  ownLabels: number;
}

/** How the current analysis of a recording differs from the one before it; null where there is none before it. */
export async function analysisChanges(db: Query, recordingId: string): Promise<AnalysisChanges | null> {
  const rows = await db
    .selectFrom('analysis')
    .select(['engine_version', 'document', 'current'])
    .where('recording_id', '=', recordingId)
    .execute();
  const [after, before] = [
    rows.find(({ current }) => current === 1),
    rows.find(({ current }) => current === 0),
  ];
  if (!after || !before) return null;
  const labels = await db
    .selectFrom('label')
    .select('id')
    .where('recording_id', '=', recordingId)
    .where('reverted_ms', 'is', null)
    .execute();
  return {
    beforeEngine: before.engine_version,
    afterEngine: after.engine_version,
    days: changedDays(daysOf(before.document), daysOf(after.document)),
    ownLabels: labels.length,
  };
}

type AnalysedDay = Analysis['days'][number];

function daysOf(document: string): Map<string, AnalysedDay> {
  return new Map((JSON.parse(document) as Analysis).days.map((day) => [day.date, day]));
}

function changedDays(
  before: ReadonlyMap<string, AnalysedDay>,
  after: ReadonlyMap<string, AnalysedDay>,
): AnalysisChanges['days'] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((date) => {
    const [old, now] = [before.get(date), after.get(date)];
    const change = (value: (day: AnalysedDay) => number): Change => ({
      before: old ? value(old) : 0,
      after: now ? value(now) : 0,
    });
    const activities = Object.keys({ ...old?.minutes, ...now?.minutes }) as (keyof AnalysedDay['minutes'])[];
    const minutes = Object.fromEntries(
      activities
        .map((activity) => [activity, change((day) => day.minutes[activity] ?? 0)] as const)
        .filter(([, { before: was, after: is }]) => was !== is),
    );
    const [steps, sitToStand] = [change((day) => day.steps), change((day) => day.sitToStand)];
    const differs = [...Object.values(minutes), steps, sitToStand].some(
      ({ before: was, after: is }) => was !== is,
    );
    return differs ? [{ date, minutes, steps, sitToStand }] : [];
  });
}
