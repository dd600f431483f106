import type { Command, Flag } from './command.ts';
import { commonFlags } from './parse-command-line.ts';

/** What `legwork --help` prints. */
export function programHelp(commands: readonly Command[]): string {
  const rows = commands.map(
    ({ name, operands, summary }) => [`${name} ${operands}`.trim(), summary] as const,
  );
  return `legwork: what legs do, measured. A leg sensor recording in, a report out. Not medical advice.

Usage: legwork COMMAND

${definitions(rows)}

legwork COMMAND --help says more about one of them; legwork --version prints the version.
`;
}

/** What `legwork COMMAND --help` prints. */
export function commandHelp({ name, operands, summary, details, flags }: Command): string {
  const rows = [...flags, ...commonFlags].map((flag) => [flagUsage(flag), flag.help] as const);
  return `legwork ${name}: ${summary}.

Usage: ${['legwork', name, operands, '[FLAGS]'].filter(Boolean).join(' ')}

${details}

${definitions(rows)}
`;
}

function flagUsage({ name, short, value }: Flag): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

function definitions(rows: readonly (readonly [term: string, meaning: string])[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, meaning]) => `  ${term.padEnd(width)}  ${meaning}`).join('\n');
}
