import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingCodes, formats } from '../engine/src/index.ts';
import { generatedDocs } from './generated-docs.ts';

const root = join(import.meta.dirname, '..');
const pages = await generatedDocs();

test.each(Object.entries(pages))('docs/%s is what the code says (if not: npm run docs)', (name, text) => {
  expect(readFileSync(join(root, 'docs', name), 'utf8')).toBe(text);
});

test.each(Object.entries(findingCodes))('%s says in sentences what, why and what to do', (code, entry) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(entry.message).toMatch(/^[^\s.].{15,}[^\s.]$/);
  for (const text of [entry.cause, entry.remedy]) expect(text).toMatch(/^[A-Z].*\.$/);
  expect(entry.cause).not.toBe(entry.remedy);
  expect(pages['findings.md']).toContain(`\n### ${code}\n`);
});

test('every finding code is found somewhere', () => {
  const files = globSync('engine/src/**/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts') && !file.endsWith('finding-codes.ts'),
  );
  const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  expect(Object.keys(findingCodes).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

test.each(formats.map(({ name }) => name))('%s is in the table and has its folder', (name) => {
  expect(pages['formats.md']).toContain(`\n| \`${name}\` |`);
  expect(existsSync(join(root, 'engine/src/recording', name))).toBe(true);
});

test.each(['labels', 'exercises'])(
  'the page on %s shows every picture that is made for it, and each says what it shows',
  (topic) => {
    const pictures = Object.keys(pages).filter((name) => name.startsWith(`${topic}/`));
    expect(pictures.length).toBeGreaterThan(2);
    for (const name of pictures) {
      expect(pages[`${topic}.md`]).toContain(`](${name})`);
      expect(pages[name]).toMatch(/<title>[^<]{20,}<\/title>/);
    }
  },
);

test('in the example of that page most parts look to the rules like what they are', () => {
  // Squats, stairs, rowing and lying need more than a second.
  for (const row of ['Sitting', 'Standing', 'Walking', 'Running', 'Cycling'])
    expect(pages['labels.md']).toMatch(new RegExp(`\\| ${row} \\|.*\\| ${row.toLowerCase()} \\|`));
});
