import { expect, test } from 'vitest';
import { type FetchTrace, TraceLoader } from './trace-loader.ts';

const day = { startMs: 1_000_000, endMs: 1_000_000 + 86_400_000 };

/** A server that answers when it is told to, and remembers what it was asked for. */
function stubServer() {
  const asked: {
    fromS: number;
    toS: number;
    bins: number;
    aborted: () => boolean;
    answer: () => Promise<void>;
  }[] = [];
  const fetchTrace: FetchTrace = (fromMs, toMs, bins, signal) => {
    const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<FetchTrace>>>();
    const values = () => Array.from({ length: bins }, () => 1000);
    const side = () => ({ x: values(), y: values(), z: values() });
    asked.push({
      fromS: (fromMs - day.startMs) / 1000,
      toS: (toMs - day.startMs) / 1000,
      bins,
      aborted: () => signal.aborted,
      async answer() {
        const binMs = (toMs - fromMs) / bins;
        resolve({
          startMs: fromMs,
          binMs,
          count: bins,
          samplesPerBin: 1,
          frame: 'thigh',
          min: side(),
          max: side(),
        });
        await promise;
        await Promise.resolve();
      },
    });
    return promise;
  };
  return { asked, fetchTrace };
}

const fail = (error: unknown) => {
  throw error;
};

test('the whole day first, then what is in view, never more than three bins for a column', async () => {
  const { asked, fetchTrace } = stubServer();
  const loader = new TraceLoader(fetchTrace, day, () => {}, fail);
  const hour = { fromS: 36_000, toS: 39_600 };
  loader.want(hour, 800);
  expect(asked).toMatchObject([{ fromS: 0, toS: 86_400, bins: 800 }]);
  expect(loader.best(hour)).toBeNull();
  await asked[0]!.answer();
  expect(loader.best(hour)!.seconds).toHaveLength(800);
  expect(asked[1]).toMatchObject({ fromS: 32_400, toS: 43_200, bins: 2400 });
  await asked[1]!.answer();
  expect(loader.best(hour)!.seconds).toHaveLength(2400);
});

test('a pan within what is loaded asks for nothing', async () => {
  const { asked, fetchTrace } = stubServer();
  const loader = new TraceLoader(fetchTrace, day, () => {}, fail);
  loader.want({ fromS: 36_000, toS: 39_600 }, 800);
  await asked[0]!.answer();
  await asked[1]!.answer();
  loader.want({ fromS: 37_000, toS: 40_600 }, 800);
  loader.want({ fromS: 0, toS: 86_400 }, 800);
  expect(asked).toHaveLength(2);
});

test('what is looked at no longer is not waited for', async () => {
  const { asked, fetchTrace } = stubServer();
  const loader = new TraceLoader(fetchTrace, day, () => {}, fail);
  loader.want({ fromS: 0, toS: 86_400 }, 800);
  await asked[0]!.answer();
  loader.want({ fromS: 100, toS: 200 }, 800);
  loader.want({ fromS: 5000, toS: 5100 }, 800);
  expect(asked.map(({ aborted }) => aborted())).toEqual([false, true, false]);
  await asked[1]!.answer();
  expect(loader.best({ fromS: 100, toS: 200 })!.seconds).toHaveLength(800);
});
