import { analyze, formats, InputError, memorySource } from '@legwork/engine';
import { expect, test } from 'vitest';
import { fixtures } from './fixtures.ts';
import { fuzzCase } from './fuzz-case.ts';
import { judgeFile } from './judge-file.ts';
import { longestCaseMs } from './limits.ts';
import { processorMs } from './processor-ms.ts';

const all = await fixtures();
const cases = 300;

test('every format has a fixture', () => {
  expect([...new Set(all.map(({ format }) => format))].sort()).toEqual(
    formats.map(({ name }) => name).sort(),
  );
});

test.each(all)(
  'the sound file $format, $variant gives data of its format',
  async ({ format, bytes, pack }) => {
    const analysis = await analyze(memorySource('sound', pack(bytes)), { timezone: 'UTC' });
    expect(analysis.recording.format).toBe(format);
    expect(analysis.bouts.length).toBeGreaterThan(0);
  },
);

test('a crash, an empty result and a refusal without a place are told', async () => {
  const sound = memorySource('sound', all[0]!.bytes);
  const failing = (error: unknown) => judgeFile(sound, { signal: AbortSignal.abort(error) });
  expect(await failing(new TypeError('no such thing'))).toContain('TypeError: no such thing');
  expect(await failing(new InputError('odd', 'it is odd', '', 'try again'))).toContain('does not say enough');
  expect(await failing(new InputError('odd', 'it is odd', 'byte NaN', 'try again'))).toContain(
    'not say enough',
  );
  expect(await failing(new InputError('odd', 'it is odd', 'byte 5', 'try again'))).toBeNull();
});

test.each(formats.map(({ name }) => name))(
  `${cases} damaged files of %s give data, a finding or a refusal`,
  async (name) => {
    const own = all.filter(({ format }) => format === name);
    for (let number = 0; number < cases; number++) {
      // The first cases cut the file at one boundary after the other: some of those, and more of the others.
      const chosen = number * 17;
      const { bytes, how } = fuzzCase(own, chosen, 1);
      const beganMs = processorMs();
      const problem = await judgeFile(memorySource('fuzz', bytes));
      expect(problem, `case ${chosen}, ${how}`).toBeNull();
      expect(processorMs() - beganMs, `case ${chosen}, ${how}`).toBeLessThan(longestCaseMs);
    }
  },
  60_000,
);
