import { expect, test } from 'vitest';
import { exercises, performExercise } from '../index.ts';
import { exerciseEfforts } from './exercise-efforts.ts';
import { walkingEffort } from './ordinary-day.ts';

test.each(Object.entries(exerciseEfforts))(
  '%s asks of the muscles what the mechanics say',
  (name, { peak }) => {
    expect(exercises.map((exercise) => exercise.name)).toContain(name);
    const { muscles } = performExercise(name);
    const activation = (muscle: string): number => muscles[muscle]!.peakActivation;
    expect(peak.kneeExtensors).toBeCloseTo(activation('vasti'), 1);
    expect(peak.hamstrings).toBeCloseTo(activation('hamstrings'), 1);
    expect(peak.plantarFlexors).toBeCloseTo(
      0.62 * activation('soleus') + 0.38 * activation('gastrocnemius'),
      1,
    );
  },
);

test('an ordinary step is that of walking', () => {
  expect(walkingEffort).toEqual(exerciseEfforts.walk!.peak);
});
