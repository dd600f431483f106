import { type Body, describeBody, human, humanSegments, type Side } from '../body/index.ts';
import { sin } from '../number/index.ts';
import { createMuscleState, evaluateMuscles } from './evaluate-muscles.ts';
import { abductionArmM } from './hip-abduction.ts';
import { type LegJoint, type LegMuscle, legRangeDeg } from './leg-muscle.ts';
import { legMuscles } from './leg-muscles.ts';
import { legScale } from './leg-scale.ts';
import type { Muscle, MuscleLine, MuscleSpan } from './muscle.ts';
import { pullLines } from './pull-lines.ts';
import { trunkMuscles, trunkRangeDeg } from './trunk-muscles.ts';

/** Muscle mass from size: 60 N/cm2 (Rajagopal 2016, from memory, not verified) and 1060 kg/m3. */
const specificTensionPa = 600_000;
const densityKgM3 = 1060;
/** Where the knee's strength is measured: seated, knee in the middle of its range (choices). */
const testedHipRad = (85 * Math.PI) / 180;
const testedKneeRad = (60 * Math.PI) / 180;

const radPerDeg = Math.PI / 180;

/**
 * The muscles of a body: both legs, then the trunk. Lengths and arms scale with the length of the leg, forces with the
 * body's strength and weakness.
 *
 * The generic leg's quadriceps are too strong: they give 5 N·m per kg where men of its size reach 3.2 (`strengthNorm`).
 * They are therefore weaker by one factor, so that the isometric knee extension of the reference body (male, 75 kg, 35
 * years) meets that mean. The other muscles keep the forces of the published model: no verified norm of theirs is at hand.
 *
 * @example
 * const muscles = humanMuscles(describeBody({ massKg: 62, heightM: 1.64, sex: 'female' }));
 * muscles.length; // 34 of each leg, 3 of the trunk
 */
export function humanMuscles(body: Body): readonly Muscle[] {
  const reference = describeBody({ massKg: 75, heightM: 1.75, sex: 'male', ageY: 35 });
  const generic = legOf(reference, 'right', 1);
  const share = (reference.kneeExtensionNmPerKg * reference.massKg) / kneeExtensionNm(generic);
  const heightShare = body.heightM / reference.heightM;
  const trunk = trunkMuscles.map(
    ({ name, group, maxForceN, optimalFibreM, slackM, lengthM, terms }): Muscle => ({
      name,
      side: 'both',
      reportedAs: group,
      maxForceN: maxForceN * ((body.strength[group].right + body.strength[group].left) / 2),
      optimalFibreM: optimalFibreM * heightShare,
      slackM: slackM * heightShare,
      widthM: 0,
      lengthM: lengthM * heightShare,
      spans: [span(human.lumbarExtension, terms, heightShare, trunkRangeDeg)],
      line: null,
      abductionArmM: 0,
      onPatella: false,
      massKg: massOf(maxForceN, optimalFibreM * heightShare),
    }),
  );
  return [...legOf(body, 'right', share), ...legOf(body, 'left', share), ...trunk];
}

function legOf(body: Body, side: Side, quadriceps: number): Muscle[] {
  const scale = legScale(body, side);
  const coordinate: Record<LegJoint, number> = {
    hip: human[side].hipFlexion,
    knee: human[side].kneeFlexion,
    ankle: human[side].ankleDorsiflexion,
  };
  return legMuscles.map((muscle): Muscle => {
    const { name, reportedAs, strengthOf, maxForceN, optimalFibreM, slackM, pennationRad, terms } = muscle;
    const onPatella = reportedAs === 'vasti' || reportedAs === 'rectus-femoris';
    const joints = (['hip', 'knee', 'ankle'] as const).filter((joint) => terms[joint] !== undefined);
    return {
      name,
      side,
      reportedAs,
      maxForceN: maxForceN * (onPatella ? quadriceps : 1) * body.strength[strengthOf][side],
      optimalFibreM: optimalFibreM * scale,
      slackM: slackM * scale,
      widthM: optimalFibreM * scale * sin(pennationRad),
      lengthM: muscle.lengthM * scale,
      spans: joints.map((joint) => span(coordinate[joint], terms[joint]!, scale, legRangeDeg[joint])),
      line: lineOf(muscle, side, scale),
      abductionArmM: (abductionArmM[name] ?? 0) * scale,
      onPatella,
      massKg: massOf(maxForceN, optimalFibreM * scale),
    };
  });
}

function span(
  coordinate: number,
  terms: readonly number[],
  scale: number,
  [minDeg, maxDeg]: readonly [number, number],
): MuscleSpan {
  const scaled = new Float64Array(terms);
  for (let k = 0; k < scaled.length; k++) scaled[k]! *= scale;
  return {
    coordinate,
    terms: scaled,
    minRad: minDeg * radPerDeg,
    maxRad: maxDeg * radPerDeg,
  };
}

function lineOf({ name }: LegMuscle, side: Side, scale: number): MuscleLine | null {
  const line = pullLines[name];
  if (line === undefined) return null;
  const segments = { pelvis: humanSegments.pelvis, ...humanSegments[side] };
  const below = { hip: segments.thigh, knee: segments.shank, ankle: segments.foot };
  return {
    fromSegment: segments[line.from[0]],
    fromX: line.from[1] * scale,
    fromY: line.from[2] * scale,
    toSegment: segments[line.to[0]],
    toX: line.to[1] * scale,
    toY: line.to[2] * scale,
    inPlane: line.inPlane,
    wraps: line.wraps ?? false,
    hipFront: name === 'iliacus',
    joints: line.crosses.map((joint) => below[joint]),
  };
}

function massOf(maxForceN: number, optimalFibreM: number): number {
  return (maxForceN / specificTensionPa) * optimalFibreM * densityKgM3;
}

/** Isometric moment of the knee's extensors at full activation, N·m, seated. */
function kneeExtensionNm(muscles: readonly Muscle[]): number {
  const state = createMuscleState(muscles.length);
  const coordinates = new Float64Array(human.elbowFlexion + 1);
  const rest = new Float64Array(coordinates.length);
  coordinates[human.right.hipFlexion] = testedHipRad;
  coordinates[human.right.kneeFlexion] = testedKneeRad;
  evaluateMuscles(muscles, coordinates, rest, 0, state);
  let momentNm = 0;
  muscles.forEach(({ onPatella, spans }, m) => {
    const knee = spans.findIndex(({ coordinate }) => coordinate === human.right.kneeFlexion);
    if (onPatella) momentNm -= (state.activeN[m]! + state.passiveN[m]!) * state.arm[2 * m + knee]!;
  });
  return momentNm;
}
