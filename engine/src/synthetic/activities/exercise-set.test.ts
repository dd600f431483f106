import { expect, test } from 'vitest';
import { describeBody } from '../../body/index.ts';
import { buildMotion, virtualSensor } from '../../exercise/index.ts';
import { CatalogueMove } from '../motion/catalogue-move.ts';
import { ThighSignals } from '../motion/thigh-signals.ts';
import { ThighState } from '../motion/thigh-state.ts';
import { simulateRecording } from '../simulate-recording.ts';

const body = describeBody();

test.each(['squat', 'lunge', 'step-up', 'calf-raise'])(
  'a simulated %s is what a virtual sensor on the thigh reads',
  (exercise) => {
    const motion = buildMotion(exercise, body, { frames: 201 });
    const expected = virtualSensor(body, motion);
    const move = new CatalogueMove(motion, 'right', 10);
    // Where the virtual sensor sits.
    const signals = new ThighSignals({ downM: body.legs.right.thigh.lengthM / 2, frontM: 0.07 });
    for (let frame = 0; frame < motion.frames; frame++) {
      const state = new ThighState();
      state.flexion = move.startRad;
      move.addTo(10 + motion.timeS[frame]!, state);
      signals.update(state);
      expect(signals.force[0]).toBeCloseTo(expected.downG[frame]!, 6);
      expect(signals.force[1]).toBeCloseTo(expected.frontG[frame]!, 6);
      expect((signals.angularVelocity[2]! * 180) / Math.PI).toBeCloseTo(expected.turnDegS[frame]!, 4);
    }
  },
);

test('sets of every kind are recorded with their truth', () => {
  const { truth } = simulateRecording([
    { exercise: 'half-squat', repetitions: 3, depthDeg: 60 },
    { exercise: 'lunge', repetitions: 4, side: 'left' },
    { exercise: 'step-up', repetitions: 2 },
    { exercise: 'calf-raise', repetitions: 5 },
  ]);
  expect(truth.sets.map(({ exercise, repetitions }) => [exercise, repetitions.length])).toEqual([
    ['half-squat', 3],
    ['lunge', 4],
    ['step-up', 2],
    ['calf-raise', 5],
  ]);
  const [half, lunge, step, raise] = truth.sets.map(({ repetitions }) => repetitions[0]!);
  expect(Math.abs(half!.depthDeg - 60)).toBeLessThan(12);
  expect(half!.side).toBeNull();
  expect(lunge!.side).toBe('left');
  expect(step!.side).toBe('right');
  expect(raise!.thighInclinationDeg).toBeLessThan(15);
});

test('of a lunge the sensor on the rear leg sees less', () => {
  const inclination = (side: 'left' | 'right'): number => {
    const recording = simulateRecording([{ exercise: 'lunge', repetitions: 1 }], { side });
    return recording.truth.sets[0]!.repetitions[0]!.thighInclinationDeg;
  };
  expect(inclination('right')).toBeGreaterThan(inclination('left') + 20);
});
