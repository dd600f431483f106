import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinParts } from '../../../testing/join-parts.ts';
import { sharedData } from '../../../testing/shared-data.ts';
import { memorySource, writeCwa } from '../recording/index.ts';
import { scriptedSchedule, simulateRecording } from '../synthetic/index.ts';
import { analyze } from './analyze.ts';

test('a gyroscope tells how fast the thigh turns in standing up: within 5 % of the truth', async () => {
  const schedule = scriptedSchedule([
    { activity: 'walk', seconds: 60 },
    { activity: 'sit', seconds: 20 },
    { activity: 'stand', seconds: 20 },
    { activity: 'sit', seconds: 20 },
    { activity: 'walk', seconds: 60 },
  ]);
  const simulated = simulateRecording(schedule, { seed: 5, gyro: true, rotation: 'random' });
  const { truth } = simulated;
  const measure = async (device: 'AX3' | 'AX6') => {
    const bytes = await joinParts(writeCwa(simulated.blocks(), { device, rateHz: 100 }));
    return (await analyze(memorySource('simulated.cwa', bytes))).transitions;
  };
  const [without, withIt] = [await measure('AX3'), await measure('AX6')];
  expect(without.map(({ source }) => source)).toEqual(Array(4).fill('accelerometer'));
  expect(withIt.map(({ source }) => source)).toEqual(Array(4).fill('gyroscope'));
  withIt.forEach(({ time, peakAngularVelocityDegS }, i) => {
    const known = truth.transitions[i];
    expect(Math.abs(Date.parse(time) - known.timeMs)).toBeLessThan(500);
    const error = (peakAngularVelocityDegS ?? 0) / known.peakAngularVelocityDegS - 1;
    expect(Math.abs(error)).toBeLessThan(0.05);
  });
});

const ax6 = sharedData('cwa/skdh_ax6_100hz.cwa');

test.skipIf(!ax6)('takes the gyroscope of a real AX6 (skipped without shared data)', async () => {
  const { transitions, recording } = await analyze(memorySource('ax6.cwa', readFileSync(ax6!)));
  expect(recording.device).toBe('Axivity AX6');
  expect(transitions.length).toBeGreaterThan(0);
  expect(transitions.every(({ source }) => source === 'gyroscope')).toBe(true);
});
