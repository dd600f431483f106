import { beforeAll, expect, test } from 'vitest';
import { simulatedSource } from '../../../testing/simulated-source.ts';
import { evidenceG, evidenceMeasures, LabelEvidence, noEvidence, ruleLimits } from '../movement/index.ts';
import { activityLabels } from '../recording/index.ts';
import { scriptedSchedule } from '../synthetic/index.ts';
import { analyze } from './analyze.ts';

const schedule = scriptedSchedule([
  { activity: 'sit', seconds: 120 },
  { activity: 'walk', seconds: 240, cadenceSpm: 110 },
  { activity: 'stand', seconds: 120 },
  { activity: 'walk', seconds: 120, cadenceSpm: 110 },
]);
const evidence = new LabelEvidence();
let labels: (number | null)[];

beforeAll(async () => {
  const { source } = await simulatedSource(schedule, { seed: 5, sampleRateHz: 50, rotation: 'random' });
  const analysis = await analyze(source, { epochs: true, evidence });
  labels = analysis.epochs!.activity;
});

/** The middle value of a measure over some seconds. */
function median(measure: (typeof evidenceMeasures)[number], from: number, to: number): number {
  return evidence.of(measure).slice(from, to).sort()[(to - from) >> 1];
}

test('there is a byte of each measure for each second', () => {
  expect(evidence.count).toBe(labels.length);
  for (const measure of evidenceMeasures) expect(evidence.of(measure)).toHaveLength(labels.length);
  expect(evidence.startMs % 1000).toBe(0);
});

test('sitting is a thigh that lies still beyond 45 degrees, walking an upright one that moves in rhythm', () => {
  const { uprightMostDeg, walkingDownSdG } = ruleLimits();
  expect(median('inclinationDeg', 10, 110)).toBeGreaterThan(uprightMostDeg);
  expect(evidenceG(median('downSdCode', 10, 110))).toBeLessThan(0.02);
  expect(median('strideCadenceSpm', 10, 110)).toBe(0);
  expect(median('inclinationDeg', 130, 350)).toBeLessThan(uprightMostDeg);
  expect(evidenceG(median('downSdCode', 130, 350))).toBeGreaterThan(walkingDownSdG);
  expect(Math.abs(median('strideCadenceSpm', 130, 350) - 110)).toBeLessThan(6);
});

test('most seconds alone have the label that they end up with', () => {
  const own = evidence.of('ownLabel');
  const same = labels.filter((label, second) => label === own[second]).length;
  expect(same / labels.length).toBeGreaterThan(0.9);
});

test('stairs are weighed where somebody goes on foot and nowhere else', () => {
  const walk = activityLabels.indexOf('walk');
  const own = evidence.of('ownLabel');
  evidence.of('stairsPercent').forEach((percent, second) => {
    if (own[second] !== walk) expect(percent).toBe(noEvidence);
  });
  expect(median('stairsPercent', 130, 350)).toBeLessThan(50);
});

test('a byte holds the size of a movement to within 6 % from 0.02 g on, 3 % from 0.1 g', () => {
  for (let code = 18; code < 254; code++) {
    const half = (evidenceG(code + 1) - evidenceG(code)) / 2;
    expect(half / evidenceG(code)).toBeLessThan(evidenceG(code) < 0.1 ? 0.06 : 0.03);
  }
  expect(evidenceG(254)).toBe(4);
  expect(evidenceG(noEvidence)).toBeNaN();
});

test('the result is the same with and without', async () => {
  const { source } = await simulatedSource(schedule.slice(0, 2), { seed: 6, sampleRateHz: 25 });
  expect(await analyze(source, { evidence: new LabelEvidence() })).toEqual(await analyze(source));
});
