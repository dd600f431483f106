import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formats } from '@legwork/engine';
import { fixtures } from './fixtures.ts';
import { fuzzCase } from './fuzz-case.ts';
import { fuzzFormat } from './fuzz-format.ts';
import { mostMemoryMB } from './limits.ts';

const usage = `npm run fuzz -- [FLAGS]: damage sound files of every format in every way, and look what comes of it

  --cases N      cases a format; default 200000
  --from N       the first of them, to go on where a run ended; default 0
  --format NAME  this format alone
  --seed S       another seed gives other cases; default 1
  --case N       this case alone, to see a problem again; its file is kept
`;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '200000' },
    from: { type: 'string', default: '0' },
    format: { type: 'string' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const wholeNumber = (name: 'cases' | 'from' | 'seed' | 'case', text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  process.stderr.write(`--${name} must be a whole number, not ${text}\n`);
  process.exit(1);
};
const seed = wholeNumber('seed', values.seed);
const single = values.case === undefined ? null : wholeNumber('case', values.case);
const from = single ?? wholeNumber('from', values.from);
const to = from + (single === null ? wholeNumber('cases', values.cases) : 1);
const names = formats.map(({ name }) => name).filter((name) => name === (values.format ?? name));
if (names.length === 0 || (single !== null && names.length !== 1)) {
  process.stderr.write(`give --format: one of ${formats.map(({ name }) => name).join(', ')}\n`);
  process.exit(1);
}

const all = await fixtures();
let folder: string | null = null;
let failed = false;
for (const format of names) {
  const progress = (number: number) => {
    if (process.stderr.isTTY && number % 100 === 0)
      process.stderr.write(`\r${format} ${number} of ${to}\u001b[K`);
  };
  const { problems, seconds, memoryMB } = await fuzzFormat({ format, seed, from, to }, progress);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const tooMuch = memoryMB > mostMemoryMB ? `, more than ${mostMemoryMB} MB` : '';
  process.stdout.write(
    `${format}: ${to - from} cases, ${problems.length} problems, ${seconds.toFixed(1)} s, at most ${memoryMB.toFixed(0)} MB${tooMuch}\n`,
  );
  const own = all.filter((fixture) => fixture.format === format);
  // A case that was asked for is kept even if nothing is wrong with it.
  const told = problems.length > 0 || single === null ? problems : [{ number: single, problem: 'fine' }];
  for (const { number, problem } of told) {
    const { bytes, how } = fuzzCase(own, number, seed);
    folder ??= mkdtempSync(join(tmpdir(), 'legwork-fuzz-'));
    const path = join(folder, `${format}-${seed}-${number}.bin`);
    writeFileSync(path, bytes);
    process.stdout.write(`  --format ${format} --seed ${seed} --case ${number} (${how}; kept in ${path})\n`);
    process.stdout.write(`    ${problem.replaceAll('\n', '\n    ')}\n`);
  }
  failed ||= problems.length > 0 || tooMuch !== '';
}
process.exitCode = failed ? 1 : 0;
