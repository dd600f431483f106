import { type FindingCodeEntry, findingCodes, formats } from '../engine/src/index.ts';

/** The pages of the documentation that are made from code: the text of each file of `docs/` by its name. */
export function generatedDocs(): Record<string, string> {
  return {
    'findings.md': findingsPage(Object.entries(findingCodes)),
    'formats.md': formatsPage(),
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

function page([heading, ...paragraphs]: string[]): string {
  return `${[heading, '<!-- Made from the code by `npm run docs`: changes here are lost. -->', ...paragraphs].join('\n\n')}\n`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
