import type * as Engine from '../engine/src/index.ts';
import type * as Mathematics from '../engine/src/number/index.ts';

/** SHA-256 by name. */
export type Fingerprints = Record<string, string>;

/**
 * Hashes 100 000 values of each transcendental function of the engine, simulated lives, and a whole analysis, from the
 * simulation of the recording to the JSON.
 *
 * Runs in Node and in browsers as its own text, so it uses nothing from outside but its arguments.
 */
export async function fingerprints(
  engine: Pick<
    typeof Engine,
    'simulateRecording' | 'writeCwa' | 'memorySource' | 'analyze' | 'simulateScenario' | 'readScenario'
  >,
  mathematics: typeof Mathematics,
): Promise<Fingerprints> {
  const hex = async (bytes: Uint8Array<ArrayBuffer>) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');

  const random = mathematics.seededRandom(2026);
  const special = [0, -0, 1, -1, 0.5, 1e-308, 5e-324, Number.MAX_VALUE, Number.POSITIVE_INFINITY, Number.NaN];
  // Most of a double's exponents, by its bits: no function is needed to draw them.
  const word = new DataView(new ArrayBuffer(8));
  const anyDouble = () => {
    word.setUint32(0, random.next() * 4294967296);
    word.setUint32(4, random.next() * 4294967296);
    return word.getFloat64(0);
  };
  const argument = (i: number, limit: number) => {
    if (i < special.length) return special[i]!;
    return i % 4 === 0 ? anyDouble() : random.between(-limit, limit);
  };

  const { acos, asin, atan2, cos, exp, ln, pow, sin, tan } = mathematics;
  const functions: Record<string, (i: number) => number> = {
    acos: (i) => acos(argument(i, 1)),
    asin: (i) => asin(argument(i, 1)),
    atan2: (i) => atan2(argument(i, 10), argument(i, 10)),
    cos: (i) => cos(argument(i, 1000)),
    exp: (i) => exp(argument(i, 700)),
    ln: (i) => ln(argument(i, 1000)),
    pow: (i) => pow(argument(i, 100), argument(i, 50)),
    sin: (i) => sin(argument(i, 1000)),
    tan: (i) => tan(argument(i, 1000)),
  };
  const results: Fingerprints = {};
  for (const [name, call] of Object.entries(functions)) {
    const values = new Float64Array(100_000);
    for (let i = 0; i < values.length; i++) values[i] = call(i);
    // The language leaves open which of the many bit patterns of NaN is stored.
    for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) values[i] = -12345;
    results[name] = await hex(new Uint8Array(values.buffer));
  }

  const recording = engine.simulateRecording(
    [
      { activity: 'sit', seconds: 600 },
      { activity: 'walk', seconds: 420 },
      { activity: 'stairs', seconds: 60 },
      { activity: 'stand', seconds: 240 },
      { activity: 'cycle', seconds: 300 },
      { activity: 'run', seconds: 180 },
      { exercise: 'squat', repetitions: 10 },
      { exercise: 'sit-to-stand', repetitions: 5 },
      { activity: 'lie', seconds: 900 },
      { activity: 'row', seconds: 120 },
      { activity: 'nonwear', seconds: 900 },
    ],
    { seed: 11, sampleRateHz: 50, rotation: 'random' },
  );
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of engine.writeCwa(recording.blocks(), { rateHz: 50 })) parts.push(part);
  const file = new Uint8Array(await new Blob(parts).arrayBuffer());
  results['simulated recording'] = await hex(file);
  const source = engine.memorySource('bits.cwa', file);
  const analysis = await engine.analyze(source, { epochs: true, timezone: 'Europe/Berlin' });
  results.analysis = await hex(new TextEncoder().encode(JSON.stringify(analysis)));
  const lives = {
    'simulated person': {
      person: { age: 67, conditions: ['stroke'] },
      phases: [
        {
          days: 40,
          activity: 'bed-rest',
          sessions: [{ exercise: 'squat', sets: 4, reps: 7, intensity: 'max', perWeek: 2 }],
        },
        { days: 140, activity: 'habitual', sessions: [{ exercise: 'run', minutes: 30, perWeek: 3 }] },
      ],
    },
    'simulated mouse': {
      species: 'mouse',
      phases: [
        { days: 14, activity: 'unloading' },
        { days: 14, activity: 'habitual' },
      ],
    },
  };
  for (const [name, life] of Object.entries(lives)) {
    const result = engine.simulateScenario(engine.readScenario(life, name), { samples: 100, seed: 5 });
    results[name] = await hex(new TextEncoder().encode(JSON.stringify(result)));
  }
  return results;
}
