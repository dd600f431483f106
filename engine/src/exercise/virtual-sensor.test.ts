import { expect, test } from 'vitest';
import { describeBody } from '../body/index.ts';
import { RepetitionStream, type ThighSecond } from '../movement/index.ts';
import { gridRateHz } from '../recording/index.ts';
import { buildMotion } from './build-motion.ts';
import type { ExerciseOptions } from './exercise-options.ts';
import { type VirtualSignals, virtualSensor } from './virtual-sensor.ts';

const body = describeBody();

/** Sampled like the common grid. */
function sensed(name: string, durationS: number, options: ExerciseOptions = {}): VirtualSignals {
  const frames = Math.round(durationS * gridRateHz) + 1;
  return virtualSensor(body, buildMotion(name, body, { ...options, frames }));
}

test('standing, a thigh sensor feels one g up along the thigh; lying, to the front', () => {
  const standing = virtualSensor(body, buildMotion('stand', body));
  expect(standing.downG[0]).toBeCloseTo(-1, 1);
  expect(Math.sqrt(standing.downG[0]! ** 2 + standing.frontG[0]! ** 2)).toBeCloseTo(1, 9);
  expect(virtualSensor(body, buildMotion('lie', body)).frontG[0]).toBeCloseTo(1, 1);
});

test('without gravity and motion nothing is felt', () => {
  const { downG, frontG } = virtualSensor(body, buildMotion('stand', body), { gravityMS2: 0 });
  expect(Math.max(...downG.map(Math.abs), ...frontG.map(Math.abs))).toBeLessThan(1e-9);
});

test('the turn of the thigh adds up to how far it went', () => {
  const { turnDegS, timeS } = sensed('squat', 3);
  const half = Math.round(turnDegS.length * (2 / 3));
  let turnedDeg = 0;
  for (let i = 1; i <= half; i++)
    turnedDeg += ((turnDegS[i]! + turnDegS[i - 1]!) / 2) * (timeS[i]! - timeS[i - 1]!);
  // A squat with the knee at 110 degrees has its thigh about level.
  expect(turnedDeg).toBeGreaterThan(60);
  expect(turnedDeg).toBeLessThan(100);
});

test('what the movement half of the engine makes of it: five squats are five squats', () => {
  const squat = sensed('squat', 4, { tempo: { downS: 2, pauseS: 0, upS: 2 } });
  const standing = { down: -1, front: squat.frontG[0]! };
  const down: number[] = [];
  const front: number[] = [];
  const stand = (seconds: number) => {
    for (let i = 0; i < seconds * gridRateHz; i++) {
      down.push(standing.down);
      front.push(standing.front);
    }
  };
  stand(10);
  for (let repetition = 0; repetition < 5; repetition++) {
    down.push(...squat.downG.subarray(0, -1));
    front.push(...squat.frontG.subarray(0, -1));
    stand(1);
  }
  stand(20);
  const stream = new RepetitionStream();
  for (let second = 0; (second + 1) * gridRateHz <= down.length; second++) {
    const part = (values: number[]) =>
      Float64Array.from(values.slice(second * gridRateHz, (second + 1) * gridRateHz));
    const thigh: ThighSecond = {
      startMs: second * 1000,
      bins: gridRateHz,
      continues: second > 0,
      down: part(down),
      front: part(front),
      right: new Float64Array(gridRateHz),
    };
    stream.push(thigh);
  }
  const sets = stream.end();
  expect(sets.map(({ exercise, repetitions }) => [exercise, repetitions.length])).toEqual([['squat', 5]]);
  for (const { depthDeg } of sets[0]!.repetitions) expect(Math.abs(depthDeg! - 110)).toBeLessThan(15);
});
