import { describeBody, human, humanCoordinates, humanSegments } from '../../engine/src/body/index.ts';
import { buildMotion, type ExerciseOptions, type Motion } from '../../engine/src/exercise/index.ts';
import { solveMotion } from '../../engine/src/mechanics/index.ts';
import type { ValidationLine } from '../validation-line.ts';

const gravityMS2 = 9.80665;
const publishedNmPerKg = 1.53;
const body = describeBody({ sex: 'male', massKg: 75, heightM: 1.7 });
/** So slow that accelerations count for nothing. */
const slowly = { downS: 30, pauseS: 0, upS: 30 };

/** Hip and knee moment of standing up against Yoshioka (2007), which is almost a closed form. */
export async function validateSitToStandMoment(): Promise<ValidationLine[]> {
  const level = levelThighSum();
  const closed = closedForm();
  const heights = [0.1, 0.2, 0.3, 0.4];
  const seats = heights.map((seatHeightM) => peaks({ seatHeightM, tempo: slowly }).sum);
  const apart = heights.map((seatHeightM) => peaks({ seatHeightM, tempo: slowly }).apart);
  const spread = Math.max(...seats) / Math.min(...seats) - 1;
  const atTempo = peaks({}).apart;
  return [
    {
      what: 'B163: hip + knee moment of one leg, thigh level, at rest',
      figure: `${level.toFixed(3)} N m/kg (${(100 * (level / publishedNmPerKg - 1)).toFixed(1)} %)`,
      goal: `${publishedNmPerKg} N m/kg within 5 %`,
      reached: Math.abs(level / publishedNmPerKg - 1) <= 0.05,
    },
    {
      what: 'the same against the closed form: half the weight above the hips times the thigh, and the thigh itself',
      figure: `${Math.abs(level / closed - 1).toExponential(1)} relative`,
      goal: 'at most 1e-6',
      reached: Math.abs(level / closed - 1) <= 1e-6,
    },
    {
      what: 'sit-to-stand at its usual tempo: sum of the two peaks',
      figure: `${atTempo.toFixed(3)} N m/kg`,
      goal: `at least ${publishedNmPerKg} N m/kg`,
      reached: atTempo >= publishedNmPerKg,
    },
    {
      what: 'B164: seats of 10, 20, 30 and 40 cm, slowly: peak of hip + knee moment',
      figure: `${seats.map((value) => value.toFixed(3)).join(', ')} N m/kg: ${(100 * spread).toFixed(1)} % apart`,
      goal: 'less than 5 % apart',
      reached: spread < 0.05,
      note: `hip and knee have their peaks at other times; the sums of those: ${apart.map((value) => value.toFixed(2)).join(', ')}`,
    },
  ];
}

/** Thighs level, shins upright, the trunk bent until its weight lies over the feet. */
function levelThighSum(): number {
  const sitting = buildMotion('sit-to-stand', body);
  const count = humanCoordinates.length;
  const frames = 2;
  const coordinates = new Float64Array(frames * count);
  const half = Math.PI / 2;
  for (let from = 0; from < coordinates.length; from += count) {
    coordinates[from + human.pelvisTilt] = -0.5;
    for (const side of ['right', 'left'] as const) {
      coordinates[from + human[side].hipFlexion] = half + 0.5;
      coordinates[from + human[side].kneeFlexion] = half;
    }
  }
  const still = (value: number) => new Float64Array(frames).fill(value);
  const zeros = new Float64Array(frames * count);
  const motion: Motion = {
    ...sitting,
    frames,
    timeS: Float64Array.from([0, 1]),
    durationS: 1,
    coordinates,
    velocities: zeros,
    accelerations: zeros,
    applied: [],
    supports: (['right', 'left'] as const).map((side) => ({
      surface: 'ground',
      side,
      segment: humanSegments[side].foot,
      pointX: still(0),
      pointY: still(-body.foot.ankleHeightM),
      // As far as the balance of the whole body needs: this posture is about the thigh alone.
      reachBackM: still(-1),
      reachFrontM: still(1),
      share: still(0.5),
    })),
  };
  const { momentNm } = solveMotion(body, motion, { gravityMS2 });
  return -(momentNm[human.right.hipFlexion]! + momentNm[human.right.kneeFlexion]!) / body.massKg;
}

function closedForm(): number {
  const { pelvis, trunk, upperArms, forearms, legs } = body;
  const aboveKg = pelvis.massKg + trunk.massKg + upperArms.massKg + forearms.massKg;
  const { thigh } = legs.right;
  const kgM = (aboveKg / 2) * thigh.lengthM + thigh.massKg * (thigh.lengthM + thigh.comY);
  return (gravityMS2 * kgM) / body.massKg;
}

/** Largest moment of hip and knee together, and the sum of the largest of each, N m/kg. */
function peaks(options: ExerciseOptions): { sum: number; apart: number } {
  const { momentNm, tree } = solveMotion(body, buildMotion('sit-to-stand', body, options), { gravityMS2 });
  const most = { hip: 0, knee: 0, sum: 0 };
  for (let frame = 0; frame < momentNm.length; frame += tree.coordinates.length) {
    const hip = -momentNm[frame + human.right.hipFlexion]!;
    const knee = -momentNm[frame + human.right.kneeFlexion]!;
    most.hip = Math.max(most.hip, hip);
    most.knee = Math.max(most.knee, knee);
    most.sum = Math.max(most.sum, hip + knee);
  }
  return { sum: most.sum / body.massKg, apart: (most.hip + most.knee) / body.massKg };
}
