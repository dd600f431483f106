import type { ReplayedStatement, StudyReplay } from '@legwork/engine';

/** What `legwork simulate --study` prints for a person to read. */
export function studyReplayTable({ study, statements, conflicts }: StudyReplay): string {
  const count = (verdict: ReplayedStatement['verdict']): number =>
    statements.filter((statement) => statement.verdict === verdict).length;
  const lines = [
    `${study}: hind legs of mice unloaded, against loaded mice; 14 days by the paper's methods, 28 by press and news.`,
    `Of ${statements.length} statements the simulation agrees with ${count('agrees')}, disagrees with ${count('disagrees')} and knows nothing of ${count('unknown')}; ${count('fitted, not a result')} is fitted and so no result.`,
    'Percent change of what each is compared with, middle and eight of ten drawn animals.',
    '',
    ...statements.flatMap(statementLines),
    '',
    'Other studies, agreeing or in conflict:',
    '',
    ...conflicts.flatMap(statementLines),
    '',
    'A simulation of rodents: nothing of this is known to hold for people.',
  ];
  return `${lines.join('\n')}\n`;
}

function statementLines({
  id,
  statement,
  published,
  day14,
  day28,
  verdict,
  note,
}: ReplayedStatement): string[] {
  const simulated =
    day14 && day28 ? `day 14: ${bandText(day14)}; day 28: ${bandText(day28)}` : 'not simulated';
  return [
    `${id}  ${statement}`,
    `      published: ${published}`,
    `      ${simulated}: ${verdict}${note ? ` (${note})` : ''}`,
  ];
}

function bandText({ median, p10, p90 }: NonNullable<ReplayedStatement['day14']>): string {
  return `${median.toFixed(0)} (${p10.toFixed(0)} to ${p90.toFixed(0)})`;
}
