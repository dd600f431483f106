import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const engine = join(import.meta.dirname, '../engine/dist/index.js');

/** Uses the built engine, in the last line wrongly. */
const program = `import { analyze, memorySource } from '${engine}';
const analysis = await analyze(memorySource('a.cwa', new Uint8Array(9)), { timezone: 'UTC' });
export const minutes: number | undefined = analysis.days[0]?.minutes.sit;
export const nothing = analysis.nothing;
`;

test('the built engine says what its functions take and give', () => {
  const file = join(temporaryFolder(), 'user.mts');
  writeFileSync(file, program);
  const user = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
  });
  const complaints = ts
    .getPreEmitDiagnostics(user)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  expect(complaints).toEqual([expect.stringContaining("Property 'nothing' does not exist")]);
}, 30_000);
