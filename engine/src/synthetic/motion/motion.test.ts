import { expect, test } from 'vitest';
import { seededRandom } from '../../number/index.ts';
import { drawPerson } from '../person.ts';
import { planMotion } from '../plan-motion.ts';
import type { ScheduleItem } from '../schedule.ts';
import { MotionPlayer } from './motion.ts';
import { ThighState } from './thigh-state.ts';

const everything: ScheduleItem[] = [
  { activity: 'lie', seconds: 700, posture: 'left' },
  { activity: 'lie', seconds: 60, posture: 'right' },
  { activity: 'lie', seconds: 60, posture: 'front' },
  { activity: 'lie', seconds: 60, posture: 'left' },
  { activity: 'stand', seconds: 60, manner: 'busy' },
  { activity: 'shuffle', seconds: 20 },
  { activity: 'walk', seconds: 40 },
  { activity: 'stairs', seconds: 20 },
  { activity: 'stairs', seconds: 20, direction: 'down' },
  { activity: 'run', seconds: 30 },
  { activity: 'cycle', seconds: 150 },
  { activity: 'cycle', seconds: 60, position: 'recumbent', place: 'ergometer' },
  { activity: 'row', seconds: 60 },
  { exercise: 'squat', repetitions: 3 },
  { activity: 'sit', seconds: 600 },
  { exercise: 'sit-to-stand', repetitions: 3 },
  { activity: 'nonwear', seconds: 60 },
  { activity: 'sit', seconds: 60, posture: 'recline' },
];

const angles = [
  ['flexion', 'flexionRate', 'flexionAcceleration'],
  ['abduction', 'abductionRate', 'abductionAcceleration'],
  ['axial', 'axialRate', 'axialAcceleration'],
] as const;

test('rates and accelerations are the derivatives of the angles at all times, across all activities', () => {
  const person = drawPerson(seededRandom(5));
  const motion = planMotion(everything, person, 5, { side: 'right', face: [0, 0.6, 0.8] }, 0);
  const player = new MotionPlayer(motion);
  const stepS = 0.002;
  const states = [new ThighState(), new ThighState(), new ThighState()];
  let worstRate = 0;
  let worstAcceleration = 0;
  let largestRate = 0;
  let largestAcceleration = 0;
  for (let i = 0; i * stepS < motion.durationS; i++) {
    const [before, here, after] = [states[i % 3]!, states[(i + 1) % 3]!, states[(i + 2) % 3]!];
    player.read(i * stepS, after);
    if (i < 2) continue;
    for (const [angle, rate, acceleration] of angles) {
      const measuredRate = (after[angle] - before[angle]) / (2 * stepS);
      const measuredAcceleration = (after[rate] - before[rate]) / (2 * stepS);
      worstRate = Math.max(worstRate, Math.abs(measuredRate - here[rate]));
      worstAcceleration = Math.max(worstAcceleration, Math.abs(measuredAcceleration - here[acceleration]));
      largestRate = Math.max(largestRate, Math.abs(here[rate]));
      largestAcceleration = Math.max(largestAcceleration, Math.abs(here[acceleration]));
    }
  }
  // Five bounces of a foot and the handling of the sensor are the quickest; a jump of 1 degree would give 4 rad/s.
  expect(largestRate).toBeGreaterThan(2);
  expect(worstRate).toBeLessThan(0.01);
  expect(worstAcceleration).toBeLessThan(0.05 * largestAcceleration);
});

test('a motion can be read twice with the same result', () => {
  const motion = planMotion(
    everything,
    drawPerson(seededRandom(5)),
    5,
    { side: 'right', face: [0, 0.6, 0.8] },
    0,
  );
  const read = (): number[] => {
    const player = new MotionPlayer(motion);
    const state = new ThighState();
    const values: number[] = [];
    for (let timeS = 0; timeS < motion.durationS; timeS += 0.31) {
      player.read(timeS, state);
      values.push(state.flexion, state.axialRate, state.hipUp);
    }
    return values;
  };
  expect(read()).toEqual(read());
});
