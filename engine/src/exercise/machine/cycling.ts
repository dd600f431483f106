import { human, humanSegments } from '../../body/index.ts';
import { foldArms } from '../carry.ts';
import type { Exercise } from '../exercise.ts';
import { seatSurface } from '../seat/seat-posture.ts';
import { onSurface, pointSupport } from '../stance-supports.ts';
import { hipAboveBed, lyingSupports } from '../still/lying.ts';
import { pedal } from './pedal.ts';

const degree = Math.PI / 180;

export const cycle: Exercise = {
  name: 'cycle',
  about: 'Pedal an upright bicycle at 60 turns a minute against powerW (75 W by default).',
  phases: ['push down', 'return'],
  trains: ['vasti', 'gluteus-maximus', 'hamstrings', 'soleus', 'gastrocnemius', 'rectus-femoris'],
  sensors: ['thigh', 'ankle'],
  options: ['powerW', 'frames'],
  build(setup) {
    const { body } = setup;
    return pedal(setup, {
      // Trunk and saddle of a city bicycle: choices.
      tiltRad: -20 * degree,
      hipM: 0.56 * body.heightM,
      towardsRad: 17 * degree,
      supports: [
        seatSurface(setup),
        onSurface(pointSupport('hand-hold', humanSegments.forearms, 0, -body.forearms.lengthM), {
          holds: true,
        }),
      ],
      poseArms: (posture) => {
        posture[human.shoulderFlexion] = 70 * degree;
        posture[human.elbowFlexion] = 15 * degree;
      },
    });
  },
};

export const supineCycle: Exercise = {
  name: 'supine-cycle',
  about: 'On the back in bed, pedal a bed bicycle at 60 turns a minute against powerW (75 W by default).',
  phases: ['push away', 'return'],
  trains: ['vasti', 'gluteus-maximus', 'hip-flexors', 'hamstrings', 'soleus'],
  sensors: ['thigh', 'ankle'],
  options: ['powerW', 'frames'],
  build(setup) {
    return pedal(setup, {
      tiltRad: 90 * degree,
      hipM: hipAboveBed * setup.body.heightM,
      // The axle is above the bed, so that feet and cranks clear it: a choice.
      towardsRad: 115 * degree,
      supports: lyingSupports(setup, []),
      poseArms: foldArms,
    });
  },
};
