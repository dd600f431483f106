import { oneRepetitionMaximumKg } from '../../engine/src/mechanics/index.ts';
import { performExercise } from '../../engine/src/perform/perform-exercise.ts';
import type { ValidationLine } from '../validation-line.ts';

const gravityMS2 = 9.80665;
const reference = { massKg: 75, heightM: 1.75 };
const weightN = reference.massKg * gravityMS2;
const slowly = { downS: 30, pauseS: 0, upS: 30 };

/** The same constant force on the shoulders on Earth and in orbit, against four people in parabolic flight (Lee 2004). */
export async function validateWeightless(): Promise<ValidationLine[]> {
  const deviceN = 0.6 * (oneRepetitionMaximumKg('squat', { body: reference }) ?? 0) * gravityMS2;
  const inOrbit = { gravityMS2: 0, deviceN };
  const peak = (name: string, options: object) =>
    performExercise(name, { body: reference, ...options }).peak.groundForceBW;
  const lines = ['squat', 'calf-raise', 'deadlift'].map((name) => {
    const ratio = peak(name, inOrbit) / peak(name, { deviceN });
    return {
      what: `B206: ${name} with the same device force: peak foot force in 0 g over that in 1 g`,
      figure: `${(100 * ratio).toFixed(1)} %`,
      goal: '35 to 50 %',
      reached: ratio >= 0.35 && ratio <= 0.5,
      note: 'measured: 42 to 46 %, four people',
    };
  });
  const still = { tempo: slowly, deviceN };
  const static0 = peak('squat', { ...still, gravityMS2: 0 }) / peak('squat', still);
  const expected = deviceN / (weightN + deviceN);
  const inertial = peak('squat', { loadKg: 60, gravityMS2: 0 });
  const inertialSlow = peak('squat', { loadKg: 60, gravityMS2: 0, tempo: slowly });
  return [
    {
      what: 'the device force: 60 % of the one-repetition maximum of a squat of the reference body',
      figure: `${Math.round(deviceN)} N, ${(deviceN / weightN).toFixed(2)} BW`,
      goal: 'printed, fixed before',
      reached: true,
    },
    ...lines,
    {
      what: 'a squat so slow that nothing accelerates: the same ratio against D / (BW + D)',
      figure: `${static0.toFixed(4)} against ${expected.toFixed(4)}`,
      goal: 'equal within 0.002: forces are rounded to 0.001 BW',
      reached: Math.abs(static0 - expected) <= 0.002,
    },
    {
      what: 'a 60 kg bar in 0 g without a device: peak foot force, and slowly',
      figure: `${inertial.toFixed(3)} BW, ${inertialSlow.toFixed(3)} BW`,
      goal: 'inertia alone: 0 where it is slow',
      reached: inertialSlow <= 0.01 && inertial > 0,
    },
  ];
}
