import { human } from '../../body/index.ts';
import { InputError } from '../../recording/index.ts';
import type { Motion } from '../motion.ts';
import type { Setup } from '../setup.ts';
import { fitGait } from './fit-gait.ts';
import { createMovingPosture, gaitPosture } from './gait-posture.ts';
import type { GaitStyle } from './gait-style.ts';
import { gaitSupports } from './gait-supports.ts';
import { gaitTables } from './gait-unknowns.ts';
import { toeAngles } from './toe-angles.ts';

/**
 * One cycle of a gait: the body's own joint angles near the published ones (see `fitGait`), the left leg half a cycle
 * after the right one.
 *
 * @throws InputError `gait-unreachable` where the legs are too short for the step
 */
export function gaitCycle(setup: Setup, style: GaitStyle): Motion {
  const { body, tree, options } = setup;
  const { cycleS, stepM, riseM } = style;
  const { thigh, shank } = body.legs.right;
  if (2 * stepM * style.toeOffAt > furthest * (thigh.lengthM + shank.lengthM)) throw tooFar(setup, style);
  const { unknowns, values } = fitGait(setup, style);
  const frames = options.frames ?? 100;
  const phases = Float64Array.from(
    { length: 2 * frames },
    (_, i) => (i % frames) / frames + (i < frames ? 0 : 0.5),
  );
  const tables = gaitTables(phases, style);
  const toes = toeAngles(style, values);
  const toe = new Float64Array(3);
  const size = tree.coordinates.length;
  const coordinates = new Float64Array(frames * size);
  const velocities = new Float64Array(frames * size);
  const accelerations = new Float64Array(frames * size);
  const posture = createMovingPosture(size);
  for (let frame = 0; frame < frames; frame++) {
    const phase = phases[frame]!;
    gaitPosture(setup, style, unknowns, tables, values, frame, phase, posture, (into) => {
      for (const side of ['right', 'left'] as const) {
        toes(side === 'right' ? phase : (phase + 0.5) % 1, toe);
        const { toeExtension } = human[side];
        into.coordinates[toeExtension] = toe[0]!;
        into.first[toeExtension] = toe[1]!;
        into.second[toeExtension] = toe[2]!;
      }
    });
    coordinates.set(posture.coordinates, frame * size);
    velocities.set(posture.first, frame * size);
    accelerations.set(posture.second, frame * size);
  }
  for (let i = 0; i < coordinates.length; i++) {
    velocities[i]! /= cycleS;
    accelerations[i]! /= cycleS ** 2;
  }
  return {
    exercise: setup.exercise,
    frames,
    durationS: cycleS,
    timeS: phases.slice(0, frames).map((phase) => phase * cycleS),
    periodic: true,
    advanceXM: 2 * stepM,
    advanceYM: 2 * riseM,
    coordinates,
    velocities,
    accelerations,
    supports: gaitSupports(body, style, frames),
    carried: setup.carried,
    applied: [],
    assumed: setup.assumed,
  };
}

/** Way that the hips can make over a standing foot, share of thigh and shank together: a choice, 45 degrees either way. */
const furthest = 1.45;

const tooFar = ({ exercise }: Setup, { stepM }: GaitStyle): InputError =>
  new InputError(
    'gait-unreachable',
    `this body's legs can't make steps of ${stepM.toFixed(2)} m in ${exercise}`,
    'speedMS',
    'give a lower speed or a lower step',
  );
