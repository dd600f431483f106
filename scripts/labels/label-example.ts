import {
  type Analysis,
  analyze,
  LabelEvidence,
  noSnippetValue,
  openRecording,
  SampleSnippets,
  type ScheduleItem,
  scheduledSeconds,
  scriptedSchedule,
  snippetStepsPerG,
  type TrueBout,
} from '../../engine/src/index.ts';
import { simulatedSource } from '../../testing/simulated-source.ts';

/** An item of the example, and some seconds of it. */
export interface ExampleMoment {
  name: string;
  /** The whole item but its ends, seconds since the start of the recording. */
  fromS: number;
  toS: number;
  /** Acceleration at 25 Hz, g: `sensor` as recorded, `thigh` down, to the front and to the right. */
  sensor: number[][];
  thigh: number[][];
}

/** A simulated quarter of an hour with most of what legs do, and what was made of it. */
export interface LabelExample {
  analysis: Analysis;
  evidence: LabelEvidence;
  truth: readonly TrueBout[];
  startMs: number;
  durationS: number;
  moments: ExampleMoment[];
}

const items: readonly (readonly [name: string, item: ScheduleItem])[] = [
  ['Sitting', { activity: 'sit', seconds: 90 }],
  ['Standing', { activity: 'stand', seconds: 50 }],
  ['Shuffling', { activity: 'shuffle', seconds: 40 }],
  ['Walking', { activity: 'walk', seconds: 90 }],
  ['Stairs up', { activity: 'stairs', seconds: 30, direction: 'up' }],
  ['Walking again', { activity: 'walk', seconds: 30 }],
  ['Stairs down', { activity: 'stairs', seconds: 30, direction: 'down' }],
  ['Running', { activity: 'run', seconds: 40 }],
  ['Standing again', { activity: 'stand', seconds: 20 }],
  ['Squats', { exercise: 'squat', repetitions: 10 }],
  ['A rest', { activity: 'stand', seconds: 20 }],
  ['Cycling', { activity: 'cycle', seconds: 80 }],
  ['Rowing', { activity: 'row', seconds: 90 }],
  ['Lying on the side', { activity: 'lie', seconds: 120, posture: 'left' }],
];
/** Length of what is shown of an item, s, and where in the item it lies. */
const lengthS = 6;
const shareBefore = 0.35;
/** So much of an item is the change from or to its neighbours, s. */
const changeS = 4;

/**
 * Simulates a person, records the person with a sensor that sits askew, and analyses the recording: what the pictures
 * of `docs/labels.md` are made from. The same every time.
 *
 * @example
 * const { moments } = await labelExample();
 * moments[0].thigh[1]; // acceleration to the front while sitting, g
 */
export async function labelExample(): Promise<LabelExample> {
  const schedule = scriptedSchedule(items.map(([, item]) => item));
  const { source, simulated } = await simulatedSource(schedule, {
    seed: 11,
    sampleRateHz: 50,
    rotation: 'random',
  });
  const evidence = new LabelEvidence();
  const analysis = await analyze(source, { epochs: true, evidence, timezone: 'UTC' });
  const { startMs, durationS, truth } = simulated;
  let at = 0;
  const places = items.map(([, item]) => {
    const fromS = at;
    at += scheduledSeconds(item);
    return { fromS, toS: at };
  });
  const startsMs = places.map(
    ({ fromS, toS }) => startMs + 1000 * Math.round(fromS + shareBefore * (toS - fromS)),
  );
  const asRecorded = new SampleSnippets(startsMs, { lengthS });
  const inThigh = new SampleSnippets(startsMs, {
    lengthS,
    calibration: analysis.calibration,
    rotation: analysis.frame.rotation,
  });
  for await (const block of (await openRecording(source, { timezone: 'UTC' })).blocks()) {
    asRecorded.push(block);
    inThigh.push(block);
  }
  const moments = items.map(([name], i) => ({
    name,
    fromS: places[i].fromS + changeS,
    toS: places[i].toS - changeS,
    sensor: axesOf(asRecorded, i),
    thigh: axesOf(inThigh, i),
  }));
  return { analysis, evidence, truth: truth.bouts, startMs, durationS, moments };
}

function axesOf(snippets: SampleSnippets, index: number): number[][] {
  const values = Array.from(snippets.values(index), (value) =>
    value === noSnippetValue ? Number.NaN : value / snippetStepsPerG,
  );
  return [0, 1, 2].map((axis) => values.slice(axis * snippets.count, (axis + 1) * snippets.count));
}
