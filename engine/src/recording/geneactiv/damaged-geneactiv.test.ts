import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectSamples } from '../../../../testing/collect-samples.ts';
import { damage, damaged } from '../../../../testing/damage.ts';
import { type GeneactivFile, geneactivFile } from '../../../../testing/geneactiv-file.ts';
import { memorySource } from '../byte-source.ts';
import { InputError } from '../input-error.ts';
import { openRecording } from '../open-recording.ts';

const startMs = Date.UTC(2024, 4, 6, 9);
const pageMs = 6000;

async function read(bytes: Uint8Array) {
  const recording = await openRecording(memorySource('a.bin', bytes), { timezone: 'UTC' });
  const samples = await collectSamples(recording);
  const codes = recording.findings().map(({ code }) => code);
  return { recording, samples, codes: codes.filter((code) => code !== 'timezone-differs') };
}

function file(pages: number, numbering?: GeneactivFile['numbering']): Uint8Array<ArrayBuffer> {
  return geneactivFile({ startMs, pages, numbering });
}

function editText(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
}

/** Time of sample `i` if no page is lost. */
const at = (i: number) => startMs + i * 20;

test('missing pages are a gap', async () => {
  const sequence = (i: number) => (i < 3 ? i : i + 2);
  const bytes = file(6, (i) => ({ sequence: sequence(i), timeMs: startMs + sequence(i) * pageMs }));
  const { recording, samples, codes } = await read(bytes);
  expect(codes).toEqual(['blocks-missing']);
  expect(recording.findings()[0]!.count).toBe(2);
  expect(recording.gaps()).toEqual([{ startMs: at(899), endMs: at(1500), reason: 'missing pages' }]);
  expect(samples.timeMs.at(-1)).toBe(at(2399));
});

test.each(['4.1642', '-3', '1e300'])('%s is no number of a page', async (number) => {
  const bytes = editText(file(4), (text) => text.replace('Sequence Number:2', `Sequence Number:${number}`));
  const { recording, samples, codes } = await read(bytes);
  expect(codes).toEqual([]);
  expect(recording.gaps()).toEqual([]);
  expect(samples.timeMs.length).toBe(1200);
});

test('a page with a character that is no digit gives its samples up to there', async () => {
  const bytes = file(4);
  const text = new TextDecoder().decode(bytes);
  // In the 100th sample of the second page.
  const second = text.indexOf('Recorded Data', text.indexOf('Recorded Data') + 1);
  const digits = text.indexOf('Frequency:50.0', second) + 'Frequency:50.0\r\n'.length;
  bytes[digits + 99 * 12 + 3] = 0x3f;
  const { recording, samples, codes } = await read(bytes);
  expect(codes).toEqual(['blocks-damaged']);
  expect(samples.timeMs.length).toBe(1200 - 201);
  expect(recording.gaps()).toEqual([{ startMs: at(398), endMs: at(600), reason: 'damaged pages' }]);
});

test('a page without digits is left out', async () => {
  const lines = new TextDecoder().decode(file(4)).split('\r\n');
  const digits = lines.flatMap((line, i) => (line.length === 3600 ? [i] : []));
  const bytes = new TextEncoder().encode(lines.filter((_, i) => i !== digits[1]).join('\r\n'));
  const { recording, samples, codes } = await read(bytes);
  expect(codes).toEqual(['blocks-damaged']);
  expect(samples.timeMs.length).toBe(900);
  expect(recording.gaps()).toEqual([{ startMs: at(299), endMs: at(600), reason: 'damaged pages' }]);
});

test('one page with a wrong time keeps its samples at the times between its neighbours', async () => {
  for (const byMs of [3_600_000, -3_600_000, 500, -500, 900 * 365 * 86_400_000]) {
    const bytes = file(20, (i) => ({ timeMs: startMs + i * pageMs + (i === 7 ? byMs : 0) }));
    const { samples, codes } = await read(bytes);
    expect(codes).toEqual(['time-implausible']);
    expect(samples.timeMs).toEqual(samples.timeMs.map((_, i) => at(i)));
  }
});

