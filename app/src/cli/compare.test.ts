import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Analysis,
  comparisonSchema,
  errorDocumentSchema,
  type Outcomes,
  outcomeNames,
} from '@legwork/engine';
import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../../testing/example-analysis.ts';
import { runInProcess } from '../../../testing/run-in-process.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';

/** An analysis whose valid days have these sedentary minutes; other outcomes are not known. */
function weekOf(file: string, sedentary: readonly number[], valid = true): Analysis {
  const analysis = exampleAnalysis({ recording: { file } });
  const unknown = Object.fromEntries(outcomeNames.map((name) => [name, null])) as Outcomes;
  const [day] = analysis.days;
  return {
    ...analysis,
    days: sedentary.map((sedentaryMin) => ({
      ...day!,
      wornMinutes: 1440,
      valid,
      notValid: null,
      outcomes: { ...unknown, sedentaryMin },
    })),
    week: {
      rule: { validHours: 16, validDays: 4, weekendDays: 1 },
      validDays: valid ? sedentary.length : 0,
      validWeekendDays: 2,
      ruleMet: valid,
      notMet: valid ? null : '0 valid days, 4 needed',
      mean: null,
      weightedMean: null,
      standardError: null,
    },
  };
}

const january = weekOf('january.cwa', [600, 620, 580, 610, 590, 640, 560]);
const june = weekOf('june.cwa', [500, 510, 480, 520, 470, 530, 490]);

function withoutWeek(file: string): Analysis {
  const { week: _, ...analysis } = exampleAnalysis({ recording: { file } });
  return analysis;
}

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const both = folderWith.bind(null, {
  'a.json': JSON.stringify(january),
  'b.json': `${JSON.stringify(june)}\n`,
  'both.jsonl': `${JSON.stringify(january)}\n${JSON.stringify(june)}\n`,
});

test('tells the difference beside the smallest real change', async () => {
  const { status, stdout, stderr } = await runInProcess(['compare', 'a.json', 'b.json'], { cwd: both() });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/\nsedentary, min +600\.0 +500\.0 +-100\.0 +28\.1 +yes\n/);
  expect(stdout).toContain('january.cwa: ');
  expect(stdout).toContain('1 of 1 differences');
  expect(stdout).toContain('10.1371/journal.pone.0133296');
});

test('--json keeps the contract; two analyses may be in one file; the order decides the sign', async () => {
  const folder = both();
  const { stdout } = await runInProcess(['compare', 'both.jsonl', '--json'], { cwd: folder });
  const comparison = comparisonSchema.parse(JSON.parse(stdout));
  expect(comparison.outcomes.sedentaryMin).toMatchObject({
    before: 600,
    after: 500,
    difference: -100,
    real: true,
  });
  expect(comparison.outcomes.steps).toBeNull();
  const back = (await runInProcess(['compare', 'b.json', 'a.json', '--json'], { cwd: folder })).stdout;
  expect(JSON.parse(back).outcomes.sedentaryMin).toMatchObject({ difference: 100, real: true });
});

test('a comparison of a week with itself says so', async () => {
  const { stdout } = await runInProcess(['compare', 'a.json', 'a.json'], { cwd: both() });
  expect(stdout).toContain('both are analyses of the same file');
  expect(stdout).toMatch(/sedentary, min +600\.0 +600\.0 +0\.0 +30\.8 +no\n/);
});

test.each([
  ['one week', { 'a.json': JSON.stringify(january) }, 'there is 1 analysis, not 2 (a.json)'],
  ['no JSON', { 'a.json': 'time,x,y,z' }, 'this is not JSON, one document a line (a.json)'],
  ['empty', { 'a.json': '' }, 'the file is empty (a.json)'],
  ['another document', { 'a.json': '{"schema":"other"}' }, 'no analysis that this version can read (a.json)'],
  ['missing', {}, 'there is no such file (a.json)'],
  [
    'a recording that failed',
    {
      'a.json':
        '{"schema":"legwork/error@1","code":"empty-file","message":"it is empty","where":"x","hint":"copy"}',
    },
    'it is empty (x)',
  ],
  [
    'too few valid days',
    { 'a.json': `${JSON.stringify(january)}\n${JSON.stringify(weekOf('july.cwa', [600], false))}` },
    'too little was worn: 0 valid days, 4 needed (july.cwa)',
  ],
  [
    'no outcomes',
    {
      'a.json': `${JSON.stringify(january)}\n${JSON.stringify(withoutWeek('old.cwa'))}`,
    },
    'this analysis says nothing about a usual day (old.cwa)',
  ],
] as [string, Record<string, string>, string][])('refuses: %s', async (_, files, said) => {
  const folder = folderWith(files);
  const { status, stdout, stderr } = await runInProcess(['compare', 'a.json'], { cwd: folder });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(said);
  const json = await runInProcess(['compare', 'a.json', '--json'], { cwd: folder });
  expect(stderr).toContain(errorDocumentSchema.parse(JSON.parse(json.stdout)).message);
});
