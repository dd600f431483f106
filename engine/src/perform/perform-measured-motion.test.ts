import { describe, expect, test } from 'vitest';
import { measuredBody, measuredSquats } from '../../../testing/measured-squats.ts';
import { InputError } from '../recording/index.ts';
import { exerciseResultSchema } from './exercise-result.ts';
import { type MeasuredMotionInput, performMeasuredMotion } from './perform-measured-motion.ts';

const { solution, motionText, forcesText } = measuredSquats();
const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, value), 0);
const bodyWeightN = measuredBody.massKg * 9.80665;

function perform(text = motionText, input: MeasuredMotionInput = {}) {
  return performMeasuredMotion({ name: 'squats.mot', text }, { body: measuredBody, ...input }).result;
}

const codes = (result: ReturnType<typeof perform>) => result.findings.map(({ code }) => code);

/** The file with the columns whose names match multiplied. */
function withColumns(text: string, names: RegExp, factor: number): string {
  const lines = text.split('\n');
  const header = lines.findIndex((line) => line.startsWith('time'));
  const columns = lines[header]!.split('\t');
  return lines
    .map((line, i) =>
      i <= header || line === ''
        ? line
        : line
            .split('\t')
            .map((cell, k) => (names.test(columns[k]!) ? String(factor * Number(cell)) : cell))
            .join('\t'),
    )
    .join('\n');
}

describe('performMeasuredMotion', () => {
  test('finds the squats and the forces that they were made with', () => {
    const result = perform();
    expect(exerciseResultSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({ exercise: 'squat', reps: 3 });
    expect(result.durationS).toBeCloseTo(3, 1);
    for (const { depthDeg, deepestS, startS } of result.repetitions!) {
      expect(Math.abs(depthDeg - 100)).toBeLessThan(2);
      expect(deepestS - startS).toBeGreaterThan(1.5);
    }
    const known = solution.legs.right;
    expect(result.peak.groundForceBW).toBeCloseTo(largest(known.groundForceYN) / bodyWeightN, 1);
    // A filter takes something off the peaks.
    const knee = largest(known.kneeContactN) / bodyWeightN;
    expect(Math.abs(result.peak.contactForceBW.knee / knee - 1)).toBeLessThan(0.05);
    expect(codes(result)).toEqual(['knee-sign-from-data', 'ground-force-estimated']);
  });

  test('gives the same with forces from plates, and tells which foot stood on which', () => {
    const estimated = perform();
    const measured = perform(motionText, { forces: { name: 'grf.mot', text: forcesText } });
    expect(codes(measured)).toEqual(['knee-sign-from-data']);
    const ratio = measured.peak.contactForceBW.knee / estimated.peak.contactForceBW.knee;
    expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
    const onOneLeg = withColumns(forcesText, /^1_ground_force_v/, 0);
    const leaning = perform(motionText, { forces: { name: 'grf.mot', text: onOneLeg }, withFrames: true });
    expect(codes(leaning)).toContain('forces-differ');
    const { right, left } = leaning.frames![0]!.momentNm;
    expect(Math.abs(right.ankle)).toBeGreaterThan(Math.abs(left.ankle));
  });

  test('takes either sign of the knee, and degrees or radians', () => {
    const usual = perform();
    const negative = perform(withColumns(motionText, /^knee/, -1));
    expect({ ...negative, findings: [] }).toEqual({ ...usual, findings: [] });
    const radians = withColumns(
      motionText.replace('inDegrees=yes', 'inDegrees=no'),
      /angle|flex|tilt|extension/,
      Math.PI / 180,
    );
    expect(perform(radians).peak).toEqual(usual.peak);
    const silent = perform(motionText.replace('inDegrees=yes\n', ''));
    expect(codes(silent)).toContain('angle-unit-assumed');
    expect(silent.peak).toEqual(usual.peak);
  });

  test('says in one line what is wrong with a file', () => {
    const problem = (text: string, input: MeasuredMotionInput = {}) => {
      try {
        perform(text, input);
      } catch (error) {
        if (error instanceof InputError) return error.code;
        throw error;
      }
      return 'none';
    };
    expect(problem(motionText.replace('knee_angle_r', 'knee'))).toBe('no-coordinates');
    expect(problem(motionText.replace(/\n[^\n]+\n$/, '\n0.5\n'))).toBe('motion-row');
    // Cut in its last row a file is read up to there, as long as enough is left.
    expect(problem(motionText.slice(0, 900))).toBe('motion-short');
    expect(problem(motionText.slice(0, -20))).toBe('none');
    expect(problem(motionText, { model: { name: 'x.osim', text: '<Model/>' } })).toBe('not-a-model');
    expect(problem(motionText, { forces: { name: 'grf.mot', text: motionText } })).toBe('no-ground-forces');
    const late = withColumns(forcesText, /^time$/, 3);
    expect(problem(motionText, { forces: { name: 'grf.mot', text: late } })).toBe('none');
    const apart = forcesText
      .split('\n')
      .filter((line, i) => i < 7 || Number(line.split('\t')[0]) > 2)
      .join('\n');
    expect(problem(motionText, { forces: { name: 'grf.mot', text: apart } })).toBe('forces-apart');
    expect(problem(motionText, { body: { massKg: 0 } })).not.toBe('none');
  });
});