test('a page whose time can not be read follows the one before it', async () => {
  for (const wrong of [
    '2024-13-06 09:00:12:000',
    '2024-02-30 09:00:12:000',
    '????',
    '2024-05-06 24:00:12:000',
  ]) {
    const bytes = editText(file(5), (text) => text.replace('2024-05-06 09:00:12:000', wrong));
    const { samples, codes } = await read(bytes);
    expect(codes).toEqual(['time-implausible']);
    expect(samples.timeMs).toEqual(samples.timeMs.map((_, i) => at(i)));
  }
});

test('the clock jumping forward makes a gap, jumping back keeps all samples in order', async () => {
  const forward = await read(file(20, (i) => ({ timeMs: startMs + i * pageMs + (i < 9 ? 0 : 60_000) })));
  expect(forward.codes).toEqual(['time-jump']);
  expect(forward.samples.timeMs[2700]).toBe(at(2700) + 60_000);
  // More pages than the survey of the clock looks at.
  const back = await read(file(200, (i) => ({ timeMs: startMs + i * pageMs - (i < 99 ? 0 : 2000) })));
  expect(back.codes).toEqual(['time-jump-back']);
  expect(back.samples.timeMs.length).toBe(60_000);
  expect(back.recording.findings()[0]!.message).toContain('2.0 s later');
});

test('a clock that was reset for a while is told by the rest of the file', async () => {
  const yearMs = 365 * 86_400_000;
  const bytes = file(120, (i) => ({ timeMs: startMs + i * pageMs - (i >= 40 && i < 60 ? 5 * yearMs : 0) }));
  const { recording, samples, codes } = await read(bytes);
  expect(codes).toEqual(['time-implausible']);
  expect(recording.findings()[0]!.count).toBe(20);
  expect(samples.timeMs).toEqual(samples.timeMs.map((_, i) => at(i)));
});

test('a repeated page is used once, a lower number starts anew', async () => {
  const repeated = await read(
    file(5, (i) => ({ sequence: i < 3 ? i : i - 1, timeMs: startMs + (i < 3 ? i : i - 1) * pageMs })),
  );
  expect(repeated.codes).toEqual(['blocks-repeated']);
  expect(repeated.samples.timeMs.length).toBe(1200);
  const anew = await read(
    file(6, (i) => ({ sequence: i % 3, timeMs: startMs + i * pageMs + (i < 3 ? 0 : 90_000) })),
  );
  expect(anew.codes).toEqual(['sensor-paused']);
  expect(anew.recording.gaps()[0]).toMatchObject({ reason: 'sensor paused' });
});

test('a file whose only page has no readable sample is refused', async () => {
  const text = new TextDecoder().decode(file(1));
  await expect(read(new TextEncoder().encode(text.slice(0, -3600)))).rejects.toMatchObject({
    name: 'InputError',
    code: 'no-data',
  });
});

test('a second pass gives the same', async () => {
  const { recording, samples } = await read(file(50, (i) => ({ sequence: i < 30 ? i : i + 1 })));
  const findings = recording.findings();
  const gaps = recording.gaps();
  expect(await collectSamples(recording)).toEqual(samples);
  expect(recording.findings()).toEqual(findings);
  expect(recording.gaps()).toEqual(gaps);
});

test('whatever happens to the bytes, there are samples in order or an InputError', async () => {
  const sound = file(4);
  await fc.assert(
    fc.asyncProperty(damage, async (damage) => {
      try {
        const { samples, codes } = await read(damaged(sound, damage));
        expect(samples.timeMs.length).toBeGreaterThan(0);
        const lost = 1200 - samples.timeMs.length;
        if (lost > 0) expect(codes.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('whatever the times and numbers of pages are, every sample is there once and times increase', async () => {
  const change = fc.record({
    page: fc.nat(39),
    byMs: fc.oneof(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: -1e12, max: 1e12 })),
    sequence: fc.option(fc.nat(60), { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 15 }), async (changes) => {
      const bytes = file(40, (i) => {
        const changed = changes.find(({ page }) => page === i);
        return {
          sequence: changed?.sequence,
          timeMs: startMs + i * pageMs + Math.floor((changed?.byMs ?? 0) / 500) * 500,
        };
      });
      const { recording, samples } = await read(bytes);
      const repeated = recording.findings().find(({ code }) => code === 'blocks-repeated')?.count ?? 0;
      expect(samples.timeMs.length).toBe((40 - repeated) * 300);
    }),
    { seed: 8, numRuns: 120 },
  );
});
