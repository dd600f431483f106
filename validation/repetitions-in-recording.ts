import { analyze, memorySource, scriptedSchedule, simulateRecording } from '@legwork/engine';
import { joinRepetitions } from './join-repetitions.ts';
import { cutRateHz, type Thigh } from './read-cuts.ts';
import { thighFrame } from './thigh-frame.ts';
import { turnedSamples } from './turned-samples.ts';
import type { ValidationLine } from './validation-line.ts';

const leastNamed = 0.9;
const seeds = [1, 2, 3, 4, 5, 6];
/** What the program finds the frame in: the sets alone show no walking. Of the project's own simulation. */
const before = scriptedSchedule([
  { activity: 'sit', seconds: 60 },
  { activity: 'walk', seconds: 120 },
  { activity: 'stand', seconds: 20 },
]);

/**
 * Counts repetitions of real sets through the whole analysis: a recording that starts with simulated sitting and
 * walking and goes on with the sets one after the other, the sensor at a random orientation, on the thigh or mirrored
 * to the other one; the frame is found by the program.
 *
 * @param exercises names in `reps/` whose repetitions are counted, and what each is called
 * @param thigh the sensor of `reps/` that is taken
 */
export async function validateRepetitionsInRecording(
  dataDir: string,
  exercises: Readonly<Record<string, string>>,
  thigh: Thigh,
): Promise<ValidationLine[]> {
  const sets = Object.entries(exercises).map(([file, name]) => ({
    file,
    name,
    ...joinRepetitions(dataDir, file, thigh),
  }));
  const start = simulatedStart(thighFrame(dataDir, thigh).rotation);
  const whole = Float64Array.from([...start, ...sets.flatMap(({ samples }) => [...samples])]);
  const wrong: string[] = [];
  const misnamed: string[] = [];
  for (const seed of seeds) {
    const csv = csvOf(turnedSamples(whole, seed, seed % 2 === 0));
    const options = { columns: ['x', 'y', 'z'], rateHz: cutRateHz, unit: 'g' } as const;
    const { repetitions, recording } = await analyze(memorySource('reps.csv', csv), options);
    let fromMs = Date.parse(recording.start) + (start.length / 3 / cutRateHz) * 1000;
    for (const { file, name, samples, cuts } of sets) {
      const toMs = fromMs + (samples.length / 3 / cutRateHz) * 1000;
      const own = repetitions?.filter(({ start }) => Date.parse(start) >= fromMs && Date.parse(start) < toMs);
      if (own?.length !== cuts.length) wrong.push(`${file} ${own?.length} of ${cuts.length} (seed ${seed})`);
      const called = new Set(own?.map(({ exercise }) => exercise));
      if (called.size !== 1 || !called.has(name as never))
        misnamed.push(`${file} ${[...called].join(' + ') || 'none'} (seed ${seed})`);
      fromMs = toMs;
    }
  }
  const all = seeds.length * sets.length;
  const how = `${thigh} thigh, through the whole analysis, ${seeds.length} random orientations, every second one mirrored, the frame found by the program`;
  const line = (what: string, amiss: readonly string[], least: number, goal: string): ValidationLine => ({
    what: `${how}: ${what}`,
    figure: `${all - amiss.length} of ${all}`,
    goal,
    reached: all - amiss.length >= least * all,
    note: amiss.length > 0 ? `not: ${amiss.join(', ')}` : undefined,
  });
  return [
    line('sets with the exact number of repetitions', wrong, 1, 'all'),
    line('sets named right (in-sample, one person)', misnamed, leastNamed, `at least ${100 * leastNamed} %`),
  ];
}

/** @param rotation rows: the thigh's axes in those of the sensor */
function simulatedStart(rotation: readonly (readonly number[])[]): number[] {
  const simulated = simulateRecording(before, { seed: 1, sampleRateHz: cutRateHz });
  const samples: number[] = [];
  for (const { count, x, y, z } of simulated.blocks()) {
    for (let i = 0; i < count; i++) {
      for (let axis = 0; axis < 3; axis++) {
        samples.push(rotation[0][axis] * x[i] + rotation[1][axis] * y[i] + rotation[2][axis] * z[i]);
      }
    }
  }
  return samples;
}

function csvOf(samples: Float64Array): Uint8Array<ArrayBuffer> {
  const lines = ['x,y,z'];
  for (let i = 0; i < samples.length; i += 3) {
    lines.push([samples[i], samples[i + 1], samples[i + 2]].map((value) => value.toFixed(5)).join(','));
  }
  return new TextEncoder().encode(lines.join('\n'));
}
