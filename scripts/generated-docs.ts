import {
  defaultWearRule,
  type FindingCodeEntry,
  findingCodes,
  formats,
  type OutcomeDefinition,
  outcomeDefinitions,
} from '../engine/src/index.ts';
import { evidencePage } from './evidence-page.ts';
import { exercisesPage } from './exercises-page.ts';
import { labelExample } from './labels/label-example.ts';
import { labelPictures } from './labels/label-pictures.ts';
import { labelsPage } from './labels/labels-page.ts';
import { signalsPage } from './signals-page.ts';
import { simulationPicture } from './simulation-picture.ts';

/** The pages of the documentation that are made from code: the text of each file of `docs/` by its name. */
export async function generatedDocs(): Promise<Record<string, string>> {
  const example = await labelExample();
  const pictures = Object.entries(labelPictures(example)).map(([name, svg]) => [`labels/${name}`, svg]);
  const exercises = exercisesPage();
  return {
    ...Object.fromEntries(pictures),
    ...exercises.pictures,
    'evidence.md': page(evidencePage()),
    'exercises.md': page([exercises.page]),
    'labels.md': page(labelsPage(example)),
    'findings.md': findingsPage(Object.entries(findingCodes)),
    'formats.md': formatsPage(),
    'outcomes.md': outcomesPage(Object.entries(outcomeDefinitions)),
    'signals.md': page(signalsPage()),
    'simulation/bed-rest.svg': simulationPicture(),
  };
}

const severities = [
  ['error', 'Errors', 'The result, or a part of it, is wrong.'],
  [
    'warning',
    'Warnings',
    'Something is missing or may be wrong. What was left out is a gap; nothing was made up.',
  ],
  ['info', 'Information', 'Good to know; the result holds.'],
] as const;

function findingsPage(codes: [code: string, entry: FindingCodeEntry][]): string {
  const sections = severities.flatMap(([severity, title, meaning]) => [
    `## ${title}`,
    meaning,
    ...codes.filter(([, entry]) => entry.severity === severity).flatMap(findingSection),
  ]);
  return page([
    '# Findings',
    `What is odd in a recording but usable is a finding: it stands in \`recording.findings\` of the result, in the table and in
the report, with how often it was seen and where first. It never stops the analysis. What can't be used at all is refused
instead, in one line that says what to do.`,
    ...sections,
  ]);
}

function findingSection([code, { message, cause, remedy }]: [string, FindingCodeEntry]): string[] {
  return [`### ${code}`, `${capital(message)}.`, `**Why.** ${cause}`, `**What to do.** ${remedy}`];
}

function formatsPage(): string {
  const what = { samples: 'samples', events: 'what the device made of its samples' };
  const rows = formats.map(
    ({ name, description, kind }) => `| \`${name}\` | ${description} | ${what[kind]} |`,
  );
  return page([
    '# Formats',
    `A file is known by its content, never by its name. The formats are tried in this order; the name is the \`recording.format\`
of the result.`,
    ['| name | files | what is read |', '| --- | --- | --- |', ...rows].join('\n'),
    'The code of a format is the folder of its name in `engine/src/recording/`.',
  ]);
}

function outcomesPage(outcomes: [name: string, outcome: OutcomeDefinition][]): string {
  const { validHours, validDays, weekendDays } = defaultWearRule;
  const groups = [...new Set(outcomes.map(([, { group }]) => group))];
  const sections = groups.flatMap((group) => [
    `## ${group}`,
    ...outcomes.filter(([, outcome]) => outcome.group === group).flatMap(outcomeSection),
  ]);
  return page([
    '# Outcomes',
    `What a day and a week of a recording come to, in the words of the field: \`days[].outcomes\` and \`week\` of the result,
the table and the report. Where it holds no sitting or lying, there are none.`,
    `**Valid days.** A day counts from ${validHours} h worn (\`--valid-hours\`). It lasts from local midnight to local midnight, so 23
or 25 h where the clocks change. Time without samples is not worn time. The first and last day of a recording count like any
other, if they were worn long enough. A day that is too short keeps its outcomes and says why it does not count.`,
    `**Means.** A mean is over valid days alone, and only where there are at least ${validDays} of them (\`--valid-days\`) with ${weekendDays}
at the weekend (\`--weekend-days\`); otherwise \`week.notMet\` says what is missing, and there is no mean. \`week.mean\` is the
plain mean, \`week.weightedMean\` is (5 x mean of the weekdays + 2 x mean of Saturdays and Sundays) / 7. A mean of an outcome is
over the valid days that have a value. \`week.standardError\` is how far the plain mean may be off, from how much the days
differ: their standard deviation divided by the root of their number.`,
    `**Two weeks.** \`legwork compare\` takes two analyses of one person. The smallest real change of an outcome is the 97.5 %
quantile of Student's t x the standard error of the difference, which comes from how much the valid days of each week differ
among themselves: the field's 1.96 x root 2 x standard error of measurement (Weir 2005, 10.1519/15184.1), with the t quantile
in place of 1.96 because a week has few days. A difference below it may be nothing but day-to-day variation. That weeks differ
by themselves (season, holidays, illness) is not in it; where others measured that, their figure stands beside.`,
    `**Intensity.** There are no published limits of ENMO or MAD for a sensor on the thigh that we know of: those in use are for
hip and wrist. So moderate and vigorous activity come from cadence and kind of movement. ENMO and MAD are given as they are, for
comparison between recordings from the thigh. They are made from the calibrated 25-Hz grid on which everything else is done,
not from raw samples: in simulated weeks they come out 5 to 10 % smaller ([measured](../validation/RESULTS.md)).`,
    ...sections,
  ]);
}

function outcomeSection([name, { label, unit, definition, source, published }]: [
  string,
  OutcomeDefinition,
]): string[] {
  return [
    `### ${name}`,
    `${capital(label)}${unit ? `, ${unit}` : ''}. ${definition}`,
    ...(source ? [`Source: ${source}.`] : []),
    ...(published ? [`Week to week: ${published}.`] : []),
  ];
}

function page([heading, ...paragraphs]: string[]): string {
  return `${[heading, '<!-- Made from the code by `npm run docs`: changes here are lost. -->', ...paragraphs].join('\n\n')}\n`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
