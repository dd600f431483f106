import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runInProcess } from '../../../testing/run-in-process.ts';
import { commandHelp, programHelp } from './help.ts';
import { commonFlags } from './parse-command-line.ts';
import { commands } from './run-cli.ts';

const documentation = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');

test.each([
  ['', []],
  ['--help', ['--help']],
  ['-h', ['-h']],
])('legwork %s prints the help, as docs/cli.md has it', async (_, args) => {
  const { status, stdout, stderr } = await runInProcess(args);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: programHelp(commands), stderr: '' });
  expect(documentation).toContain(stdout);
});

test.each(commands.map(({ name }) => name))('legwork %s --help is as docs/cli.md has it', async (name) => {
  const { status, stdout } = await runInProcess([name, '--help']);
  expect(status).toBe(0);
  expect(documentation).toContain(`## legwork ${name}\n\n\`\`\`text\n${stdout}`);
  expect(stdout).toBe(commandHelp(commands.find((command) => command.name === name)!));
});

test('docs/cli.md names no flag and no command that is not there', () => {
  const flags = [...commands.flatMap((command) => command.flags), ...commonFlags].map(
    ({ name }) => `--${name}`,
  );
  const named = [...documentation.matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map(([flag]) => flag);
  const others = ['--version', '--no-install'];
  expect(named.filter((flag) => !flags.includes(flag) && !others.includes(flag))).toEqual([]);
  const sections = [...documentation.matchAll(/^## legwork (.*)$/gm)].map(([, name]) => name);
  expect(sections).toEqual(commands.map(({ name }) => name));
});
