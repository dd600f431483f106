import { expect, test } from 'vitest';
import { activityLabels } from '../recording/index.ts';
import { explainLabel } from './explain-label.ts';
import { type EvidenceMeasure, noEvidence } from './label-evidence.ts';
import { ruleLimits } from './rule-limits.ts';
import { summarizeEvidence } from './summarize-evidence.ts';

/** A minute of seconds that all show the same, but for what a test wants. */
function minute(values: Partial<Record<EvidenceMeasure, number | Uint8Array>>) {
  return {
    of(measure: EvidenceMeasure): Uint8Array {
      const value = values[measure] ?? noEvidence;
      return typeof value === 'number' ? new Uint8Array(60).fill(value) : value;
    },
  };
}

const sit = activityLabels.indexOf('sit');
const walk = activityLabels.indexOf('walk');
const limits = ruleLimits();
/** With plain spaces between numbers and units. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('sitting is explained by slope, movement, turn and what speaks for lying', () => {
  const turns = new Uint8Array(60).fill(12);
  turns.fill(70, 0, 5);
  const seen = summarizeEvidence(
    minute({
      ownLabel: sit,
      inclinationDeg: 78,
      turnDeg: turns,
      downSdCode: 8,
      movedSdCode: 9,
      strideCadenceSpm: 0,
    }),
    0,
    60,
  );
  // Five seconds on the side are not ten.
  expect(explainLabel({ activity: 'sit', lyingProbability: 0.03 }, seen, limits).map(plain)).toEqual([
    'The thigh is 78° from the vertical; beyond 45° it is not upright.',
    'Along itself it moves by 0.004 g.',
    'It is turned about its length by up to 12° for 10 s or longer (0° is the front up, 90° the side). With its slope and the length of the stretch that makes lying 3 % likely.',
    'By themselves 100 % of its seconds have this label.',
  ]);
});

test('stairs say what the model thought of single seconds, and which way', () => {
  const own = new Uint8Array(60).fill(walk);
  own.fill(sit, 0, 6);
  const seen = summarizeEvidence(
    minute({
      ownLabel: own,
      inclinationDeg: 20,
      turnDeg: 5,
      downSdCode: 70,
      movedSdCode: 80,
      strideCadenceSpm: 100,
      stairsPercent: 88,
    }),
    0,
    60,
  );
  const text = explainLabel({ activity: 'stairs', direction: 'up' }, seen, limits).map(plain).join(' ');
  expect(text).toContain('The movement repeats every 1.20 s: 100 steps a minute.');
  expect(text).toContain(
    'each second alone is stairs with 88 %; the most likely course of the whole stretch is stairs up.',
  );
  expect(text).toContain('By themselves 90 % of its seconds are walking to the rules; its neighbours');
});

test('where nothing is known it says so', () => {
  expect(explainLabel({ activity: 'walk' }, summarizeEvidence(minute({}), 0, 60), limits)).toEqual([
    'No second of it has enough samples to say anything.',
  ]);
});

test.each(activityLabels)('%s gets whole sentences without a hole', (activity) => {
  const seen = summarizeEvidence(
    minute({
      ownLabel: walk,
      inclinationDeg: 20,
      turnDeg: 5,
      downSdCode: 70,
      movedSdCode: 80,
      strideCadenceSpm: 0,
    }),
    0,
    60,
  );
  const text = explainLabel({ activity }, seen, limits).join(' ');
  expect(text).toMatch(/^[A-Z].*\.$/);
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});

test('jumping is explained by what tells it from running', () => {
  const seen = summarizeEvidence(
    minute({ ownLabel: activityLabels.indexOf('other'), inclinationDeg: 10, downSdCode: 110 }),
    0,
    60,
  );
  expect(explainLabel({ activity: 'other' }, seen, limits).map(plain)).toEqual([
    "In 100 % of its seconds the body flies and lands on both legs at once, so that this thigh does the same at every bounce: jumping. A runner's does so only at every second one.",
  ]);
});
