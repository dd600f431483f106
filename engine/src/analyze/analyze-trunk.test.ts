import { expect, test } from 'vitest';
import { simulatedSource } from '../../../testing/simulated-source.ts';
import { seededRandom } from '../number/index.ts';
import { activityLabels, type ByteSource, memorySource, type Placement } from '../recording/index.ts';
import { type SimulatedRecording, scriptedSchedule } from '../synthetic/index.ts';
import { type Analysis, analysisSchema } from './analysis.ts';
import { analyze } from './analyze.ts';

const startMs = Date.UTC(2024, 0, 8, 20);
/** An evening of which the thigh alone gets a part wrong: a low seat, somebody on the back, and sitting up in bed. */
const evening = scriptedSchedule([
  { activity: 'walk', seconds: 240 },
  { activity: 'sit', seconds: 600, posture: 'recline' },
  { activity: 'stand', seconds: 60 },
  { activity: 'walk', seconds: 60 },
  { activity: 'lie', seconds: 900, posture: 'back' },
  { activity: 'sit', seconds: 300 },
  { activity: 'walk', seconds: 120 },
]);

/** In the axes of the trunk, x down, y to the front: where the specific force at rest points. */
const trunkForce = { upright: [-1, 0, 0], lying: [0, 1, 0], leaning: [-0.87, 0.5, 0] } as const;
/** How the sensor sits on the trunk: anyhow. */
const sensorOnTrunk = [
  [0.6, 0.8, 0],
  [-0.48, 0.36, 0.8],
  [0.64, -0.48, 0.6],
];

/**
 * A minimal trunk beside a simulated thigh: upright on foot and standing, leaning back 30 degrees in a seat, level in
 * bed, with a bob of gait. A check of the mechanics, not evidence about backs.
 */
function trunkOf({ truth }: SimulatedRecording, lagS: number): ByteSource {
  const random = seededRandom(5);
  const rows = ['time,x,y,z'];
  truth.epochs.activity.forEach((at, second) => {
    const label = truth.epochs.labels[at];
    const force = trunkForce[label === 'lie' ? 'lying' : label === 'sit' ? 'leaning' : 'upright'];
    for (let i = 0; i < 25; i++) {
      const bob = label === 'walk' ? 0.3 * Math.sin((2 * Math.PI * 1.8 * i) / 25) : 0;
      const g = force.map((value) => value * (1 + bob) + random.normal(0, 0.02));
      const seen = sensorOnTrunk.map((row) => row[0] * g[0] + row[1] * g[1] + row[2] * g[2]);
      const time = new Date(startMs + (second + lagS) * 1000 + i * 40).toISOString();
      rows.push([time, ...seen.map((value) => value.toFixed(4))].join(','));
    }
  });
  return memorySource('back.csv', new TextEncoder().encode(rows.join('\n')));
}

async function evenings(placement: Placement | undefined, lagS = 0) {
  const { source, simulated } = await simulatedSource(evening, { seed: 3, sampleRateHz: 25, startMs });
  const also = [{ source: trunkOf(simulated, lagS), placement }];
  return { analysis: await analyze(source, { epochs: true, also }), source, truth: simulated.truth };
}

/** Share of the seconds of an activity that have its label, apart from the first and last few. */
function found({ epochs }: Analysis, { epochs: known }: SimulatedRecording['truth'], wanted: string): number {
  const seconds = [...known.activity.keys()].filter((at) =>
    [-5, 0, 5].every((shift) => known.labels[known.activity[at + shift]] === wanted),
  );
  return seconds.filter((at) => activityLabels[epochs!.activity[at]!] === wanted).length / seconds.length;
}

test('a sensor on the lower back tells lying from sitting, also within one sedentary bout', async () => {
  const { analysis, truth } = await evenings('lower-back');
  expect(analysisSchema.parse(analysis)).toEqual(analysis);
  expect([found(analysis, truth, 'lie'), found(analysis, truth, 'sit')]).toEqual([1, 1]);
  const sedentary = analysis.bouts.filter(({ activity }) => activity === 'lie' || activity === 'sit');
  expect(sedentary.map(({ activity }) => activity)).toEqual(['sit', 'lie', 'sit']);
  expect(sedentary.map((bout) => Math.round(bout.lyingProbability!))).toEqual([0, 1, 0]);
  expect(analysis.also![0]).toMatchObject({ placement: 'lower-back' });
});

test('without a placement the other sensor changes nothing', async () => {
  const { analysis, source, truth } = await evenings(undefined);
  const { also: _, ...alone } = analysis;
  expect(alone).toEqual(await analyze(source, { epochs: true }));
  // The thigh takes lying down and sitting up in bed for one bout.
  expect(Math.min(found(analysis, truth, 'lie'), found(analysis, truth, 'sit'))).toBeLessThan(0.8);
});

test('a clock that is ahead is no matter', async () => {
  const { analysis, truth } = await evenings('lower-back', 40);
  expect(Math.abs(analysis.also![0].clock.lagS! - 40)).toBeLessThanOrEqual(2);
  expect([found(analysis, truth, 'lie'), found(analysis, truth, 'sit')]).toEqual([1, 1]);
});

test('a recording of another time tells nothing of the trunk, and it is said', async () => {
  const { analysis } = await evenings('lower-back', 9000);
  expect(analysis.also![0].recording.findings.map(({ code }) => code)).toContain('trunk-unknown');
  const { also: _, ...alone } = analysis;
  const { also: __, ...thigh } = (await evenings(undefined)).analysis;
  expect(alone).toEqual(thigh);
});
