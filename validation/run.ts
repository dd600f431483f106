import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sections } from './sections.ts';
import type { ValidationLine } from './validation-line.ts';

// `npm run validate [-- --require-data]`: recomputes every comparison and writes RESULTS.md beside this file. Where
// shared data are missing it prints to stdout, says what it left out and leaves the file as it is. With `--only WORDS` it
// computes the sections alone whose titles have these words, and prints them.

const shared = resolve(process.env.LEGWORK_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url)));
const requireData = process.argv.includes('--require-data');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null;
const asked = sections.filter(({ title }) => !only || title.toLowerCase().includes(only.toLowerCase()));
if (asked.length === 0) {
  console.error(
    `no section has "${only}" in its title; there are:\n${sections.map(({ title }) => title).join('\n')}`,
  );
  process.exit(1);
}
const out: string[] = ['# What Legwork gets right, and what it does not', ''];
let skipped = 0;
let missed = 0;

for (const section of asked) {
  const dataDir = resolve(shared, 'data');
  const missing = section.needs.filter((name) => !existsSync(resolve(dataDir, name)));
  if (missing.length > 0) {
    console.error(`left out: ${section.title} (no ${missing.join(', ')} in the shared data)`);
    if (section.optional)
      out.push(
        `## ${section.title}`,
        '',
        section.about,
        '',
        'Not computed: README.md says where to put the data.',
        '',
      );
    else skipped++;
    continue;
  }
  console.error(`computing: ${section.title}`);
  const lines = await section.validate(dataDir);
  missed += lines.filter(({ reached }) => !reached).length;
  out.push(`## ${section.title}`, '', section.about, '', ...table(lines), '');
}

const text = `${out.join('\n').trimEnd()}\n`;
if (only) {
  console.log(text);
  console.error(`validation/RESULTS.md is unchanged; ${missed} goals missed`);
} else if (skipped > 0) {
  console.log(text);
  console.error(`${skipped} of ${sections.length} sections left out; validation/RESULTS.md is unchanged`);
  if (requireData) process.exitCode = 1;
} else {
  writeFileSync(new URL('RESULTS.md', import.meta.url), text);
  console.log(text);
  console.error(`written to validation/RESULTS.md; ${missed} goals missed`);
}

function table(lines: readonly ValidationLine[]): string[] {
  const rows = lines.map(
    ({ what, figure, goal, reached }) =>
      `| ${what} | ${figure} | ${goal} | ${reached ? 'reached' : 'missed'} |`,
  );
  const notes = lines.filter(({ note }) => note).map(({ what, note }) => `- ${what}: ${note}.`);
  return ['| compared | figure | goal | |', '| --- | --- | --- | --- |', ...rows, '', ...notes];
}
