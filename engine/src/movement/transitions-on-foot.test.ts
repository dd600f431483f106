import { expect, test } from 'vitest';
import { type Activity, activityLabels } from '../recording/index.ts';
import type { Transition } from './transitions.ts';
import { transitionsOnFoot } from './transitions-on-foot.ts';

const rise = (timeS: number): Transition => ({
  timeMs: timeS * 1000,
  kind: 'sit-to-stand',
  startMs: timeS * 1000 - 500,
  durationS: 1,
  peakAngularVelocityDegS: 90,
  source: 'accelerometer',
  evidence: 'rest',
});

/** A minute of an activity, then two minutes of standing. */
function keptAfter(activity: Activity, timesS: readonly number[]): number[] {
  const labels = new Uint8Array(180).fill(activityLabels.indexOf('stand'));
  labels.fill(activityLabels.indexOf(activity), 0, 60);
  return transitionsOnFoot(timesS.map(rise), labels, 0).map(({ timeMs }) => timeMs / 1000);
}

test('putting on the sensor and getting off a bicycle is no standing up', () => {
  expect(keptAfter('nonwear', [30, 62, 80, 90])).toEqual([90]);
  expect(keptAfter('cycle', [30, 63, 70, 73, 90])).toEqual([73, 90]);
  expect(keptAfter('row', [30, 60, 63])).toEqual([63]);
});

test('sitting down soon after cycling is that', () => {
  const labels = new Uint8Array(180).fill(activityLabels.indexOf('stand'));
  labels.fill(activityLabels.indexOf('cycle'), 0, 60);
  const down = (timeS: number): Transition => ({ ...rise(timeS), kind: 'stand-to-sit' });
  expect(transitionsOnFoot([down(63), down(70)], labels, 0).map(({ timeMs }) => timeMs / 1000)).toEqual([70]);
});

test('keeps what happens next to anything else', () => {
  expect(keptAfter('sit', [30, 60, 63])).toEqual([30, 60, 63]);
});
